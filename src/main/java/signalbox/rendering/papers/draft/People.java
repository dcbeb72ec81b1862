package signalbox.rendering.papers.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import signalbox.domain.MemberId;
import signalbox.domain.maintenance.Assent;
import signalbox.domain.maintenance.Consent;
import signalbox.domain.maintenance.Maintenance;
import signalbox.domain.maintenance.Party;
import signalbox.domain.maintenance.PostMortemRules;
import signalbox.rendering.text.Names;

/** Who had which part in a maintenance, in the order in which a reader asks. */
final class People {
  private final Map<MemberId, List<String>> parts = new LinkedHashMap<>();
  private final Maintenance maintenance;

  private People(Maintenance maintenance) {
    this.maintenance = maintenance;
  }

  /** Such as {@code dana: led it, planned it}, one line a member. */
  static List<String> list(Maintenance maintenance) {
    var people = new People(maintenance);
    people.crew();
    people.managers();
    people.papers();
    var lines = new ArrayList<String>();
    people.parts.forEach((member, parts) -> lines.add(member + ": " + String.join(", ", parts)));
    maintenance
        .course()
        .support()
        .forEach(s ->
            lines.add(
                s.vendor()
                    + ": vendor, "
                    + (s.raised().isPresent() ? "called in" : "not called in")
                    + ": "
                    + s.why()));
    return lines;
  }

  private void crew() {
    add(Party.leader(maintenance), "led it");
    maintenance
        .plan()
        .services()
        .forEach(service ->
            Party.leader(maintenance, service)
                .filter(leader -> !leader.equals(Party.leader(maintenance)))
                .ifPresent(leader -> add(leader, "led on " + service)));
    add(maintenance.planner(), maintenance.isEmergency() ? "opened it" : "planned it");
    for (MemberId member : PostMortemRules.involved(maintenance)) {
      if (!parts.containsKey(member)) {
        add(member, "took part");
      }
    }
    maintenance
        .course()
        .attendance()
        .losses()
        .forEach(
            loss -> add(loss.member(), loss.said() ? "became unavailable" : "was lost on the way"));
  }

  private void managers() {
    var consent = maintenance.consent();
    for (Assent.Yes yes : consent.assent().approvals()) {
      add(
          yes.approver(),
          (yes.offered().isEmpty() ? "approved it" : "approved it for " + Names.and(yes.offered()))
              + yes.standIn().map(s -> " on behalf of " + s.member()).orElse(""));
    }
    for (Consent.Waiver waiver : consent.waivers()) {
      add(waiver.by(), "waived " + waiver.clause().text());
    }
    consent
        .emergency()
        .ifPresent(emergency -> {
          emergency.acknowledgedBy().ifPresent(m -> add(m, "was told at once"));
          emergency
              .judgements()
              .forEach(j -> add(j.manager(), j.ratified() ? "ratified it" : "objected to it"));
          emergency
              .engagement()
              .flatMap(e -> e.specialist())
              .ifPresent(m -> add(m, "engaged the community"));
        });
  }

  private void papers() {
    var papers = maintenance.papers();
    papers.report().ifPresent(r -> add(r.by(), "filed the incident report"));
    papers.reportText().reviewers().forEach(m -> add(m, "reviewed the incident report"));
    papers.text().reviewers().forEach(m -> add(m, "reviewed the post-mortem"));
  }

  private void add(MemberId member, String part) {
    parts.computeIfAbsent(member, _ -> new ArrayList<>()).add(part);
  }
}
