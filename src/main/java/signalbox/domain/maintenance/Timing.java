package signalbox.domain.maintenance;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import signalbox.domain.MemberId;
import signalbox.domain.Window;

/**
 * When a maintenance began and ended, by how much its window was extended, and what the clock has
 * said of that.
 *
 * @param ended when the work was done or broken off, and by whom
 */
public record Timing(
    Optional<Instant> started, Optional<End> ended, List<Extension> extensions, Said said) {
  public Timing {
    extensions = List.copyOf(extensions);
  }

  /** When the work ended, and who said so. */
  public record End(Instant at, MemberId by) {}

  /**
   * A later end.
   *
   * @param inTime whether the window was not over before; else it overran all the same
   */
  public record Extension(Instant at, MemberId by, Duration length, boolean inTime, String why) {}

  /**
   * What the clock has said.
   *
   * @param checkIn the start before which members were called to check in
   * @param begin the start at which the leader was asked to begin, and how often
   * @param end the end of which the leader was warned, and how much was left of it then
   * @param told how often everybody was told how it stands, and when last
   */
  public record Said(
      Optional<Instant> checkIn, Optional<Begin> begin, Optional<Left> end, Told told) {}

  /** How often the leader was asked to begin at that start. */
  public record Begin(Instant start, int times) {}

  /** So much was left until that end. */
  public record Left(Instant end, Duration left) {}

  /**
   * How often everybody was told, and when last.
   *
   * @param quiet how often since something was heard of it
   */
  public record Told(int times, Optional<Instant> last, int quiet) {}

  static Timing none() {
    return new Timing(
        Optional.empty(),
        Optional.empty(),
        List.of(),
        new Said(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new Told(0, Optional.empty(), 0)));
  }

  /** When the window is over, with every extension. */
  public Instant end(Window window) {
    return window.end().plus(sum(extensions.stream()));
  }

  /** The end against which it is measured: with what was extended before it. */
  public Instant measuredEnd(Window window) {
    return window.end().plus(sum(extensions.stream().filter(Extension::inTime)));
  }

  private static Duration sum(Stream<Extension> extensions) {
    return extensions.map(Extension::length).reduce(Duration.ZERO, Duration::plus);
  }

  Timing started(Instant at) {
    return new Timing(Optional.of(at), ended, extensions, said);
  }

  Timing ended(End end) {
    return new Timing(started, Optional.of(end), extensions, said);
  }

  /** It goes on. */
  Timing reopened() {
    return new Timing(started, Optional.empty(), extensions, said);
  }

  Timing extended(Extension by) {
    return new Timing(
        started, ended, Stream.concat(extensions.stream(), Stream.of(by)).toList(), said);
  }

  private Timing with(Said to) {
    return new Timing(started, ended, extensions, to);
  }

  Timing checkInCalled(Instant start) {
    return with(new Said(Optional.of(start), said.begin(), said.end(), said.told()));
  }

  Timing beginAsked(Begin begin) {
    return with(new Said(said.checkIn(), Optional.of(begin), said.end(), said.told()));
  }

  Timing warned(Left left) {
    return with(new Said(said.checkIn(), said.begin(), Optional.of(left), said.told()));
  }

  Timing told(int times, Instant at) {
    return with(new Told(times, Optional.of(at), said.told().quiet() + 1));
  }

  /** Something was heard of it. */
  Timing heard() {
    return said.told().quiet() == 0
        ? this
        : with(new Told(said.told().times(), said.told().last(), 0));
  }

  private Timing with(Told told) {
    return with(new Said(said.checkIn(), said.begin(), said.end(), told));
  }
}
