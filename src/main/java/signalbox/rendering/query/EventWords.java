package signalbox.rendering.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import signalbox.domain.CaseAction;
import signalbox.domain.DeployEvent;
import signalbox.domain.DeployRequest;
import signalbox.domain.DeskEvent;
import signalbox.domain.Event;
import signalbox.domain.IdentityEvent;
import signalbox.domain.MaintenanceEvent;
import signalbox.domain.MemberId;
import signalbox.domain.Outcome;
import signalbox.domain.Speaker;
import signalbox.domain.WorkEvent;
import signalbox.policy.Reason;
import signalbox.policy.Team;
import signalbox.rendering.maintenance.MaintenanceEventWords;
import signalbox.rendering.text.Names;

/** What has happened, as a record reads: in the past, without who said it. */
public final class EventWords {
  private EventWords() {}

  /** Who caused an event: a member or the clock. */
  public static String by(Speaker by) {
    return switch (by) {
      case Speaker.Known(var member, _) -> member.name();
      case Speaker.Stranger _ -> "a stranger";
      case Speaker.Clock() -> "clock";
    };
  }

  /** Such as {@code approved for sre}. */
  public static String of(Event event) {
    return switch (event) {
      case DeployEvent e -> of(e);
      case MaintenanceEvent e -> MaintenanceEventWords.of(e);
      case WorkEvent e -> of(e);
      case DeskEvent e -> of(e);
      case IdentityEvent e -> of(e);
    };
  }

  private static String of(DeployEvent event) {
    return switch (event) {
      case DeployEvent.Requested e -> requested(e.request());
      case DeployEvent.Approved e -> approved(e.offered(), e.standIn());
      case DeployEvent.Supported _ -> "supported it";
      case DeployEvent.Objected e -> "objected" + because(e.why());
      case DeployEvent.Confirmed _ -> "every seat filled";
      case DeployEvent.Unconfirmed _ -> "a seat open again";
      case DeployEvent.Declined e -> "declined" + because(e.why());
      case DeployEvent.DeclineWithdrawn _ -> "took the decline back";
      case DeployEvent.Held e -> "held it" + because(e.why());
      case DeployEvent.Unheld e -> "lifted the hold of " + Names.and(e.holders());
      case DeployEvent.ApprovalWithdrawn _ -> "took the approval back";
      case DeployEvent.ApprovalFell e -> "the approval of " + e.approver() + fell(e.because());
      case DeployEvent.TeamRequired e -> "asked for " + e.team() + " too";
      case DeployEvent.TeamUnrequired e -> "asked for " + e.team() + " no longer";
      case DeployEvent.ReasonGiven e -> reasonGiven(e);
      case DeployEvent.ChangeAmended e -> "amended it to " + e.change().url() + at(e.revision());
      case DeployEvent.TaskChanged e -> "set the task to " + e.task().id() + at(e.revision());
      case DeployEvent.DeployerNamed e -> deployerNamed(e.deployer());
      case DeployEvent.HandedOver e -> "made " + e.to() + " the requester";
      case DeployEvent.Started e -> "started it" + with(e.confirmedBy());
      case DeployEvent.Finished _ -> "finished it";
      case DeployEvent.Verified _ -> "verified it";
      case DeployEvent.RollbackBegun e -> "rolled back" + because(e.why());
      case DeployEvent.Closed e -> closed(e.outcome(), e.why());
      case DeployEvent.Reopened _ -> "opened it again";
      case DeployEvent.BesideAllowed e -> "let it start beside " + e.running();
      case DeployEvent.ClauseWaived e -> "waived " + e.clause().text() + because(e.why());
      case DeployEvent.LadderClimbed e -> "rung " + e.rung() + ": called " + Names.list(e.open());
      case DeployEvent.Nudged _ -> "asked again";
      case DeployEvent.VerificationAsked e -> "asked for verification, time " + e.time();
      case DeployEvent.Disclosed _ -> "disclosed it";
      case DeployEvent.PartySeen e -> e.member() + (e.here() ? " came" : " left");
      case DeployEvent.Undelivered e -> "not delivered on " + e.network() + because(e.why());
      case DeployEvent.LeftDesk _ -> "left the desk";
    };
  }

  private static String requested(DeployRequest request) {
    String reason = request.reason().map(Reason::word).map(r -> " (" + r + ")").orElse("");
    return "asked for " + request.change().url() + " - " + request.task().id() + reason;
  }

  private static String approved(Set<Team> offered, Optional<CaseAction.StandIn> standIn) {
    return "approved for "
        + Names.or(offered)
        + standIn.map(s -> " on behalf of " + s.member() + because(s.why())).orElse("");
  }

  private static String fell(DeployEvent.Fall because) {
    return switch (because) {
      case AMENDED -> " fell with the revision";
      case EXPIRED -> " aged out";
      case REQUESTER -> " fell, being the requester now";
      case INELIGIBLE -> " fell, no longer on the team";
    };
  }

  private static String reasonGiven(DeployEvent.ReasonGiven event) {
    return Stream.concat(
            event.reason().map(reason -> "gave the reason " + reason.word()).stream(),
            event
                .approach()
                .map(a -> "chose " + a.kind().word() + a.why().map(EventWords::because).orElse(""))
                .stream())
        .collect(Collectors.joining(", "));
  }

  private static String deployerNamed(Optional<MemberId> deployer) {
    return deployer.map(d -> "named " + d + " deployer").orElse("looked for a deployer");
  }

  private static String closed(Outcome outcome, String why) {
    return "closed: " + outcome.word() + (why.isEmpty() ? "" : " (" + why + ")");
  }

  private static String with(List<MemberId> confirmedBy) {
    return confirmedBy.isEmpty() ? "" : ", confirmed by " + Names.and(confirmedBy);
  }

  private static String at(int revision) {
    return " (revision " + revision + ")";
  }

  private static String because(String why) {
    return why.isEmpty() ? "" : ": " + why;
  }

  private static String of(WorkEvent event) {
    return switch (event) {
      case WorkEvent.Claimed e -> "claimed " + e.target();
      case WorkEvent.Unclaimed e ->
          e.by().isPresent() ? "put down " + e.target() : "closing put down " + e.target();
      case WorkEvent.HandedOff e -> "handed " + e.target() + " to " + e.to();
      case WorkEvent.Noted e -> "noted: " + e.words();
      case WorkEvent.ClaimAskedAfter e ->
          "asked " + e.holder() + " about " + e.target() + (e.overdue() ? ", overdue" : ", silent");
    };
  }

  private static String of(IdentityEvent event) {
    return switch (event) {
      case IdentityEvent.LinkAsked e -> "asked for a code for " + e.account();
      case IdentityEvent.LinkClaimed e -> "said the code of " + e.account();
      case IdentityEvent.LinkMistried _ -> "said a code that is none";
      case IdentityEvent.LinkSpoiled e -> "the code of " + e.account() + " was tried too often";
      case IdentityEvent.LinkApproved e -> "linked " + e.account() + " to " + e.member();
      case IdentityEvent.LinkRefused e -> "did not link " + e.account() + " to " + e.member();
      case IdentityEvent.LinkRemoved e -> "took " + e.account() + " from " + e.member();
      case IdentityEvent.LinkExpired e -> "the link of " + e.account() + " came to nothing";
      case IdentityEvent.RolesAdopted e -> "read roles of " + e.roles().byNetwork().keySet();
      case IdentityEvent.TeamsGranted e -> "roles of " + e.account() + ": " + Names.list(e.teams());
    };
  }

  private static String of(DeskEvent event) {
    return switch (event) {
      case DeskEvent.RosterAdopted e -> "read " + e.roster().members().size() + " members";
      case DeskEvent.PolicyAdopted e -> "adopted policy " + e.book().name();
      case DeskEvent.SiteAdopted e -> "read " + e.site().venues().size() + " venues";
      case DeskEvent.WentAway e -> e.member() + " went away";
      case DeskEvent.CameBack e -> e.member() + " came back";
      case DeskEvent.PeopleMissed e -> "did not hear " + Names.and(e.who()) + " on " + e.network();
      case DeskEvent.GapNoted e -> "heard nothing" + e.network().map(n -> " on " + n).orElse("");
    };
  }
}
