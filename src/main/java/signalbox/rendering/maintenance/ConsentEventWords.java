package signalbox.rendering.maintenance;

import java.util.ArrayList;
import java.util.stream.Collectors;
import signalbox.domain.ConsentEvent;
import signalbox.domain.EmergencyEvent;
import signalbox.policy.Slug;
import signalbox.rendering.text.Names;

/** What was said for and against a maintenance, as one entry of its timeline. */
final class ConsentEventWords {
  private ConsentEventWords() {}

  static String of(ConsentEvent event) {
    return switch (event) {
      case ConsentEvent.Discussed _ -> "discussed it";
      case ConsentEvent.Approved e ->
          "approved for "
              + Names.and(e.offered())
              + e.standIn().map(s -> " on behalf of " + s.member() + ": " + s.why()).orElse("");
      case ConsentEvent.Supported _ -> "supported it";
      case ConsentEvent.Declined e -> "said no: " + e.why();
      case ConsentEvent.Objected e -> "objected: " + e.why();
      case ConsentEvent.ApprovalWithdrawn _ -> "took the approval back";
      case ConsentEvent.DeclineWithdrawn _ -> "took the no back";
      case ConsentEvent.ConsentFell e -> fell(e);
      case ConsentEvent.ParallelAllowed _ -> "allowed several operations at a time";
      case ConsentEvent.Held e -> "held it: " + e.why();
      case ConsentEvent.Unheld e -> "lifted the hold of " + Names.and(e.holders());
      case ConsentEvent.ClauseWaived e -> "waived " + e.clause().text() + ": " + e.why();
      case ConsentEvent.Nudged _ -> "asked again";
      case ConsentEvent.Disclosed _ -> "disclosed it";
    };
  }

  private static String fell(ConsentEvent.ConsentFell event) {
    var parts = new ArrayList<String>();
    if (!event.approvers().isEmpty()) {
      parts.add("the yes of " + Names.and(event.approvers()));
    }
    if (!event.decliners().isEmpty()) {
      parts.add("the no of " + Names.and(event.decliners()));
    }
    if (!event.waivers().isEmpty()) {
      parts.add(
          "the waiver of "
              + event.waivers().stream().map(Slug::text).collect(Collectors.joining(", ")));
    }
    if (event.parallel()) {
      parts.add("several operations at a time");
    }
    return String.join(", ", parts)
        + switch (event.because()) {
          case PLAN_CHANGED -> " fell with the plan";
          case PLANNER -> " fell, being the planner now";
          case INELIGIBLE -> " fell, no longer a manager of that";
        };
  }

  static String of(EmergencyEvent event) {
    return switch (event) {
      case EmergencyEvent.EmergencyOpened e ->
          "opened emergency maintenance of %s: %s%s"
              .formatted(
                  Names.and(e.services()),
                  e.words(),
                  e.immediate().map(why -> ", at once: " + why).orElse(""));
      case EmergencyEvent.ImmediateDeclared e -> "did not wait for a yes: " + e.why();
      case EmergencyEvent.Called e -> "call " + e.time() + ": called " + Names.list(e.managers());
      case EmergencyEvent.Acknowledged _ -> "acknowledged it";
      case EmergencyEvent.Ratified e -> "ratified it" + because(e.why());
      case EmergencyEvent.ObjectedTo e -> "objected to its beginning at once" + because(e.why());
      case EmergencyEvent.CesEngaged e -> "engaged " + e.specialist();
      case EmergencyEvent.CesNotNeeded e -> "engaged nobody: " + e.why();
    };
  }

  private static String because(String why) {
    return why.isEmpty() ? "" : ": " + why;
  }
}
