package signalbox.rendering.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signalbox.domain.CaseId;
import signalbox.domain.PaperEvent.Paper;
import signalbox.domain.PaperEvent.PointKind;
import signalbox.domain.maintenance.Papers;
import signalbox.domain.maintenance.PostMortemRules;
import signalbox.rendering.maintenance.MaintenanceScene;
import signalbox.rendering.papers.draft.IncidentLink;
import signalbox.rendering.papers.draft.PostMortem;
import signalbox.rendering.text.CaseLines;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.IncidentForm;
import signalbox.rendering.text.Names;
import signalbox.view.CaseHistory;

/** How the papers of a maintenance stand: the answer to {@code !postmortem}. */
public record PaperStatus(MaintenanceScene scene) {
  private static final int MOST_LINES = 8;

  /** Events that are looked at for the link to the form. */
  private static final int MOST_READ = 5_000;

  /**
   * What is there, what is owed, and how the draft is had.
   *
   * @param form the form of a wiki into which the report goes; empty: none is known
   * @param history what happened to it
   */
  public List<String> lines(Optional<IncidentForm> form, CaseHistory history) {
    var maintenance = scene.maintenance();
    var lines = new CaseLines(scene.id());
    if (maintenance.course().timing().ended().isEmpty()) {
      lines.add(
          "it is not over yet; what is worth telling can be noted while it goes on: "
              + scene.type("keypoint", "<words>"));
    } else if (!PostMortemRules.hasToTell(maintenance)) {
      lines.add("there is nothing to report");
    }
    report().ifPresent(lines::add);
    form.flatMap(f -> link(f, history)).map(this::toForm).ifPresent(lines::add);
    lines.add(text());
    lines.pack(points());
    lines.pack(
        new PaperSaying(scene).listOwedWords().stream().map(owed -> "owed: " + owed).toList());
    var all = new ArrayList<>(lines.atMost(MOST_LINES - 1));
    if (PostMortem.isDue(maintenance)) {
      all.add(scene.id() + ": " + draft(scene.id(), maintenance.isRestricted()));
    }
    return all;
  }

  /** For what was filed and has not gone out yet. */
  private Optional<String> link(IncidentForm form, CaseHistory history) {
    var papers = scene.maintenance().papers();
    return papers
        .report()
        .filter(_ -> papers.reportText().link().isEmpty())
        .map(report ->
            new IncidentLink(form, scene.desk().roster())
                .of(scene.maintenance(), report, history.of(scene.id(), MOST_READ)));
  }

  /** A link is not cut: one that is too long for a line stands in the draft. */
  private String toForm(String link) {
    String words = "the form of the wiki, filled in: " + link;
    return Clip.bytesOf(scene.id() + ": " + words) <= Clip.LINE_BYTES
        ? words
        : "a link that fills the form of the wiki in stands in the draft";
  }

  /** How the draft of that maintenance is had. */
  public static String draft(CaseId id, boolean isRestricted) {
    return "the whole draft: signalbox export %s --format wikitext|markdown%s"
        .formatted(id, isRestricted ? " --restricted" : "");
  }

  private Optional<String> report() {
    return scene
        .maintenance()
        .papers()
        .report()
        .map(r ->
            "incident report by %s (%s, %s): %s; %s"
                .formatted(
                    r.by(),
                    r.service(),
                    r.cause().word(),
                    Clip.said(r.words()),
                    reviewed(Paper.REPORT)));
  }

  private String text() {
    var text = scene.maintenance().papers().text();
    return "post-mortem, %s; %s"
        .formatted(
            text.written()
                .map(l -> "written: " + Clip.to(l, 120))
                .orElse("drafted from the timeline"),
            reviewed(Paper.POSTMORTEM));
  }

  private String reviewed(Paper paper) {
    Papers.Text text = scene.maintenance().papers().of(paper);
    String by =
        text.reviewers().isEmpty()
            ? "reviewed by nobody yet"
            : "reviewed by " + Names.list(text.reviewers());
    return by + text.link().map(l -> "; published: " + Clip.to(l, 120)).orElse("");
  }

  private List<String> points() {
    var parts = new ArrayList<String>();
    int complications = scene.maintenance().course().chronicle().complications().size();
    if (complications > 0) {
      parts.add(complications + (complications == 1 ? " complication" : " complications"));
    }
    for (PointKind kind : PointKind.values()) {
      for (Papers.Point point : scene.maintenance().papers().listPoints(kind)) {
        parts.add(PaperEventWords.kind(kind) + ": " + Clip.said(point.words()));
      }
    }
    return parts;
  }
}
