package signalbox.chat.irc;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import signalbox.chat.Line;
import signalbox.chat.Sighting;
import signalbox.chat.irc.link.Session;
import signalbox.chat.irc.output.Urgency;
import signalbox.chat.irc.room.Channels;
import signalbox.chat.irc.room.OurChannel;
import signalbox.chat.irc.room.Roll;
import signalbox.chat.irc.room.RollCall;
import signalbox.chat.irc.topic.Topics;
import signalbox.chat.irc.wire.IrcLine;
import signalbox.chat.irc.wire.Source;
import signalbox.delivery.Schedule;

/** All that is known on one connection; the next one begins with nothing. */
final class Visit implements Channels.Watch {
  /** Channels that have not answered by then do not hold up the others. */
  static final Duration ARRIVAL = Duration.ofSeconds(20);

  private final Session session;
  private final Inlet inlet;
  private final Schedule later;
  private final Batches batches = new Batches();
  private final ServerTime serverTime = new ServerTime();
  private final Hearing hearing;
  private final Roll roll;
  private final Channels channels;
  private final RollCall rollCall;
  private final Topics topics;
  private final Correspondents correspondents;
  private boolean arrived;

  /**
   * @param later runs nothing any more once the connection is gone
   */
  Visit(Surroundings surroundings, Session session, Inlet inlet, Schedule later) {
    this.session = session;
    this.inlet = inlet;
    this.later = later;
    this.hearing = new Hearing(session, surroundings.company(), new MessageIds(later.now()));
    this.roll =
        new Roll(
            session.casemapping()::fold,
            (account, seen) -> inlet.seen(new Sighting(session.network(), account, seen)));
    this.channels = new Channels(surroundings.channels(), session, later, this);
    this.rollCall =
        new RollCall(
            session, name -> channels.obstacle(name).isEmpty(), roll, later, inlet::missed);
    this.topics = new Topics(surroundings.topics(), session, later, this::mayNotSetTopic);
    this.correspondents = new Correspondents(session.casemapping()::fold, roll);
  }

  Session session() {
    return session;
  }

  Channels channels() {
    return channels;
  }

  Topics topics() {
    return topics;
  }

  /** The nick of a person, who may be in no channel of ours. */
  Optional<String> nick(String name) {
    return correspondents.nick(name, later.now());
  }

  /** The nicks of all who are in that channel. */
  Set<String> listPresent(String channel) {
    return roll.listPresent(channel);
  }

  void begin() {
    channels.joinAll();
    later.after(ARRIVAL, this::arrive);
    arriveIfSettled();
  }

  void heard(IrcLine line) {
    Instant now = later.now();
    batches.heard(line);
    serverTime.heard(line, now);
    if (!batches.isLive(line)) {
      return;
    }
    if (line.command().equals("PRIVMSG")) {
      Optional<Line> said =
          serverTime.isOld(line, now) ? Optional.empty() : hearing.hear(line, now);
      said.ifPresent(words -> said(words, now));
    } else {
      channels.heard(line);
      rollCall.heard(line, batches.isSplit(line));
      follow(line);
      topics.heard(line);
      arriveIfSettled();
    }
  }

  @Override
  public void entered(OurChannel channel, Optional<Instant> outSince) {
    rollCall.entered(channel.name());
    outSince.ifPresent(since -> inlet.missed(since, later.now()));
  }

  @Override
  public void left(OurChannel channel) {
    rollCall.left(channel.name());
    topics.left(channel.name());
  }

  private void said(Line line, Instant now) {
    boolean isVouched = !(line.who().login() instanceof Line.Login.Unvouched);
    if (isVouched && line.where().channel().isPresent()) {
      rollCall.spoke(line.who().nick(), line.who().account());
    }
    if (line.where().channel().isEmpty()) {
      correspondents.wrote(line.who(), now);
    }
    inlet.said(line);
  }

  /** Whoever wrote to us may take another nick, or leave it to somebody else. */
  private void follow(IrcLine line) {
    String nick = line.source().map(Source::parse).map(Source::nick).orElse("");
    switch (line.command()) {
      case "NICK" -> correspondents.renamed(nick, line.param(0));
      case "QUIT" -> correspondents.left(nick);
      default -> {}
    }
  }

  private void arriveIfSettled() {
    if (channels.isSettled()) {
      arrive();
    }
  }

  private void arrive() {
    if (!arrived) {
      arrived = true;
      inlet.up(later.now());
    }
  }

  private void mayNotSetTopic(String channel) {
    var _ =
        session
            .output()
            .say(
                Urgency.NEWS,
                channel,
                List.of(
                    "I may not change the topic here, so it does not show what is open;"
                        + " whoever runs this channel may let me"));
  }
}
