package signalbox.chat.irc;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import signalbox.chat.Inlet;
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

  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

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
  private Optional<Instant> arrivedAt = Optional.empty();

  /**
   * @param later runs nothing any more once the connection is gone
   */
  Visit(Surroundings surroundings, Session session, Inlet inlet, Schedule later) {
    this.session = session;
    this.inlet = inlet;
    this.later = later;
    this.roll = new Roll(session.casemapping()::fold, this::seen);
    this.channels = new Channels(surroundings.channels(), session, later, this);
    this.hearing =
        new Hearing(
            session, surroundings.company(), channels::channel, new MessageIds(later.now()));
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
    outSince.or(() -> arrivedAt).ifPresent(since -> tellGap(channel, since));
  }

  @Override
  public void left(OurChannel channel) {
    rollCall.left(channel.name());
    topics.left(channel.name());
  }

  private void seen(String account, Sighting.Seen seen, Set<String> in) {
    Set<String> ours =
        in.stream()
            .flatMap(name -> channels.channel(name).stream())
            .map(OurChannel::name)
            .collect(Collectors.toUnmodifiableSet());
    inlet.seen(new Sighting(session.network(), account, seen, Optional.of(ours)));
  }

  private void said(Line line, Instant now) {
    boolean isVouched = !(line.who().login() instanceof Line.Login.Unvouched);
    if (isVouched && line.where().channel().isPresent()) {
      rollCall.spoke(line.who().nick(), line.who().account());
    }
    if (line.where().channel().isEmpty()) {
      correspondents.wrote(line.who(), now);
    }
    var _ = inlet.said(line);
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
    if (arrivedAt.isEmpty()) {
      arrivedAt = Optional.of(later.now());
      inlet.up(later.now());
    }
  }

  /** Here alone: in the other channels everything was heard. */
  private void tellGap(OurChannel channel, Instant since) {
    say(
        channel.name(),
        "I was away from this channel %s-%s; what was said then I did not hear, say it again"
            .formatted(CLOCK.format(since), CLOCK.format(later.now())));
  }

  private void mayNotSetTopic(String channel) {
    say(
        channel,
        "I may not change the topic here, so it does not show what is open; whoever runs this"
            + " channel may let me");
  }

  private void say(String channel, String words) {
    var _ = session.output().say(Urgency.NEWS, channel, List.of(words));
  }
}
