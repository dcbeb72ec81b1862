package signalbox.rendering.maintenance;

import java.util.List;
import java.util.stream.Collectors;
import signalbox.domain.Because;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.Times;

/** What was found about a maintenance that is underway. */
public final class CourseFindings {
  private CourseFindings() {}

  /** Why it was found so. */
  public static String of(Because.OfCourse because) {
    return switch (because) {
      case Because.NotYet() -> "there was nothing of the kind yet";
      case Because.Documented(var work, var silent) -> documented(work, silent);
      case Because.Operations(var held, var parallel) ->
          (held.isEmpty() ? "no operation goes on" : list(held))
              + parallel.map(m -> "; several at a time, " + m + " says").orElse("");
      case Because.Leaders(var leaders, var missing) ->
          missing.isEmpty() ? leaders(leaders) : "nobody leads on " + Names.and(missing);
      case Because.Heard(var leader, var spoke) ->
          spoke
              .map(at -> leader + " was last heard at " + Times.moment(at, at))
              .orElse("nothing was heard of " + leader);
      case Because.Supported(var vendors, var unsigned) ->
          unsigned.isEmpty()
              ? "signed off: " + vendors(vendors)
              : "the leader has not signed off on " + vendors(unsigned);
      case Because.Understood(var puzzled) -> understood(puzzled);
      case Because.Lost(var members, boolean open) ->
          Names.and(members)
              + " lost; "
              + (open ? "whether to go on is not decided" : "it was decided how to go on");
    };
  }

  private static String documented(List<Because.Operation> work, List<Because.Operation> silent) {
    if (!silent.isEmpty()) {
      return "nothing was heard for long of " + list(silent);
    }
    return work.isEmpty() ? "nothing is claimed" : list(work);
  }

  /** Such as {@code db1 (sam), db2 (dana)}. */
  static String list(List<Because.Operation> operations) {
    return Names.list(
        operations.stream()
            .map(o -> Clip.to(o.target().name(), 60) + " (" + o.holder() + ")")
            .toList());
  }

  private static String leaders(List<Because.Leader> leaders) {
    return Names.list(leaders.stream().map(l -> l.member() + " leads on " + l.service()).toList());
  }

  private static String vendors(List<String> vendors) {
    return Names.list(vendors.stream().map(v -> Clip.to(v, 60)).toList());
  }

  private static String understood(List<Because.Puzzled> puzzled) {
    return puzzled.isEmpty()
        ? "everybody understands why"
        : puzzled.stream()
            .limit(Names.MOST)
            .map(p -> Clip.to(p.vendor(), 60) + ": not yet " + Names.list(p.members()))
            .collect(Collectors.joining("; "));
  }
}
