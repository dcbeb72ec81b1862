package signalbox.rendering.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import signalbox.domain.Recorded;
import signalbox.domain.approval.Quorum;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.rendering.answer.FindingWords;
import signalbox.rendering.query.EventWords;
import signalbox.view.CaseFile;

/** A case as a page in Markdown that somebody files: header, seats, clauses, claims, timeline. */
public final class ExportMarkdown {
  /** What Markdown or HTML would take for more than text. */
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>#|!~&]");

  private final List<String> lines = new ArrayList<>();

  private ExportMarkdown() {}

  /** The whole page, with its last line ended. */
  public static String of(CaseFile file) {
    var page = new ExportMarkdown();
    page.header(file.view().deploy());
    page.seats(file.view().quorum());
    page.clauses(file);
    page.claims(file);
    page.timeline(file.timeline());
    return String.join("\n", page.lines) + "\n";
  }

  private void header(EmergencyDeploy deploy) {
    var request = deploy.request();
    lines.add(
        "# " + deploy.id() + ": emergency deploy" + (deploy.isRestricted() ? " (restricted)" : ""));
    lines.add("");
    item("State", state(deploy));
    item("Change", request.change().url());
    item("Task", request.task().id() + " " + request.task().url());
    item("Reason", request.reason().map(reason -> reason.word()).orElse("not given"));
    item(
        "Approach",
        request
            .approach()
            .map(a -> a.kind().word() + a.why().map(why -> ": " + why).orElse(""))
            .orElse("not given"));
    item("Requester", deploy.requester().name());
    item("Deployer", deploy.deployer().map(d -> d.name()).orElse("not named"));
    item("Asked for in", deploy.home().name() + ", " + deploy.progress().times().requested());
    item("Policy", deploy.book().name() + ", digest " + deploy.book().digest());
    item("Revision", String.valueOf(deploy.revision()));
    if (!request.words().isEmpty()) {
      item("Words", request.words());
    }
  }

  private static String state(EmergencyDeploy deploy) {
    return deploy
        .progress()
        .closing()
        .map(c ->
            "closed "
                + c.at()
                + ", "
                + c.outcome().word()
                + c.by().map(by -> ", by " + by).orElse("")
                + (c.why().isEmpty() ? "" : ": " + c.why()))
        .orElse(deploy.status().word() + (deploy.isHeld() ? ", held" : ""));
  }

  private void item(String name, String value) {
    lines.add("- **" + name + ":** " + escape(value));
  }

  private void seats(Quorum quorum) {
    table("Seats", List.of("Team", "Filled by", "On behalf of", "Account", "At"));
    for (Quorum.Place place : quorum.places()) {
      var filled = place.filled();
      var evidence = filled.flatMap(a -> a.evidence());
      row(
          place.seat().team().name(),
          filled.map(a -> a.approver().name()).orElse("open"),
          filled.flatMap(a -> a.standIn()).map(s -> s.member() + ": " + s.why()).orElse(""),
          evidence.map(e -> e.account() + ", message " + e.messageId()).orElse(""),
          filled.map(a -> a.at()).map(Instant::toString).orElse(""));
    }
  }

  private void clauses(CaseFile file) {
    table("Clauses", List.of("Clause", "Result", "Because"));
    for (var finding : file.view().findings()) {
      row(
          finding.clause().text(),
          FindingWords.result(finding.result()),
          FindingWords.because(finding.because()));
    }
  }

  private void claims(CaseFile file) {
    if (file.view().claims().isEmpty()) {
      return;
    }
    table("Claims", List.of("Target", "Holder", "Since", "Until"));
    for (var claim : file.view().claims()) {
      row(
          claim.target().name(),
          claim.holder().name(),
          claim.times().since().toString(),
          claim.times().until().toString());
    }
  }

  private void timeline(List<Recorded> timeline) {
    table("Timeline", List.of("No", "At (UTC)", "By", "What"));
    for (Recorded recorded : timeline) {
      row(
          String.valueOf(recorded.sequence()),
          recorded.at().toString(),
          EventWords.by(recorded.by()),
          EventWords.of(recorded.event()));
    }
  }

  private void table(String title, List<String> columns) {
    lines.add("");
    lines.add("## " + title);
    lines.add("");
    lines.add("| " + String.join(" | ", columns) + " |");
    lines.add("|" + " --- |".repeat(columns.size()));
  }

  private void row(String... cells) {
    var escaped = new ArrayList<String>();
    for (String cell : cells) {
      escaped.add(escape(cell));
    }
    lines.add("| " + String.join(" | ", escaped) + " |");
  }

  private static String escape(String text) {
    String oneLine = text.replaceAll("[\\p{Cc}\\u2028\\u2029]", " ");
    return SPECIAL.matcher(oneLine).replaceAll("\\\\$0");
  }
}
