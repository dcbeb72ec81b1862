package signalbox.rendering.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import signalbox.domain.MemberId;
import signalbox.domain.Recorded;
import signalbox.domain.desk.Clashes;
import signalbox.domain.maintenance.Maintenance;
import signalbox.domain.maintenance.Timing;
import signalbox.rendering.text.Times;

/** What stands over the page of a maintenance: its plan, its people, and what became of it. */
record MaintenanceHeader(MarkdownPage page) {
  void write(Maintenance maintenance, List<Recorded> timeline) {
    String kind = maintenance.isEmergency() ? "emergency maintenance" : "maintenance";
    page.title(maintenance.id() + ": " + kind + (maintenance.isRestricted() ? " (restricted)" : ""))
        .item("State", state(maintenance))
        .item("Title", maintenance.plan().title())
        .item("Services", list(maintenance.plan().services()));
    plan(maintenance);
    people(maintenance);
    page.item("Planned in", maintenance.home().name() + since(timeline))
        .item("Policy", maintenance.book().name() + ", digest " + maintenance.book().digest())
        .item("Revision", String.valueOf(maintenance.revision()));
    operations(maintenance);
    shifts(maintenance);
  }

  private void plan(Maintenance maintenance) {
    var work = maintenance.work();
    if (!maintenance.isEmergency()) {
      var window = Clashes.windowOf(maintenance);
      page.item("Window", window.start() + " to " + window.end());
    }
    page.item("Began", maintenance.course().timing().started().map(Object::toString).orElse("not"))
        .item("Ended", ended(maintenance))
        .item("Goal", work.goal().orElse("not given"))
        .item("Targets", list(work.listTargets()));
    if (!work.papers().steps().isEmpty()) {
      page.item("Steps", numbered(work.papers().steps()));
    }
    work.papers().venue().ifPresent(venue -> page.item("Also spoken of", venue));
  }

  private static String ended(Maintenance maintenance) {
    return maintenance
        .course()
        .timing()
        .ended()
        .map(Timing.End::at)
        .map(Object::toString)
        .orElse("not");
  }

  private void people(Maintenance maintenance) {
    var crew = maintenance.crew();
    page.item("Planner", maintenance.planner().name())
        .item("Leader", crew.lead().map(MemberId::name).orElse("not named"));
    crew.leads().forEach((service, lead) -> page.item("Leader of " + service, lead.name()));
    page.item("Members", list(crew.members()));
  }

  private void operations(Maintenance maintenance) {
    if (maintenance.work().operations().isEmpty()) {
      return;
    }
    page.table("Operations", List.of("Operation", "Length", "By", "On"));
    maintenance
        .work()
        .operations()
        .forEach(operation ->
            page.row(
                operation.name(),
                Times.length(operation.length()),
                operation.by().map(MemberId::name).orElse(""),
                operation.on().map(Object::toString).orElse("")));
  }

  private void shifts(Maintenance maintenance) {
    if (maintenance.crew().shifts().isEmpty()) {
      return;
    }
    page.table("Shifts", List.of("Member", "From", "Until"));
    maintenance
        .crew()
        .shifts()
        .forEach(shift ->
            page.row(
                shift.member().name(),
                shift.window().start().toString(),
                shift.window().end().toString()));
  }

  private static String state(Maintenance maintenance) {
    return maintenance
        .progress()
        .closing()
        .map(c ->
            "closed "
                + c.at()
                + ", "
                + c.outcome().word()
                + c.by().map(by -> ", by " + by).orElse("")
                + (c.why().isEmpty() ? "" : ": " + c.why()))
        .orElse(maintenance.word() + (maintenance.isHeld() ? ", held" : ""));
  }

  private static String since(List<Recorded> timeline) {
    return timeline.isEmpty() ? "" : ", " + timeline.getFirst().at();
  }

  private static String numbered(List<String> steps) {
    var numbered = new ArrayList<String>();
    for (String step : steps) {
      numbered.add((numbered.size() + 1) + ". " + step);
    }
    return String.join("; ", numbered);
  }

  private static String list(Collection<?> items) {
    return items.isEmpty()
        ? "none"
        : items.stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}
