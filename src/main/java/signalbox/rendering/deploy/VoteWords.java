package signalbox.rendering.deploy;

import java.util.List;
import java.util.Optional;
import signalbox.domain.DeployEvent;
import signalbox.domain.DeployStatus;
import signalbox.domain.Event;
import signalbox.domain.MemberId;
import signalbox.domain.approval.Seat;
import signalbox.policy.Team;
import signalbox.rendering.answer.MissingWords;
import signalbox.rendering.answer.Scene;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;

/** What people say for and against a deploy. */
final class VoteWords {
  private VoteWords() {}

  static String approved(DeployEvent.Approved event, Scene scene) {
    Optional<Team> seat = scene.quorum().findSeat(event.approver()).map(Seat::team);
    return event.approver()
        + " confirms for "
        + seat.map(Team::name).orElseGet(() -> Names.or(event.offered()))
        + event
            .standIn()
            .map(s -> " on behalf of " + s.member() + " (" + Clip.said(s.why()) + ")")
            .orElse("");
  }

  static String supported(DeployEvent.Supported event) {
    return event.member() + " supports it" + teams(event.teams()) + "; that fills no seat";
  }

  private static String teams(List<Team> teams) {
    return teams.isEmpty() ? "" : " (" + Names.list(teams) + ")";
  }

  static String objected(DeployEvent.Objected event) {
    return event.member() + " is against it, which stops nothing: " + Clip.said(event.why());
  }

  static String declined(DeployEvent.Declined event) {
    return event.member() + " declines: " + Clip.said(event.why());
  }

  static String held(DeployEvent.Held event, Scene scene) {
    boolean runs = scene.deploy().status().isRunning();
    return event.holder()
        + (runs ? " holds it, " + scene.leader() + ": stop where you are: " : " holds it: ")
        + Clip.said(event.why());
  }

  /** What a hold leaves open. */
  static String whileHeld(Scene scene) {
    DeployStatus status = scene.deploy().status();
    String lift = "to lift it: " + scene.type("unhold");
    if (status == DeployStatus.STARTED) {
      return scene.type("rollback") + " and " + scene.type("abort") + " stay open; " + lift;
    }
    return status.isBeforeStart()
        ? "approvals go on, " + scene.type("start") + " waits; " + lift
        : lift;
  }

  static String unheld(DeployEvent.Unheld event, Scene scene) {
    var others = event.holders().stream().filter(h -> !h.equals(event.by())).toList();
    String whose =
        others.isEmpty()
            ? event.by() + " lifts the hold"
            : event.by() + " lifts the hold of " + Names.and(others);
    // Before the start, what leads on says who holds it still.
    return scene.deploy().isHeld() && !scene.deploy().status().isBeforeStart()
        ? whose + "; still held by " + MissingWords.holders(scene)
        : whose;
  }

  static String approvalWithdrawn(DeployEvent.ApprovalWithdrawn event) {
    return event.approver() + " takes the approval back";
  }

  /** One line for all approvals that fell for that cause. */
  static String approvalsFell(DeployEvent.Fall because, List<Event> events) {
    List<MemberId> fallen =
        events.stream()
            .filter(DeployEvent.ApprovalFell.class::isInstance)
            .map(DeployEvent.ApprovalFell.class::cast)
            .filter(fell -> fell.because() == because)
            .map(DeployEvent.ApprovalFell::approver)
            .toList();
    String names = Names.list(fallen) + ": your approval fell, ";
    return switch (because) {
      case AMENDED -> names + "since this is another revision; look again";
      case EXPIRED -> names + "since it is too old; look again";
      case REQUESTER -> names + "since who asks fills no seat";
      case INELIGIBLE -> names + "since you are no longer on that team";
    };
  }

  static String teamRequired(DeployEvent.TeamRequired event) {
    return event.by() + " asks for " + event.team() + " too";
  }

  static String teamUnrequired(DeployEvent.TeamUnrequired event) {
    return event.by() + " asks for " + event.team() + " no longer";
  }

  static String waived(DeployEvent.ClauseWaived event) {
    return event.by() + " waives " + event.clause().text() + ": " + Clip.said(event.why());
  }

  static String besideAllowed(DeployEvent.BesideAllowed event) {
    return event.by() + " lets it start beside " + event.running();
  }
}
