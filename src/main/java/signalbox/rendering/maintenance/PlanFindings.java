package signalbox.rendering.maintenance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import signalbox.domain.Because;
import signalbox.domain.Window;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.Times;

/** What was found about the plan of a maintenance and its people. */
public final class PlanFindings {
  /** Gaps that are named at once. */
  static final int MOST_GAPS = 4;

  private PlanFindings() {}

  /** Why it was found so. */
  public static String of(Because.OfPlan because) {
    return switch (because) {
      case Because.AgreedBy b -> agreed(b);
      case Because.Scheduled(int members, var without) -> scheduled(members, without);
      case Because.GoalAndTime(var goal, var tooLong) ->
          goal.map(words -> "the goal: " + Clip.said(words)).orElse("no goal is set")
              + (tooLong.isEmpty()
                  ? ""
                  : "; longer than the window: "
                      + Names.list(tooLong.stream().map(name -> Clip.to(name, 40)).toList()));
      case Because.Led(var lead) ->
          lead.map(member -> member + " leads").orElse("nobody leads it yet");
      case Because.Staffed b -> staffed(b);
      case Because.RootThere(int needed, var there) ->
          "there with root: " + (there.isEmpty() ? "nobody" : Names.list(there)) + of(needed);
    };
  }

  private static String of(int needed) {
    return ", of " + needed + " who have to be";
  }

  private static String agreed(Because.AgreedBy because) {
    var parts = new ArrayList<String>();
    if (!because.agreed().isEmpty()) {
      parts.add("agreed: " + Names.list(because.agreed()));
    }
    if (!because.silent().isEmpty()) {
      parts.add("missing: " + Names.list(because.silent()));
    }
    because.against().stream()
        .limit(MOST_GAPS)
        .map(no -> no.by() + " does not agree: " + Clip.to(no.why(), 60))
        .forEach(parts::add);
    return parts.isEmpty() ? "nobody is in the plan" : String.join("; ", parts);
  }

  private static String scheduled(int members, List<?> without) {
    if (members == 0) {
      return "nobody is in the plan";
    }
    return without.isEmpty()
        ? "everybody has said when they are there"
        : "without a shift: " + Names.list(without);
  }

  private static String staffed(Because.Staffed because) {
    return because.gaps().isEmpty()
        ? "at every moment at least %d with root are there".formatted(because.needed())
        : "fewer than %d with root: %s%s"
            .formatted(because.needed(), gaps(because.gaps(), because.window()), could(because));
  }

  private static String could(Because.Staffed because) {
    return because.could().isEmpty() ? "" : "; with root: " + Names.list(because.could());
  }

  /** Such as {@code 21:00-22:00 UTC only sam}. */
  private static String gaps(List<Because.Gap> gaps, Window window) {
    String named =
        gaps.stream()
            .limit(MOST_GAPS)
            .map(gap -> gap(gap, window))
            .collect(Collectors.joining(", "));
    return gaps.size() > MOST_GAPS ? named + " and " + (gaps.size() - MOST_GAPS) + " more" : named;
  }

  /** With its date where that is not the date on which the window begins. */
  private static String gap(Because.Gap gap, Window window) {
    String there = gap.there().isEmpty() ? "nobody" : "only " + Names.list(gap.there());
    return "%s-%s UTC %s"
        .formatted(
            Times.clock(gap.from(), window.start()), Times.clock(gap.until(), gap.from()), there);
  }
}
