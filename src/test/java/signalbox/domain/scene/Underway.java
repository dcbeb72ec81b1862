package signalbox.domain.scene;

import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ROBIN;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Maintained.on;
import static signalbox.domain.scene.Maintained.planned;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import signalbox.domain.CaseChoice;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.CourseAction;
import signalbox.domain.CourseEvent;
import signalbox.domain.MemberId;
import signalbox.domain.PlanEvent;
import signalbox.domain.Target;
import signalbox.policy.PolicyBook;

/** A maintenance in its window, and what happens to it there. */
public final class Underway {
  public static final CaseId ONE = CaseId.maintenance(1);
  public static final String WHY = Asked.WHY;

  private Underway() {}

  /** Dana leads, Sam and Robin take part; db1 and db2 will be changed; it is about to begin. */
  public static Scene atStart(PolicyBook book) {
    return Scene.under(book)
        .and(
            planned(1),
            new PlanEvent.MemberAdded(ONE, DANA, SAM),
            new PlanEvent.MemberAdded(ONE, DANA, ROBIN),
            new PlanEvent.LeadNamed(ONE, DANA, DANA, Optional.empty()),
            new PlanEvent.GoalSet(ONE, DANA, "no errors"),
            new PlanEvent.TargetsSet(ONE, DANA, targets("db1", "db2", "db3")))
        .after(Duration.between(Cast.NOW, Maintained.WINDOW.start()));
  }

  /** It has just begun, at the start of its window. */
  public static Scene begun(PolicyBook book) {
    return atStart(book).and(Maintained.started(1));
  }

  /** The same under the policy with all its clauses. */
  public static Scene begun() {
    return begun(Books.MIRAHEZE);
  }

  private static List<Target> targets(String... names) {
    return Stream.of(names).map(Target::new).toList();
  }

  public static Command claim(String target) {
    return new Command.Claim(new Target(target), Optional.empty(), new CaseChoice.Named(ONE));
  }

  public static Command note(String words) {
    return new Command.Note(new CaseChoice.Named(ONE), words);
  }

  public static Command unavailable() {
    return on(1, new CourseAction.BeUnavailable(WHY));
  }

  public static Command goOn() {
    return on(1, new CourseAction.Continue(WHY));
  }

  public static Command halt() {
    return on(1, new CourseAction.Halt(WHY));
  }

  public static Command extend(Duration length) {
    return on(1, new CourseAction.Extend(length, WHY));
  }

  public static CourseEvent.MemberLost lost(MemberId member, CourseEvent.Urgency... urgent) {
    return new CourseEvent.MemberLost(ONE, member, true, List.of(urgent), WHY);
  }

  public static CourseEvent.MemberSeen seen(MemberId member, boolean here) {
    return new CourseEvent.MemberSeen(ONE, member, here);
  }
}
