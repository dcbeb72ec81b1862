package signalbox.rendering.papers;

import java.util.List;
import java.util.stream.Collectors;
import signalbox.domain.Because;
import signalbox.domain.Finding;
import signalbox.domain.PaperEvent;
import signalbox.domain.PaperEvent.Paper;
import signalbox.domain.PaperEvent.PointKind;
import signalbox.domain.maintenance.MaintenanceRules;
import signalbox.policy.MaintenanceSlug.PostMortem;
import signalbox.policy.Slug;
import signalbox.rendering.maintenance.MaintenanceScene;
import signalbox.rendering.text.CaseLines;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;

/** What happens to the papers of a maintenance, in the words that its home hears. */
public record PaperSaying(MaintenanceScene scene) {
  /** The line, or lines, of that event. */
  public void say(PaperEvent event, CaseLines lines) {
    switch (event) {
      case PaperEvent.ReportFiled e ->
          lines
              .add(
                  "%s files the incident report (%s, %s): %s"
                      .formatted(e.by(), e.service(), e.cause().word(), Clip.said(e.words())))
              .join(asked(Paper.REPORT));
      case PaperEvent.PointNoted e ->
          lines.add(
              "%s: %s: %s".formatted(e.by(), PaperEventWords.kind(e.kind()), Clip.said(e.words())));
      case PaperEvent.TextWritten e ->
          lines
              .add(e.by() + " wrote the post-mortem: " + link(e.link()))
              .join(asked(Paper.POSTMORTEM));
      case PaperEvent.Reviewed e ->
          lines
              .add("%s finds the %s right".formatted(e.by(), e.paper().title()))
              .join(asked(e.paper()));
      case PaperEvent.RevisionAsked _, PaperEvent.ReviewsFell _, PaperEvent.ReviewerExcused _ ->
          sayOfReviews(event, lines);
      case PaperEvent.Published e ->
          lines
              .add("%s published the %s: %s".formatted(e.by(), e.paper().title(), link(e.link())))
              .join(published(e.paper()));
      case PaperEvent.PubliclyAnnounced e ->
          lines.add(e.by() + " told the community what came of it: " + link(e.link()));
      case PaperEvent.ReportDemanded e ->
          lines
              .add(e.by() + " finds that there is something to report: " + Clip.said(e.why()))
              .join("owed: " + owedBriefly());
      case PaperEvent.PapersAsked _ -> {
        boolean areOwed = !listOwed().isEmpty();
        lines.add(
            areOwed
                ? "still owed: " + owedBriefly()
                : "not closed yet; what is owed: " + scene.type("explain"));
        lines.pack(listOwedWords());
      }
    }
  }

  private void sayOfReviews(PaperEvent event, CaseLines lines) {
    switch (event) {
      case PaperEvent.RevisionAsked e ->
          lines.add(
              "%s wants the %s changed: %s"
                  .formatted(e.by(), e.paper().title(), Clip.said(e.why())));
      case PaperEvent.ReviewsFell e ->
          lines.add(
              "%s: the %s is another one now, so your review counts no longer; look again%s: %s"
                  .formatted(
                      Names.list(e.reviewers()),
                      e.paper().title(),
                      isOver() ? "" : " when it is over",
                      scene.type("review", e.paper().word())));
      case PaperEvent.ReviewerExcused e ->
          lines
              .add(
                  "%s does without the review of %s: %s"
                      .formatted(e.by(), e.reviewer(), Clip.said(e.why())))
              .join(asked(Paper.REPORT));
      case PaperEvent _ -> {}
    }
  }

  private static String link(String link) {
    return Clip.to(link, 120);
  }

  private boolean isOver() {
    return scene.maintenance().course().timing().ended().isPresent();
  }

  /** Whose review that paper waits for, or what can be done with it when it waits for none. */
  private String asked(Paper paper) {
    var clause =
        switch (paper) {
          case REPORT -> PostMortem.INCIDENT_REPORT_REVIEWED;
          case POSTMORTEM -> PostMortem.POST_MORTEM_REVIEWED;
        };
    return find(clause).because() instanceof Because.Reviews reviews
        ? reviews.missing().isEmpty()
            ? through(paper)
            : "to review it: %s - %s"
                .formatted(
                    PaperFindings.missing(reviews.missing()), scene.type("review", paper.word()))
        : "";
  }

  private String through(Paper paper) {
    return switch (paper) {
      case REPORT -> "it may go out: " + scene.type("published", "<link> " + paper.word());
      case POSTMORTEM -> {
        if (!find(PostMortem.POST_MORTEM_POSTED).result().isMet()) {
          yield "nobody else has to; it is to be posted: " + scene.type("published", "<link>");
        }
        yield find(PostMortem.PUBLIC_ANNOUNCEMENT).result().isMet()
            ? ""
            : "nobody else has to; the community is to be told: " + scene.type("public", "<link>");
      }
    };
  }

  /** Only people can read what stands elsewhere; who reviews it is told what to look for. */
  private String published(Paper paper) {
    boolean isWhole =
        paper == Paper.REPORT
            || scene.maintenance().papers().points().stream()
                .anyMatch(p -> p.kind() == PointKind.ROOT_CAUSE);
    String next = paper == Paper.REPORT ? "" : asked(paper);
    return isWhole
        ? next
        : "no root cause is noted here (%s): see that it names one; "
                .formatted(scene.type("cause", "<words>"))
            + next;
  }

  private Finding find(PostMortem clause) {
    return MaintenanceRules.finding(clause, scene.maintenance(), scene.around());
  }

  /** What is owed of papers, each with how it is paid. */
  List<String> listOwedWords() {
    return listOwed().stream().map(this::owed).toList();
  }

  /** Only what is owed; nothing: nothing is. */
  public String owedBriefly() {
    var owed = listOwed();
    return owed.isEmpty()
        ? ""
        : owed.stream().map(PaperSaying::name).collect(Collectors.joining(", "))
            + " - "
            + scene.type("postmortem");
  }

  private static String name(Finding finding) {
    return switch (finding.clause()) {
      case PostMortem clause ->
          switch (clause) {
            case OVERRUN_NEEDS_INCIDENT_REPORT -> "an incident report";
            case INCIDENT_REPORT_REVIEWED -> "reviews of the incident report";
            case POST_MORTEM_POSTED -> "a post-mortem";
            case POST_MORTEM_REVIEWED -> "reviews of the post-mortem";
            case PUBLIC_ANNOUNCEMENT -> "word to the community";
          };
      case Slug clause -> clause.text();
    };
  }

  private List<Finding> listOwed() {
    return MaintenanceRules.duties(scene.maintenance(), scene.around()).stream()
        .filter(f -> f.clause() instanceof PostMortem)
        // The review of what nobody has filed is owed with the filing.
        .filter(f ->
            f.clause() != PostMortem.INCIDENT_REPORT_REVIEWED
                || f.because() instanceof Because.Reviews)
        .toList();
  }

  private String owed(Finding finding) {
    return finding.clause() instanceof PostMortem clause ? owed(clause, finding) : "";
  }

  private String owed(PostMortem clause, Finding finding) {
    return switch (clause) {
      case OVERRUN_NEEDS_INCIDENT_REPORT ->
          "an incident report by who was involved - "
              + scene.type("report", "<service> human|technical|upstream <words>");
      case INCIDENT_REPORT_REVIEWED, POST_MORTEM_REVIEWED ->
          "reviews of the %s by %s - %s"
              .formatted(
                  clause == PostMortem.INCIDENT_REPORT_REVIEWED
                      ? Paper.REPORT.title()
                      : Paper.POSTMORTEM.title(),
                  finding.because() instanceof Because.Reviews reviews
                      ? PaperFindings.missing(reviews.missing())
                      : "whoever has to",
                  scene.type("review", paperOf(finding)));
      case POST_MORTEM_POSTED ->
          "a post-mortem - %s, %s"
              .formatted(scene.type("postmortem"), scene.type("published", "<link>"));
      case PUBLIC_ANNOUNCEMENT ->
          "word to the community, when that is through - " + scene.type("public", "<link>");
    };
  }

  /** The paper that is to be reviewed, as it is typed. */
  static String paperOf(Finding finding) {
    return finding.clause() == PostMortem.INCIDENT_REPORT_REVIEWED
        ? Paper.REPORT.word()
        : Paper.POSTMORTEM.word();
  }
}
