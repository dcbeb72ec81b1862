package signalbox.domain.maintenance;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import signalbox.domain.MemberId;
import signalbox.domain.ServiceState;

/**
 * What is worth telling of a maintenance afterwards.
 *
 * @param marks how the services fared, and since when
 * @param perfect whether it was said that there is nothing to report
 * @param brokenOff whether the work ended before it was done
 */
public record Chronicle(
    List<Marked> marks, List<Complication> complications, boolean perfect, boolean brokenOff) {
  public Chronicle {
    marks = List.copyOf(marks);
    complications = List.copyOf(complications);
  }

  /** From then on the services fared so. */
  public record Marked(Instant at, MemberId by, ServiceState state, String words) {}

  /** Something that did not go as planned. */
  public record Complication(Instant at, MemberId by, String words) {}

  static Chronicle none() {
    return new Chronicle(List.of(), List.of(), false, false);
  }

  Chronicle plus(Marked mark) {
    return new Chronicle(
        Stream.concat(marks.stream(), Stream.of(mark)).toList(), complications, perfect, brokenOff);
  }

  Chronicle plus(Complication complication) {
    return new Chronicle(
        marks,
        Stream.concat(complications.stream(), Stream.of(complication)).toList(),
        perfect,
        brokenOff);
  }

  Chronicle finished(boolean perfectly) {
    return new Chronicle(marks, complications, perfectly, false);
  }

  Chronicle brokenOff(Complication because) {
    return new Chronicle(marks, plus(because).complications, false, true);
  }

  /** It goes on; what was complicated stays so. */
  Chronicle reopened() {
    return new Chronicle(marks, complications, false, false);
  }
}
