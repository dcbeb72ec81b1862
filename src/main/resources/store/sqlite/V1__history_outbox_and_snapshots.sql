-- "SGNL": tells our files from those of other programs.
pragma application_id = 1397182028;

-- One row: who writes, and what was written last. Every write checks the epoch; an append moves
-- sequence and digest, so that a lost last event shows.
create table head (
  id integer primary key check (id = 1),
  epoch integer not null,
  sequence integer not null,
  digest text not null
) strict;

insert into head (id, epoch, sequence, digest)
values (1, 0, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- What has happened. The body is the whole event; the columns before it are drawn from it, to be
-- found by. digest = SHA-256 of previous, a line break and body.
create table event (
  sequence integer primary key,
  at text not null,
  name text not null,
  number integer,
  network text,
  message_id text,
  body text not null,
  previous text not null,
  digest text not null
) strict;

create index event_of_case on event (number) where number is not null;
create index event_heard on event (message_id, network) where message_id is not null;

-- What is to be said. fate is empty until it was delivered or given up.
create table outbox (
  key integer primary key,
  network text not null,
  address text not null,
  number integer,
  posted_at text not null,
  attempts integer not null default 0,
  fate text,
  proof text,
  settled_at text,
  body text not null
) strict;

create index outbox_undelivered on outbox (key) where fate is null;

-- Pictures of the desk.
create table snapshot (
  sequence integer primary key,
  taken_at text not null,
  shape text not null,
  body text not null
) strict;
