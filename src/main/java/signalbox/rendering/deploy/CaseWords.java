package signalbox.rendering.deploy;

import java.util.ArrayList;
import java.util.List;
import signalbox.domain.DeployEvent;
import signalbox.domain.DeskEvent;
import signalbox.domain.Event;
import signalbox.domain.IdentityEvent;
import signalbox.domain.MaintenanceEvent;
import signalbox.domain.WorkEvent;
import signalbox.domain.work.WorkBoard;
import signalbox.rendering.answer.MissingWords;
import signalbox.rendering.answer.Scene;
import signalbox.rendering.text.CaseLines;
import signalbox.rendering.work.WorkWords;

/**
 * What one decision did to one case, in words: a headline for what happened, and behind it what
 * leads on from there.
 */
public final class CaseWords {
  /** Lines of one message about a case at the most. */
  public static final int MOST_LINES = 4;

  private final Scene scene;
  private final WorkBoard workBefore;
  private final List<Event> events;
  private final CaseLines lines;

  private CaseWords(Scene scene, WorkBoard workBefore, List<Event> events) {
    this.scene = scene;
    this.workBefore = workBefore;
    this.events = events;
    this.lines = new CaseLines(scene.id());
  }

  /**
   * The lines; none when nothing is said of it.
   *
   * @param events about this case, of one decision
   */
  public static List<String> of(Scene scene, WorkBoard workBefore, List<Event> events) {
    var words = new CaseWords(scene, workBefore, events);
    words.sayAll();
    return words.lines.atMost(MOST_LINES);
  }

  private void sayAll() {
    var work = new ArrayList<WorkEvent>();
    for (Event event : events) {
      switch (event) {
        case DeployEvent e -> say(e);
        case WorkEvent e -> work.add(e);
        case MaintenanceEvent _, DeskEvent _, IdentityEvent _ -> {}
      }
    }
    if (!has(DeployEvent.Started.class) && events.stream().anyMatch(CaseWords::leadsOn)) {
      lines.join(MissingWords.next(scene));
    }
    new WorkWords(scene.prefix(), scene.now(), workBefore).of(work).forEach(lines::add);
  }

  private void say(DeployEvent event) {
    switch (event) {
      case DeployEvent.Requested _ ->
          lines
              .verbatim(RequestWords.firstLine(scene))
              .add(RequestWords.needs(scene))
              .pack(RequestWords.asides(scene));
      case DeployEvent.Approved e -> lines.add(VoteWords.approved(e, scene));
      case DeployEvent.Supported e -> lines.add(VoteWords.supported(e));
      case DeployEvent.Objected e -> lines.add(VoteWords.objected(e));
      case DeployEvent.Declined e -> lines.add(VoteWords.declined(e));
      case DeployEvent.DeclineWithdrawn e -> lines.add(CourseWords.declineWithdrawn(e));
      case DeployEvent.Held e ->
          lines.add(VoteWords.held(e, scene)).join(VoteWords.whileHeld(scene));
      case DeployEvent.Unheld e -> lines.add(VoteWords.unheld(e, scene));
      case DeployEvent.ApprovalWithdrawn e -> lines.add(withdrawn(e));
      case DeployEvent.ApprovalFell e -> lines.add(fell(e));
      case DeployEvent.TeamRequired e -> lines.add(VoteWords.teamRequired(e));
      case DeployEvent.TeamUnrequired e -> lines.add(VoteWords.teamUnrequired(e));
      case DeployEvent.ReasonGiven e -> lines.add(RequestWords.reasonGiven(e));
      case DeployEvent.ChangeAmended e -> lines.add(RequestWords.changeAmended(e));
      case DeployEvent.TaskChanged e -> lines.add(RequestWords.taskChanged(e));
      case DeployEvent.DeployerNamed e -> lines.add(deployerNamed(e));
      case DeployEvent.HandedOver e -> lines.add(RequestWords.handedOver(e));
      case DeployEvent.Started e ->
          lines.add(CourseWords.started(e, scene)).pack(CourseWords.reminders(scene));
      case DeployEvent.Finished e -> lines.add(CourseWords.finished(e, scene));
      case DeployEvent.Verified e -> lines.add(CourseWords.verified(e));
      case DeployEvent.RollbackBegun e -> lines.add(CourseWords.rollbackBegun(e, scene));
      case DeployEvent.Closed e -> lines.join(CourseWords.closed(e, scene));
      case DeployEvent.Reopened e -> lines.join(CourseWords.reopened(e, scene));
      case DeployEvent.BesideAllowed e -> lines.add(VoteWords.besideAllowed(e));
      case DeployEvent.ClauseWaived e -> lines.add(VoteWords.waived(e));
      case DeployEvent.LadderClimbed e -> lines.add(ReminderWords.ladderClimbed(e, scene));
      case DeployEvent.Nudged e -> lines.add(ReminderWords.nudged(e, scene));
      case DeployEvent.VerificationAsked e -> lines.add(ReminderWords.verificationAsked(e, scene));
      case DeployEvent.Disclosed e -> lines.add(RequestWords.disclosed(e));
      case DeployEvent.PartySeen e -> lines.add(ReminderWords.partySeen(e, scene));
      case DeployEvent.Undelivered e -> lines.add(ReminderWords.undelivered(e));
      // The line that follows says whether every seat is filled; a case leaves the desk silently.
      case DeployEvent.Confirmed _, DeployEvent.Unconfirmed _, DeployEvent.LeftDesk _ -> {}
    }
  }

  /** A yes given anew for another team is one thing, not two. */
  private String withdrawn(DeployEvent.ApprovalWithdrawn event) {
    return has(DeployEvent.Approved.class) ? "" : VoteWords.approvalWithdrawn(event);
  }

  /** Who starts without having been named is the deployer by that. */
  private String deployerNamed(DeployEvent.DeployerNamed event) {
    return has(DeployEvent.Started.class) ? "" : RequestWords.deployerNamed(event, scene);
  }

  /** Approvals that fell for one cause are told together. */
  private String fell(DeployEvent.ApprovalFell event) {
    boolean isFirst =
        events.stream()
            .filter(e ->
                e instanceof DeployEvent.ApprovalFell other && other.because() == event.because())
            .findFirst()
            .filter(first -> first.equals(event))
            .isPresent();
    return isFirst ? VoteWords.approvalsFell(event.because(), events) : "";
  }

  private boolean has(Class<? extends DeployEvent> type) {
    return events.stream().anyMatch(type::isInstance);
  }

  /** Whether what is missing, and how it is given, is said behind it. */
  private static boolean leadsOn(Event event) {
    return switch (event) {
      case DeployEvent.Approved _,
          DeployEvent.Supported _,
          DeployEvent.Confirmed _,
          DeployEvent.Unconfirmed _,
          DeployEvent.Unheld _,
          DeployEvent.ApprovalWithdrawn _,
          DeployEvent.ApprovalFell _,
          DeployEvent.TeamRequired _,
          DeployEvent.TeamUnrequired _,
          DeployEvent.ReasonGiven _,
          DeployEvent.ChangeAmended _,
          DeployEvent.TaskChanged _,
          DeployEvent.DeployerNamed _,
          DeployEvent.HandedOver _,
          DeployEvent.Reopened _,
          DeployEvent.BesideAllowed _,
          DeployEvent.ClauseWaived _ ->
          true;
      case DeployEvent.Requested _,
          DeployEvent.Objected _,
          DeployEvent.Declined _,
          DeployEvent.DeclineWithdrawn _,
          DeployEvent.Held _,
          DeployEvent.Started _,
          DeployEvent.Finished _,
          DeployEvent.Verified _,
          DeployEvent.RollbackBegun _,
          DeployEvent.Closed _,
          DeployEvent.LadderClimbed _,
          DeployEvent.Nudged _,
          DeployEvent.VerificationAsked _,
          DeployEvent.Disclosed _,
          DeployEvent.PartySeen _,
          DeployEvent.Undelivered _,
          DeployEvent.LeftDesk _,
          MaintenanceEvent _,
          WorkEvent _,
          DeskEvent _,
          IdentityEvent _ ->
          false;
    };
  }
}
