package signalbox.rendering.maintenance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import signalbox.domain.ConsentEvent;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal;
import signalbox.policy.Slug;
import signalbox.policy.Team;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;

/** What people say for and against a maintenance, in words. */
final class ConsentWords {
  private ConsentWords() {}

  static String of(ConsentEvent event, MaintenanceScene scene) {
    return switch (event) {
      case ConsentEvent.Discussed e -> e.manager() + " has discussed it";
      case ConsentEvent.Approved e -> approved(e);
      case ConsentEvent.Supported e -> supported(e);
      case ConsentEvent.Declined e -> e.manager() + " says no: " + Clip.said(e.why());
      case ConsentEvent.Objected e ->
          e.member() + " is against it, which stops nothing: " + Clip.said(e.why());
      case ConsentEvent.ApprovalWithdrawn e -> e.approver() + " takes the approval back";
      case ConsentEvent.DeclineWithdrawn e -> e.manager() + " takes the no back";
      case ConsentEvent.ConsentFell e -> fell(e);
      case ConsentEvent.ParallelAllowed e ->
          e.by() + " lets several operations go on at the same time";
      case ConsentEvent.Held e -> held(e, scene);
      case ConsentEvent.Unheld e -> unheld(e, scene);
      case ConsentEvent.ClauseWaived e ->
          e.by() + " waives " + e.clause().text() + ": " + Clip.said(e.why());
      case ConsentEvent.Nudged e -> e.by() + " asks again";
      case ConsentEvent.Disclosed e -> "made public by " + e.by();
    };
  }

  private static String approved(ConsentEvent.Approved event) {
    return event.approver()
        + " approves for "
        + Names.and(event.offered())
        + event
            .standIn()
            .map(s -> " on behalf of " + s.member() + " (" + Clip.said(s.why()) + ")")
            .orElse("");
  }

  private static String supported(ConsentEvent.Supported event) {
    List<Team> teams = event.teams();
    return event.member()
        + " supports it"
        + (teams.isEmpty() ? "" : " (" + Names.list(teams) + ")")
        + "; that fills no seat";
  }

  private static String held(ConsentEvent.Held event, MaintenanceScene scene) {
    return event.holder()
        + (scene.maintenance().status().isBeforeStart()
            ? " holds it: "
            : " holds it, " + scene.maintenance().planner() + ": stop where you are: ")
        + Clip.said(event.why());
  }

  private static String unheld(ConsentEvent.Unheld event, MaintenanceScene scene) {
    var others = event.holders().stream().filter(h -> !h.equals(event.by())).toList();
    String whose =
        others.isEmpty()
            ? event.by() + " lifts the hold"
            : event.by() + " lifts the hold of " + Names.and(others);
    return scene.maintenance().isHeld()
        ? whose + "; still held by " + Names.and(holders(scene))
        : whose;
  }

  static List<MemberId> holders(MaintenanceScene scene) {
    return scene.maintenance().consent().holds().stream().map(Refusal.Hold::holder).toList();
  }

  /** One line for all that fell for that cause. */
  private static String fell(ConsentEvent.ConsentFell event) {
    var parts = new ArrayList<String>();
    if (!event.approvers().isEmpty()) {
      parts.add(Names.list(event.approvers()) + ": your yes fell" + because(event.because()));
    }
    if (!event.decliners().isEmpty()) {
      parts.add(Names.list(event.decliners()) + ": your no fell" + because(event.because()));
    }
    if (!event.waivers().isEmpty()) {
      parts.add("no longer waived: " + names(event.waivers()));
    }
    if (event.parallel()) {
      parts.add("one operation at a time again");
    }
    return String.join("; ", parts);
  }

  private static String names(List<Slug> clauses) {
    return clauses.stream().map(Slug::text).limit(Names.MOST).collect(Collectors.joining(", "));
  }

  private static String because(ConsentEvent.Fall because) {
    return switch (because) {
      case PLAN_CHANGED -> ", since services, window or operations are others now; look again";
      case PLANNER -> ", since you plan it now";
      case INELIGIBLE -> ", since that is not yours to say any more";
    };
  }
}
