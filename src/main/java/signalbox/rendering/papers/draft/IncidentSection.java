package signalbox.rendering.papers.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import signalbox.domain.MemberId;
import signalbox.domain.maintenance.Maintenance;
import signalbox.domain.maintenance.Papers;

/** The part of a post-mortem that tells what was filed as an incident. */
record IncidentSection(Page page, Maintenance maintenance, Chronology chronology) {
  void write(Papers.Report report, Optional<IncidentLink> form) {
    var text = maintenance.papers().reportText();
    page.section("Incident report")
        .fact("Service", report.service().name())
        .fact("Cause", report.cause().word())
        .fact("Filed by", report.by().name())
        .fact("What happened", report.words())
        .fact("Services were", Outage.of(maintenance).words())
        .fact("Responders", list(Incident.responders(maintenance)))
        .fact("Reviewed by", list(text.reviewers()));
    var tasks = Incident.tasks(maintenance);
    if (!tasks.isEmpty()) {
      page.fact("Tasks", String.join(", ", tasks));
    }
    text.link()
        .ifPresentOrElse(
            link -> page.link("Published at", link),
            () -> form.ifPresent(f -> link(f.of(maintenance, report, chronology))));
  }

  private void link(String address) {
    page.link("Not published yet", address, "the form of the wiki, filled in");
  }

  private static String list(List<MemberId> members) {
    return members.isEmpty()
        ? "nobody yet"
        : members.stream().map(MemberId::name).collect(Collectors.joining(", "));
  }
}
