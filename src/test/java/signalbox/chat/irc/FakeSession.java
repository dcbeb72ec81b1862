package signalbox.chat.irc;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import signalbox.chat.irc.link.Session;
import signalbox.chat.irc.output.Habits;
import signalbox.chat.irc.output.Output;
import signalbox.chat.irc.output.Pace;
import signalbox.chat.irc.wire.IrcLine;
import signalbox.chat.irc.wire.Isupport;
import signalbox.chat.irc.wire.Source;
import signalbox.delivery.HandSchedule;

/**
 * A connection on which everything that is written can be read, and whose time is turned by hand.
 */
public final class FakeSession implements Session {
  public static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

  /** What is asked of servers that have everything. */
  private static final Set<String> ALL =
      Set.of(
          "account-tag",
          "message-tags",
          "server-time",
          "account-notify",
          "extended-join",
          "away-notify",
          "chghost",
          "echo-message",
          "cap-notify",
          "batch",
          "multi-prefix",
          "userhost-in-names");

  public final List<String> written = new ArrayList<>();
  public final Set<String> capabilities = new HashSet<>(ALL);
  public final HandSchedule schedule;
  public String nick = "signalbox";
  public Isupport isupport =
      Isupport.usual()
          .with(
              List.of(
                  "CASEMAPPING=rfc1459", "WHOX", "STATUSMSG=@+", "TOPICLEN=300", "PREFIX=(ov)@+"));
  private final Output output;
  private boolean echoes;

  public FakeSession() {
    this(new HandSchedule(START));
  }

  public FakeSession(HandSchedule schedule) {
    this(schedule, new Pace(1_000, Duration.ofMillis(1)));
  }

  public FakeSession(HandSchedule schedule, Pace pace) {
    this.schedule = schedule;
    this.output = new Output(this::write, pace, schedule, Runnable::run);
    output.self(nick, isupport);
  }

  /** From now on what we say comes back to us. */
  public void echoes() {
    echoes = true;
    output.habits(new Habits(true, false, true));
  }

  /** What a server does at once: it answers PING, and may show us our own words. */
  private void write(String raw) {
    written.add(raw);
    IrcLine line = line(raw);
    switch (line.command()) {
      case "PING" -> schedule.execute(() -> output.heard(line(":srv PONG srv :" + line.last())));
      case "PRIVMSG" -> {
        if (echoes) {
          String echo = ":" + self().orElseThrow() + " " + raw.substring(raw.indexOf("PRIVMSG"));
          schedule.execute(() -> output.heard(line(echo)));
        }
      }
      default -> {}
    }
  }

  /** A line as the server sends it. */
  public static IrcLine line(String raw) {
    return IrcLine.parse(raw).orElseThrow();
  }

  /** Lets all happen that is due by then. */
  public void after(Duration time) {
    schedule.advanceTo(schedule.now().plus(time));
  }

  /** What was written since this was asked last, but for the questions whether it was read. */
  public List<String> written() {
    schedule.runReady();
    List<String> lines = written.stream().filter(line -> !line.startsWith("PING ")).toList();
    written.clear();
    return lines;
  }

  @Override
  public String network() {
    return "libera";
  }

  @Override
  public String nick() {
    return nick;
  }

  @Override
  public Optional<String> account() {
    return Optional.of("signalbox");
  }

  @Override
  public Set<String> capabilities() {
    return Set.copyOf(capabilities);
  }

  @Override
  public Isupport isupport() {
    return isupport;
  }

  @Override
  public Optional<Source> self() {
    return Optional.of(Source.parse(nick + "!~bot@bots/signalbox"));
  }

  @Override
  public Output output() {
    return output;
  }

  @Override
  public void close(String why) {
    written.add("QUIT :" + why);
  }
}
