-- What stands on the networks, such as the card of a case: which message is in which slot. The
-- highest noting was marked last. noted is in milliseconds since 1970.
create table standing (
  noting integer primary key,
  network text not null,
  message_id text not null,
  slot text not null,
  noted integer not null,
  unique (network, message_id)
) strict;

create index standing_of_network on standing (network, noting);
