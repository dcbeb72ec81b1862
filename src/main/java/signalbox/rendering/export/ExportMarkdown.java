package signalbox.rendering.export;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import signalbox.domain.Recorded;
import signalbox.domain.Service;
import signalbox.domain.desk.Case;
import signalbox.rendering.answer.FindingWords;
import signalbox.rendering.query.EventWords;
import signalbox.view.CaseFile;
import signalbox.view.SeatView;

/** A case as a page in Markdown that somebody files: header, seats, clauses, claims, timeline. */
public final class ExportMarkdown {
  private final MarkdownPage page = new MarkdownPage();
  private final CaseFile file;

  private ExportMarkdown(CaseFile file) {
    this.file = file;
  }

  /** The whole page, with its last line ended. */
  public static String of(CaseFile file) {
    var written = new ExportMarkdown(file);
    written.header();
    written.seats();
    written.clauses();
    written.claims();
    written.timeline();
    return written.page.toString();
  }

  private void header() {
    switch (file.about()) {
      case Case.OfDeploy(var deploy) -> new DeployHeader(page).write(deploy);
      case Case.OfMaintenance(var maintenance) ->
          new MaintenanceHeader(page).write(maintenance, file.timeline());
    }
  }

  private void seats() {
    page.table("Seats", List.of("Team", "Filled by", "On behalf of", "Account", "At"));
    for (SeatView seat : file.seats()) {
      var filled = seat.filled();
      var evidence = filled.flatMap(SeatView.Voice::evidence);
      page.row(
          name(seat),
          filled.map(voice -> voice.by().name()).orElse("open"),
          filled.flatMap(SeatView.Voice::standIn).map(s -> s.member() + ": " + s.why()).orElse(""),
          evidence.map(e -> e.account() + ", message " + e.messageId()).orElse(""),
          filled.map(SeatView.Voice::at).map(Instant::toString).orElse(""));
    }
  }

  private static String name(SeatView seat) {
    return seat.services().isEmpty()
        ? seat.team().name()
        : seat.team()
            + " of "
            + seat.services().stream().map(Service::name).collect(Collectors.joining(", "));
  }

  private void clauses() {
    page.table("Clauses", List.of("Clause", "Result", "Because"));
    for (var finding : file.view().findings()) {
      page.row(
          finding.clause().text(),
          FindingWords.result(finding.result()),
          FindingWords.because(finding.because()));
    }
  }

  private void claims() {
    if (file.view().claims().isEmpty()) {
      return;
    }
    page.table("Claims", List.of("Target", "Holder", "Since", "Until"));
    for (var claim : file.view().claims()) {
      page.row(
          claim.target().name(),
          claim.holder().name(),
          claim.times().since().toString(),
          claim.times().until().toString());
    }
  }

  private void timeline() {
    page.table("Timeline", List.of("No", "At (UTC)", "By", "What"));
    for (Recorded recorded : file.timeline()) {
      page.row(
          String.valueOf(recorded.sequence()),
          recorded.at().toString(),
          EventWords.by(recorded.by()),
          EventWords.of(recorded.event()));
    }
  }
}
