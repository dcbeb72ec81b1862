package signalbox.explorer.law;

import java.util.HashSet;
import java.util.Set;
import signalbox.domain.MemberId;
import signalbox.domain.maintenance.Assent;
import signalbox.domain.maintenance.Consent;
import signalbox.domain.maintenance.Maintenance;

/** What must be true of every maintenance at the desk at every moment. */
final class Planned {
  private Planned() {}

  static boolean booksAgree(Moment moment) {
    return moment.desk().maintenances().values().stream()
        .allMatch(m -> moment.dossier(m.id()).filter(d -> agrees(d, m)).isPresent());
  }

  private static boolean agrees(Dossier d, Maintenance m) {
    return m.status() == d.status
        && m.revision() == d.revision
        && m.planner().equals(d.planner)
        && m.isRestricted() == d.restricted
        && m.plan().services().equals(d.services)
        && m.plan().window().equals(d.window)
        && Set.copyOf(m.crew().members()).equals(d.members)
        && m.lead().equals(d.lead)
        && m.crew().shifts().equals(d.shifts)
        && sameConsent(d, m.consent());
  }

  private static boolean sameConsent(Dossier d, Consent consent) {
    var assent = consent.assent();
    return assent.approvals().stream()
            .map(Assent.Yes::approver)
            .toList()
            .equals(d.yes.keySet().stream().toList())
        && Set.copyOf(assent.refusals().stream().map(Assent.No::manager).toList()).equals(d.no)
        && Set.copyOf(consent.waivers().stream().map(Consent.Waiver::clause).toList())
            .equals(d.waived.keySet())
        && Set.copyOf(consent.holds().stream().map(h -> h.holder()).toList()).equals(d.holds)
        && assent.parallel().isPresent() == d.parallel;
  }

  /** What people have said of a plan is of this plan, as long as it can be begun. */
  static boolean isOfThisPlan(Moment moment) {
    return moment.dossiers().values().stream()
        .filter(d -> d.status.isBeforeStart())
        .allMatch(d ->
            d.agreed.values().stream().allMatch(revision -> revision == d.revision)
                && d.yes.values().stream().allMatch(yes -> yes.plan().equals(d.plan()))
                && !d.yes.containsKey(d.planner)
                && !d.no.contains(d.planner));
  }

  /** Nobody has said yes twice, as a manager and on behalf of another. */
  static boolean isOnePersonOneYes(Moment moment) {
    return moment.desk().maintenances().values().stream()
        .allMatch(m -> {
          var people = new HashSet<MemberId>();
          return m.consent().assent().approvals().stream()
              .allMatch(yes -> people.add(yes.approver()));
        });
  }

  /** A number is one case's, whatever its kind. */
  static boolean isNumberedOnce(Moment moment) {
    var numbers = new HashSet<Integer>();
    return moment.ledgers().keySet().stream().allMatch(id -> numbers.add(id.number()))
        && moment.dossiers().keySet().stream().allMatch(id -> numbers.add(id.number()));
  }
}
