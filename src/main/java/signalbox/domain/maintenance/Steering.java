package signalbox.domain.maintenance;

import java.time.Duration;
import java.time.Instant;
import signalbox.domain.CourseAction;
import signalbox.domain.CourseEvent;
import signalbox.domain.Decision;
import signalbox.domain.MaintenanceStatus;
import signalbox.domain.MemberId;
import signalbox.domain.PaperEvent.Paper;
import signalbox.domain.Refusal;
import signalbox.domain.Refusal.PartName;
import signalbox.domain.Service;

/** Decides who is there, who leads on, how long it takes, and what is written down of it. */
final class Steering {
  /** So many extensions, marks or complications of one. */
  static final int MOST_ENTRIES = 100;

  private Steering() {}

  /** Whoever is on the team that carries it out may come to it. */
  static Decision checkIn(Hearing h) {
    var status = h.maintenance().status();
    if (!status.isUnderway() && !status.hasWindow()) {
      return h.wrongMoment();
    }
    if (!h.isMember() && !h.isOnWork()) {
      return h.mayNot(PartName.PARTICIPANT, PartName.TEAM_MEMBER);
    }
    Instant from = earliest(h.maintenance());
    if (status.isBeforeStart() && h.around().now().isBefore(from)) {
      return h.refuse(new Refusal.NotBefore(h.id(), from));
    }
    var attendance = h.maintenance().course().attendance();
    boolean isThere =
        attendance.checkedIn().contains(h.by())
            && !attendance.isLost(h.by())
            && !attendance.isGone(h.by());
    return isThere
        ? h.refuse(new Refusal.AlreadySo(h.id()))
        : Decision.accept(new CourseEvent.CheckedIn(h.id(), h.by()));
  }

  private static Instant earliest(Maintenance maintenance) {
    return maintenance
        .plan()
        .window()
        .start()
        .minus(CourseDuties.times(maintenance).begin().checkIn());
  }

  /** Where who leads was lost, any of the rest names who leads on. */
  static Decision handOverLead(Hearing h, CourseAction.HandOverLead a) {
    var maintenance = h.maintenance();
    if (!maintenance.status().isUnderway()) {
      return h.wrongMoment();
    }
    boolean isLost = maintenance.course().attendance().isLost(Party.leader(maintenance));
    if (!h.isLeader() && !h.isManager() && !(isLost && h.isRemaining())) {
      return isLost
          ? h.mayNot(PartName.PARTICIPANT, PartName.MANAGER)
          : h.mayNot(PartName.LEADER, PartName.MANAGER);
    }
    var services = maintenance.plan().services();
    var strange = a.of().stream().filter(s -> !services.contains(s)).findFirst();
    if (strange.isPresent()) {
      return h.refuse(new Refusal.NotMaintained(h.id(), strange.get(), services));
    }
    var could = h.around().roster().listTeam(Asking.work(maintenance));
    if (!could.contains(a.to()) && !Party.members(maintenance).contains(a.to())) {
      return h.refuse(new Refusal.NotOfTeam(h.id(), a.to(), Asking.work(maintenance), could));
    }
    boolean isSo =
        a.of().isEmpty()
            ? Party.leader(maintenance).equals(a.to())
            : a.of().stream().allMatch(s -> isLedBy(maintenance, s, a.to()));
    return isSo
        ? h.refuse(new Refusal.AlreadySo(h.id()))
        : Decision.accept(new CourseEvent.LeadHandedOver(h.id(), h.by(), a.to(), a.of()));
  }

  private static boolean isLedBy(Maintenance maintenance, Service service, MemberId member) {
    return Party.leader(maintenance, service).filter(member::equals).isPresent();
  }

  /** After its end it can still be said how long it will take; it overran all the same. */
  static Decision extend(Hearing h, Duration length, String why) {
    var maintenance = h.maintenance();
    if (!maintenance.status().isUnderway()) {
      return h.wrongMoment();
    }
    if (maintenance.isEmergency()) {
      return h.refuse(new Refusal.NoWindow(h.id()));
    }
    if (!h.isLeader() && !h.isManager()) {
      return h.mayNot(PartName.LEADER, PartName.MANAGER);
    }
    var timing = maintenance.course().timing();
    if (timing.extensions().size() >= MOST_ENTRIES) {
      return Drafts.full(h, "extensions", MOST_ENTRIES);
    }
    boolean isSo =
        timing.extensions().stream()
            .anyMatch(e ->
                e.by().equals(h.by())
                    && e.length().equals(length)
                    && e.why().equals(why)
                    && h.isJust(e.at()));
    if (isSo) {
      return h.refuse(new Refusal.AlreadySo(h.id()));
    }
    var window = maintenance.plan().window();
    boolean inTime = h.around().now().isBefore(timing.measuredEnd(window));
    return Decision.accept(
        new CourseEvent.Extended(
            h.id(), h.by(), length, timing.end(window).plus(length), inTime, why));
  }

  static Decision mark(Hearing h, CourseAction.Mark a) {
    var marks = h.maintenance().course().chronicle().marks();
    if (marks.size() >= MOST_ENTRIES) {
      return Drafts.full(h, "marks", MOST_ENTRIES);
    }
    boolean isSo =
        !marks.isEmpty()
            && marks.getLast().state() == a.state()
            && marks.getLast().words().equals(a.words())
            && h.isJust(marks.getLast().at());
    return write(h, isSo, new CourseEvent.StateMarked(h.id(), h.by(), a.state(), a.words()));
  }

  static Decision complicate(Hearing h, String words) {
    var complications = h.maintenance().course().chronicle().complications();
    if (complications.size() >= MOST_ENTRIES) {
      return Drafts.full(h, "complications", MOST_ENTRIES);
    }
    boolean isSo =
        complications.stream().anyMatch(c -> c.words().equals(words) && h.isJust(c.at()));
    return write(h, isSo, new CourseEvent.ComplicationNoted(h.id(), h.by(), words));
  }

  /** Written down by who takes part, also when the work is done; the post-mortem tells of it. */
  private static Decision write(Hearing h, boolean isSo, CourseEvent event) {
    var status = h.maintenance().status();
    if (!status.isUnderway() && status != MaintenanceStatus.DONE) {
      return h.wrongMoment();
    }
    if (!h.isMember() && !h.isManager()) {
      return h.mayNot(PartName.PARTICIPANT, PartName.MANAGER);
    }
    return isSo
        ? h.refuse(new Refusal.AlreadySo(h.id()))
        : Reporting.changed(h, Paper.POSTMORTEM, event);
  }
}
