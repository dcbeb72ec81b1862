package signalbox.chat.irc.room;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The bot's place in one channel. */
final class Berth {
  /** Where it is. */
  enum State {
    OUT,
    ASKED,
    IN
  }

  private final OurChannel channel;
  private State state = State.OUT;
  private Optional<String> obstacle = Optional.of("not joined yet");
  private Optional<Instant> outSince = Optional.empty();
  private Instant in = Instant.MIN;
  private boolean tried;
  private int failures;
  private int removals;
  private long turn;

  Berth(OurChannel channel) {
    this.channel = channel;
  }

  OurChannel channel() {
    return channel;
  }

  String name() {
    return channel.name();
  }

  State state() {
    return state;
  }

  /** Tells this moment of the berth from every later one. */
  long turn() {
    return turn;
  }

  /** Why it is not in; empty: it is. */
  Optional<String> obstacle() {
    return obstacle;
  }

  /** Whether it is in or knows why not. */
  boolean isSettled() {
    return tried;
  }

  /** JOIN was sent. */
  void ask() {
    turn++;
    state = State.ASKED;
  }

  /** In, and since when it was out on this connection. */
  Optional<Instant> enter(Instant now) {
    turn++;
    state = State.IN;
    in = now;
    tried = true;
    failures = 0;
    obstacle = Optional.empty();
    Optional<Instant> since = outSince;
    outSince = Optional.empty();
    return since;
  }

  /** How often in a row the way in was barred; whether the obstacle is news comes with it. */
  boolean fail(String why) {
    turn++;
    state = State.OUT;
    tried = true;
    failures++;
    return isNews(why);
  }

  /** Put out by somebody; how often that was, without a long stay in between. */
  int removed(String why, Instant now, Duration longStay) {
    turn++;
    removals = now.isBefore(in.plus(longStay)) ? removals + 1 : 1;
    state = State.OUT;
    outSince = Optional.of(now);
    var _ = isNews(why);
    return removals;
  }

  int failures() {
    return failures;
  }

  private boolean isNews(String why) {
    boolean news = !obstacle.equals(Optional.of(why));
    obstacle = Optional.of(why);
    return news;
  }
}
