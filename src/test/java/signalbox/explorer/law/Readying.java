package signalbox.explorer.law;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import signalbox.domain.CourseEvent;
import signalbox.domain.MemberId;
import signalbox.domain.Roster;
import signalbox.domain.Service;
import signalbox.domain.Shift;
import signalbox.policy.MaintenanceSlug;
import signalbox.policy.MaintenanceSlug.Planning;
import signalbox.policy.MaintenanceSlug.WorkPlan;

/** Whether a maintenance may begin, by the text of its policy alone. */
final class Readying {
  private static final Duration ANNOUNCED = Duration.ofDays(7);
  private static final Duration BACKED_UP = Duration.ofDays(3);
  private static final int ROOTS = 2;
  private static final List<String> OUTLETS =
      List.of("social-media", "discord", "noticeboards", "site-notice");

  private Readying() {}

  /** Nothing begins without what it must have, before its time, or by another than its leader. */
  static boolean isLawful(Happening h) {
    return !(h.event() instanceof CourseEvent.Started e)
        || h.dossier()
            .filter(d -> h.isBy(e.leader()) && d.head().equals(e.leader()))
            .filter(d -> d.status.hasWindow() && d.holds.isEmpty())
            .filter(d -> d.emergency ? mayInEmergency(d) : mayAsPlanned(h, d))
            .isPresent();
  }

  private static boolean mayInEmergency(Dossier d) {
    return d.immediate || !d.yes.isEmpty();
  }

  private static boolean mayAsPlanned(Happening h, Dossier d) {
    return h.recorded().at().isBefore(d.window.end())
        && mustBeMet(h.roster(), d)
        && shouldBeMet(h.roster(), d);
  }

  private static boolean mustBeMet(Roster roster, Dossier d) {
    Instant start = d.window.start();
    return (d.discussed.isPresent() || !d.yes.isEmpty())
        && (d.waived.containsKey(Planning.TWO_ROOT_SRES) || isStaffed(roster, d))
        && !d.members.isEmpty()
        && d.members.stream().allMatch(m -> isAgreed(d, m))
        && d.isTold()
        && d.announced.values().stream().flatMap(List::stream).anyMatch(p -> isInTime(p, start))
        && d.backedUp.filter(at -> !at.isAfter(start.minus(BACKED_UP))).isPresent()
        && d.complete
        && d.copied;
  }

  private static boolean isAgreed(Dossier d, MemberId member) {
    return Optional.of(d.revision).equals(Optional.ofNullable(d.agreed.get(member)));
  }

  /** Of a beginning at that time or before it; a later one is no notice of it. */
  private static boolean isInTime(Dossier.Posting posting, Instant start) {
    return !posting.at().isAfter(start.minus(ANNOUNCED))
        && posting.window().filter(w -> !w.start().isAfter(start)).isPresent();
  }

  /** At no moment of the window fewer than two who have root are there. */
  private static boolean isStaffed(Roster roster, Dossier d) {
    var moments = new ArrayList<Instant>(List.of(d.window.start()));
    d.shifts.forEach(shift -> moments.add(shift.window().start()));
    d.shifts.forEach(shift -> moments.add(shift.window().end()));
    return moments.stream()
        .filter(d.window::contains)
        .allMatch(at -> there(roster, d.shifts, at).size() >= ROOTS);
  }

  private static Set<MemberId> there(Roster roster, List<Shift> shifts, Instant at) {
    var there = new HashSet<MemberId>();
    shifts.stream()
        .filter(s -> s.window().contains(at))
        .map(Shift::member)
        .filter(m -> roster.isOn(m, Seating.SRE))
        .filter(m -> roster.find(m).filter(one -> one.duties().root()).isPresent())
        .forEach(there::add);
    return there;
  }

  private static boolean shouldBeMet(Roster roster, Dossier d) {
    return (isWaived(d, WorkPlan.SCHEDULE_OF_AVAILABILITY)
            || d.members.stream().allMatch(m -> hasShift(d, m)))
        && (isWaived(d, WorkPlan.LEADER_DESIGNATED) || d.lead.isPresent())
        && (isWaived(d, Planning.COMMUNICATIONS_WITH_CES)
            || OUTLETS.stream().allMatch(outlet -> isTold(d, outlet)))
        && (isWaived(d, Planning.APPROVED_BY_RELEVANT_EM)
            || isWaived(d, Planning.APPROVED_BY_BOTH_EMS)
            || isApproved(roster, d));
  }

  private static boolean isWaived(Dossier d, MaintenanceSlug clause) {
    return d.waived.containsKey(clause);
  }

  private static boolean hasShift(Dossier d, MemberId member) {
    return d.shifts.stream().anyMatch(s -> s.member().equals(member));
  }

  private static boolean isTold(Dossier d, String outlet) {
    return d.passed.contains(outlet)
        || Stream.ofNullable(d.announced.get(outlet))
            .anyMatch(all -> all.getLast().window().equals(Optional.of(d.window)));
  }

  /** Every manager's service has a yes, services of different managers those of two people. */
  private static boolean isApproved(Roster roster, Dossier d) {
    var groups = new HashSet<Set<MemberId>>();
    for (Service service : d.services) {
      var managers = managers(roster, service);
      boolean isSaid = d.yes.values().stream().anyMatch(y -> y.offered().contains(service));
      if (!managers.isEmpty() && !isSaid) {
        return false;
      }
      groups.add(managers);
    }
    groups.remove(Set.<MemberId>of());
    return d.yes.size() >= Math.max(1, groups.size()) && !d.yes.containsKey(d.planner);
  }

  private static Set<MemberId> managers(Roster roster, Service service) {
    return Set.copyOf(
        roster.listTeam(Seating.EM).stream()
            .filter(m -> roster.find(m).orElseThrow().duties().manages().contains(service.name()))
            .toList());
  }
}
