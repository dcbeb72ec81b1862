package signalbox.domain.maintenance;

import java.util.List;
import signalbox.domain.Decision;
import signalbox.domain.PlanEvent;
import signalbox.domain.Refusal;
import signalbox.domain.Refusal.PartName;

/** Decides whether the members of a plan agree to it, and when that counts no longer. */
final class Agreeing {
  private Agreeing() {}

  static Decision agree(Hearing h) {
    int revision = h.maintenance().revision();
    return h.maintenance().work().agreements().isAgreed(h.by(), revision)
        ? said(h, List.of())
        : said(h, List.of(new PlanEvent.Agreed(h.id(), h.by(), revision)));
  }

  static Decision disagree(Hearing h, String why) {
    boolean isSaid =
        h.maintenance()
            .work()
            .agreements()
            .findNo(h.by())
            .filter(no -> no.why().equals(why))
            .isPresent();
    return said(
        h,
        isSaid
            ? List.of()
            : List.of(new PlanEvent.Disagreed(h.id(), h.by(), h.maintenance().revision(), why)));
  }

  /** Nothing new: it is so already. */
  private static Decision said(Hearing h, List<PlanEvent> events) {
    if (!h.maintenance().status().isBeforeStart()) {
      return h.wrongMoment();
    }
    if (!h.isMember()) {
      return h.mayNot(PartName.PARTICIPANT);
    }
    return events.isEmpty()
        ? h.refuse(new Refusal.AlreadySo(h.id()))
        : new Decision.Accepted(List.copyOf(events));
  }

  /** What was said to the plan as it was, when it is another by what has just happened. */
  static List<PlanEvent> fallen(Maintenance before, Maintenance then) {
    var agreements = then.work().agreements();
    boolean isOther = before.revision() != then.revision() && then.status().isBeforeStart();
    return isOther && !agreements.isEmpty()
        ? List.of(
            new PlanEvent.AgreementsFell(
                then.id(),
                agreements.agreed().stream().map(Agreements.Yes::member).toList(),
                agreements.against().stream().map(Agreements.No::member).toList()))
        : List.of();
  }
}
