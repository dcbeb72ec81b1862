package signalbox.domain.maintenance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a maintenance went so far.
 *
 * @param leading who leads since it began
 * @param attendance who is there, and who was lost
 * @param support vendors whose help was asked for, in that order
 * @param timing when it began and ended, and when it should
 * @param chronicle what is worth telling afterwards
 */
public record Course(
    Leading leading,
    Attendance attendance,
    List<Support> support,
    Timing timing,
    Chronicle chronicle) {
  public Course {
    support = List.copyOf(support);
  }

  static Course none() {
    return new Course(
        Leading.none(), Attendance.none(), List.of(), Timing.none(), Chronicle.none());
  }

  public Optional<Instant> started() {
    return timing.started();
  }

  /** The support of that vendor that was asked for last. */
  public Optional<Support> findSupport(String vendor) {
    return support.stream().filter(s -> s.isOf(vendor)).reduce((_, last) -> last);
  }

  Course with(Leading to) {
    return new Course(to, attendance, support, timing, chronicle);
  }

  Course with(Attendance to) {
    return new Course(leading, to, support, timing, chronicle);
  }

  Course with(Timing to) {
    return new Course(leading, attendance, support, to, chronicle);
  }

  Course with(Chronicle to) {
    return new Course(leading, attendance, support, timing, to);
  }

  /** With that support in the place of the one of the same vendor. */
  Course with(Support to) {
    var others = support.stream().filter(s -> !s.isOf(to.vendor()));
    return new Course(
        leading, attendance, Stream.concat(others, Stream.of(to)).toList(), timing, chronicle);
  }
}
