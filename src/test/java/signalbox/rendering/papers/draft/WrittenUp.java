package signalbox.rendering.papers.draft;

import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.KIM;
import static signalbox.domain.scene.Cast.ROBIN;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Maintained.on;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import signalbox.domain.CaseAction;
import signalbox.domain.CourseAction;
import signalbox.domain.PaperAction;
import signalbox.domain.PaperEvent.Cause;
import signalbox.domain.PaperEvent.Paper;
import signalbox.domain.PaperEvent.PointKind;
import signalbox.domain.Recorded;
import signalbox.domain.Service;
import signalbox.domain.ServiceState;
import signalbox.domain.maintenance.Maintenance;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Maintained;
import signalbox.domain.scene.Scene;
import signalbox.domain.scene.Underway;
import signalbox.rendering.text.IncidentForm;

/** A maintenance that took longer than its window, and what was written of it. */
public final class WrittenUp {
  public static final IncidentForm FORM = new IncidentForm("https://meta.example.org/w/index.php");
  static final String WORDS = "the import took twice as long as in the rehearsal";

  private WrittenUp() {}

  /** Done, five minutes late, with a word or two while it went on. */
  public static Scene done() {
    var scene = Underway.atStart(Books.MIRAHEZE);
    scene.and(Maintained.approved(1, ERIN, "mediawiki")).and(Maintained.started(1));
    scene.did(SAM, on(1, new CourseAction.CheckIn()));
    scene.did(DANA, on(1, new CourseAction.Mark(ServiceState.PARTIAL, "read-only")));
    scene.after(Duration.ofMinutes(30)).did(SAM, Underway.note("the first disk is in"));
    scene.after(Duration.ofMinutes(20));
    scene.did(DANA, on(1, new CourseAction.Mark(ServiceState.DOWN, "db2 does not answer")));
    scene.did(ROBIN, on(1, new CourseAction.NoteComplication("the second disk was too small")));
    scene.after(Duration.ofMinutes(12));
    scene.did(DANA, on(1, new CourseAction.Mark(ServiceState.PARTIAL, "db2 is back")));
    scene
        .after(Duration.ofMinutes(63))
        .did(DANA, on(1, new CourseAction.Mark(ServiceState.UP, "")));
    return scene.did(DANA, on(1, new CaseAction.Finish()));
  }

  /** The same, with a report and points of every kind. */
  public static Scene reported() {
    var scene = done();
    report(scene, WORDS);
    note(scene, PointKind.KEY_POINT, "edits were slow from 21:00 on");
    note(scene, PointKind.WENT_WELL, "nobody lost an edit");
    note(scene, PointKind.ROOT_CAUSE, "the spare was of another size, see T77");
    note(scene, PointKind.FOLLOW_UP, "T1234 note the sizes of spares, sam");
    return scene.did(SAM, on(1, new PaperAction.Review(Paper.REPORT)));
  }

  public static void report(Scene scene, String words) {
    scene.did(
        DANA, on(1, new PaperAction.Report(new Service("mediawiki"), Cause.TECHNICAL, words)));
  }

  static void note(Scene scene, PointKind kind, String words) {
    scene.did(KIM, on(1, new PaperAction.NotePoint(kind, words)));
  }

  static Maintenance maintenance(Scene scene) {
    return scene.desk().maintenances().get(1);
  }

  public static List<Recorded> history(Scene scene) {
    return scene.history().stream()
        .filter(r -> r.event().about().equals(Optional.of(Underway.ONE)))
        .toList();
  }

  static IncidentLink link(Scene scene) {
    return new IncidentLink(FORM, scene.desk().roster());
  }

  static String draft(Markup markup, Scene scene) {
    return PostMortem.of(markup, maintenance(scene), history(scene), Optional.of(link(scene)));
  }
}
