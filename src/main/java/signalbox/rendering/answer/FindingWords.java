package signalbox.rendering.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import signalbox.domain.Approach;
import signalbox.domain.Because;
import signalbox.domain.ChangeRef;
import signalbox.domain.Finding;
import signalbox.domain.MemberId;
import signalbox.domain.TaskRef;
import signalbox.policy.Reason;
import signalbox.rendering.course.CourseFindings;
import signalbox.rendering.maintenance.ConsentFindings;
import signalbox.rendering.maintenance.PlanFindings;
import signalbox.rendering.notice.NoticeFindings;
import signalbox.rendering.papers.PaperFindings;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;

/** A clause held against a case, in words: what was found. */
public final class FindingWords {
  private FindingWords() {}

  /** The result and why, such as {@code unsatisfied: sre is open (sam, dana)}. */
  public static String of(Finding finding) {
    return result(finding.result()) + ": " + because(finding.because());
  }

  /** The result as people read it. */
  public static String result(Finding.Result result) {
    return switch (result) {
      case SATISFIED -> "satisfied";
      case UNSATISFIED -> "unsatisfied";
      case WAIVED -> "waived";
      case NOT_APPLICABLE -> "not applicable";
    };
  }

  /** Why it was found so. */
  public static String because(Because because) {
    return switch (because) {
      case Because.NotInPolicy() -> "this policy does not ask for it";
      case Because.Named(ChangeRef change, TaskRef task) ->
          change.kind() + " " + change.id() + " for " + task.id();
      case Because.Posted(var home) -> "asked for in " + home;
      case Because.Venued(var home) -> "work is spoken of in " + home;
      case Because.Shown() -> "how it stands is shown to whoever asks";
      case Because.ReasonGiven(var reason) -> reason.map(Reason::word).orElse("no reason is given");
      case Because.Seats(var filled, var open) -> seats(filled, open);
      case Because.NoSeat() -> "no seat of it is asked for";
      case Because.Informed(var teams) ->
          teams.isEmpty()
              ? "nobody has to be informed"
              : "named in the request: " + Names.list(teams);
      case Because.Deployer(var member) ->
          member.map(m -> m + " deploys").orElse("no deployer is named");
      case Because.Together(var confirmedBy, var absent) -> together(confirmedBy, absent);
      case Because.ApproachChosen(var approach) -> approach(approach);
      case Because.Reminder() -> "a reminder, nothing to answer";
      case Because.Running(var others) -> running(others);
      case Because.WindowNear(var window) ->
          window.map(w -> "the window " + w + " is open or near").orElse("no window is near");
      case Because.Kept(boolean restricted) ->
          restricted ? "restricted, kept private" : "not restricted";
      case Because.VerifiedBy(var by, boolean due) -> verified(by, due);
      case Because.Logged(boolean waits) -> waits ? "waits for disclosure" : "recorded";
      case Because.OfConsent consent -> ConsentFindings.of(consent);
      case Because.OfCourse course -> CourseFindings.of(course);
      case Because.OfNotice notice -> NoticeFindings.of(notice);
      case Because.OfPapers papers -> PaperFindings.of(papers);
      case Because.OfPlan plan -> PlanFindings.of(plan);
      case Because.Passed(var by, var why) -> "waived by " + by + ": " + Clip.said(why);
    };
  }

  /** The seats that are still open, such as {@code releng (tyler, robin), sre (nobody known)}. */
  public static String open(List<Because.Open> open) {
    return open.stream()
        .map(seat ->
            seat.team()
                + " ("
                + (seat.could().isEmpty() ? "nobody known" : Names.list(seat.could()))
                + ")")
        .collect(Collectors.joining(", "));
  }

  private static String seats(List<Because.Filled> filled, List<Because.Open> open) {
    String there =
        filled.stream()
            .map(seat -> seat.by() + " for " + seat.team())
            .collect(Collectors.joining(", "));
    if (open.isEmpty()) {
      return there.isEmpty() ? "no seat is open" : there;
    }
    return (there.isEmpty() ? "" : there + "; ") + "missing: " + open(open);
  }

  private static String together(List<MemberId> confirmedBy, List<MemberId> absent) {
    String with = confirmedBy.isEmpty() ? "nobody has confirmed" : "with " + Names.and(confirmedBy);
    return absent.isEmpty() ? with : with + "; not there: " + Names.list(absent);
  }

  private static String approach(Optional<Approach> approach) {
    return approach
        .map(a -> a.kind().word() + a.why().map(why -> ": " + Clip.said(why)).orElse(""))
        .orElse("not said whether this can be a rollback");
  }

  private static String running(List<Because.RunningDeploy> others) {
    return others.isEmpty()
        ? "nothing else runs"
        : others.stream()
                .limit(Names.MOST)
                .map(other -> other.id() + " (" + other.deployer() + ")")
                .collect(Collectors.joining(", "))
            + " still runs";
  }

  private static String verified(Optional<MemberId> by, boolean due) {
    return by.map(m -> "verified by " + m).orElse(due ? "owed now" : "not due yet");
  }
}
