package signalbox.domain.scene;

import static signalbox.domain.scene.Maintained.on;

import java.time.Duration;
import signalbox.domain.CaseAction;
import signalbox.domain.Command;
import signalbox.domain.ConsentAction;
import signalbox.domain.CourseAction;
import signalbox.domain.Finding;
import signalbox.domain.MemberId;
import signalbox.domain.PaperAction;
import signalbox.domain.PaperEvent.Cause;
import signalbox.domain.PaperEvent.Paper;
import signalbox.domain.PaperEvent.PointKind;
import signalbox.domain.Service;
import signalbox.policy.MaintenanceSlug.PostMortem;

/** What is written of a maintenance that is over, and what is said of it. */
public final class Written {
  public static final String LINK = "https://staff.example.org/wiki/Disks";

  private Written() {}

  /** It took two minutes more than its window, and is done. */
  public static Scene overrun() {
    return Underway.begun().after(Duration.ofMinutes(122)).did(Cast.DANA, done());
  }

  /** It was over in time, and something went otherwise than planned. */
  public static Scene complicated() {
    return Underway.begun()
        .did(Cast.SAM, on(1, new CourseAction.NoteComplication("a disk was too small")))
        .did(Cast.DANA, done());
  }

  /** The same, and a post-mortem of it was posted. */
  public static Scene posted() {
    return complicated().did(Cast.DANA, published(Paper.POSTMORTEM));
  }

  public static Command done() {
    return on(1, new CaseAction.Finish());
  }

  public static Command report() {
    return report("slow");
  }

  public static Command report(String words) {
    return on(1, new PaperAction.Report(new Service("mediawiki"), Cause.TECHNICAL, words));
  }

  public static Command review(Paper paper) {
    return on(1, new PaperAction.Review(paper));
  }

  public static Command revise(Paper paper) {
    return on(1, new PaperAction.AskRevision(paper, Asked.WHY));
  }

  public static Command excuse(MemberId reviewer) {
    return on(1, new PaperAction.Excuse(reviewer, Asked.WHY));
  }

  public static Command point(PointKind kind) {
    return on(1, new PaperAction.NotePoint(kind, "words"));
  }

  public static Command text(String link) {
    return on(1, new PaperAction.WriteText(link));
  }

  public static Command published(Paper paper) {
    return on(1, new PaperAction.Publish(paper, LINK));
  }

  public static Command announced() {
    return on(1, new PaperAction.AnnouncePublicly(LINK));
  }

  public static Command object() {
    return on(1, new ConsentAction.ObjectTo(Asked.WHY));
  }

  public static Finding.Result result(Scene scene, PostMortem clause) {
    return scene.finding(1, clause).result();
  }
}
