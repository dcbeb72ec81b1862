package signalbox.rendering.papers.draft;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import signalbox.domain.PaperEvent.Paper;
import signalbox.domain.Window;
import signalbox.domain.maintenance.Maintenance;
import signalbox.domain.maintenance.Party;
import signalbox.domain.maintenance.PostMortemRules;
import signalbox.domain.maintenance.Timing;
import signalbox.rendering.text.Times;
import signalbox.rendering.text.WindowWords;

/** What stands first in a post-mortem: what, when, who led it, and what came of it. */
record Summary(Page page, Maintenance maintenance) {
  void write() {
    page.section("Summary")
        .fact("What", maintenance.plan().title())
        .fact("Case", maintenance.id() + ", " + kind())
        .fact(
            "Services",
            maintenance.plan().services().stream()
                .map(Object::toString)
                .collect(Collectors.joining(", ")));
    maintenance.work().goal().ifPresent(goal -> page.fact("Goal", goal));
    if (!maintenance.isEmergency()) {
      page.fact("Window as planned", WindowWords.standing(maintenance.plan().window()));
    }
    timing().extensions().forEach(e -> page.fact("Extended", words(e)));
    page.fact("Worked on", worked()).fact("Outcome", outcome());
    if (!maintenance.course().chronicle().marks().isEmpty()) {
      page.fact("Services were", Outage.of(maintenance).words());
    }
    page.fact("Leader", Party.leader(maintenance).name());
    links();
  }

  private Timing timing() {
    return maintenance.course().timing();
  }

  private String kind() {
    if (!maintenance.isEmergency()) {
      return "maintenance";
    }
    return maintenance.isImmediate()
        ? "emergency maintenance that did not wait for a yes"
        : "emergency maintenance";
  }

  private static String words(Timing.Extension extension) {
    return "by "
        + Times.length(extension.length())
        + (extension.inTime() ? "" : " after its end")
        + ", by "
        + extension.by()
        + (extension.why().isEmpty() ? "" : ": " + extension.why());
  }

  private String worked() {
    return timing().started().map(this::workedSince).orElse("not begun");
  }

  private String workedSince(Instant start) {
    return timing()
        .ended()
        .map(end -> WindowWords.standing(new Window(start, Duration.between(start, end.at()))))
        .orElseGet(() -> "since " + WindowWords.day(start) + ", and not over");
  }

  private String outcome() {
    String came =
        maintenance
            .progress()
            .closing()
            .map(c -> c.outcome().word() + (c.why().isEmpty() ? "" : ": " + c.why()))
            .orElseGet(() -> maintenance.status().word() + ", not closed yet");
    return PostMortemRules.overran(maintenance)
        ? came + "; " + late() + " later than planned"
        : came;
  }

  private String late() {
    Instant planned = timing().measuredEnd(maintenance.plan().window());
    return timing()
        .ended()
        .map(end -> Times.length(Duration.between(planned, end.at())))
        .orElse("some time");
  }

  private void links() {
    var text = maintenance.papers().of(Paper.POSTMORTEM);
    text.written().ifPresent(link -> page.link("Written at", link));
    text.link().ifPresent(link -> page.link("Published at", link));
    maintenance
        .papers()
        .outside()
        .announced()
        .ifPresent(link -> page.link("Announced to the community at", link));
  }
}
