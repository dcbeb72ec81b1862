package signalbox.explorer.law;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import signalbox.domain.BackupEvent;
import signalbox.domain.CaseId;
import signalbox.domain.ConsentEvent;
import signalbox.domain.CourseEvent;
import signalbox.domain.DeployEvent;
import signalbox.domain.EmergencyEvent;
import signalbox.domain.MaintenanceEvent;
import signalbox.domain.MaintenanceStatus;
import signalbox.domain.MemberId;
import signalbox.domain.NoticeEvent;
import signalbox.domain.Operation;
import signalbox.domain.PaperEvent;
import signalbox.domain.PlanEvent;
import signalbox.domain.Recorded;
import signalbox.domain.Service;
import signalbox.domain.Shift;
import signalbox.domain.Target;
import signalbox.domain.Window;
import signalbox.policy.Slug;

/**
 * What the events of one maintenance say, kept beside the desk in the plainest way. Only {@link
 * #after} makes a new one; what stands in one is never changed.
 */
public final class Dossier {
  /** A standing yes to that plan, as far as it is a manager's business. */
  record Yes(List<Service> offered, List<Object> plan) {}

  /** Something that a community was told. */
  record Posting(Instant at, Optional<Window> window) {}

  final CaseId id;
  final DeployEvent.Origin origin;
  final boolean emergency;
  final Set<MemberId> members = new LinkedHashSet<>();
  final Map<Service, MemberId> leads = new LinkedHashMap<>();
  final List<Shift> shifts = new ArrayList<>();
  final List<Target> targets = new ArrayList<>();
  final Map<String, Operation> operations = new LinkedHashMap<>();
  final Map<MemberId, Integer> agreed = new LinkedHashMap<>();
  final Map<MemberId, Yes> yes = new LinkedHashMap<>();
  final Set<MemberId> no = new LinkedHashSet<>();
  final Map<Slug, MemberId> waived = new LinkedHashMap<>();
  final Set<MemberId> holds = new LinkedHashSet<>();

  /** On every outlet its announcements, in order. */
  final Map<String, List<Posting>> announced = new LinkedHashMap<>();

  final Set<String> passed = new LinkedHashSet<>();
  final Set<MemberId> extras = new LinkedHashSet<>();
  final Set<MemberId> lost = new LinkedHashSet<>();
  final Aftermath aftermath;
  List<Service> services;
  Window window;
  MemberId planner;
  MaintenanceStatus status = MaintenanceStatus.PLANNING;
  MaintenanceStatus before = MaintenanceStatus.PLANNING;
  Optional<MemberId> lead = Optional.empty();
  Optional<MemberId> leader = Optional.empty();
  Optional<String> goal = Optional.empty();
  Optional<MemberId> discussed = Optional.empty();
  Optional<Instant> backedUp = Optional.empty();
  Optional<Instant> begun = Optional.empty();
  Optional<CourseEvent.Closed> closed = Optional.empty();
  Instant closedAt = Instant.EPOCH;
  Duration extended = Duration.ZERO;
  boolean restricted;
  boolean parallel;
  boolean complete;
  boolean copied;
  boolean immediate;
  boolean known;
  boolean engaged;
  int calls;
  int revision = 1;
  Instant revisedAt;

  private Dossier(PlanEvent.Planned e, Instant at) {
    id = e.maintenance();
    origin = e.origin();
    emergency = false;
    aftermath = new Aftermath();
    services = e.plan().services();
    window = e.plan().window();
    planner = e.planner();
    revisedAt = at;
    restricted = origin.restricted();
    members.add(planner);
  }

  private Dossier(EmergencyEvent.EmergencyOpened e, Instant at) {
    id = e.maintenance();
    origin = e.origin();
    emergency = true;
    aftermath = new Aftermath();
    services = e.services();
    window = new Window(at, Duration.ZERO);
    planner = e.opener();
    revisedAt = at;
    lead = Optional.of(planner);
    immediate = e.immediate().isPresent();
    restricted = origin.restricted();
    members.add(planner);
  }

  private Dossier(Dossier other) {
    id = other.id;
    origin = other.origin;
    emergency = other.emergency;
    aftermath = other.aftermath.copy();
    members.addAll(other.members);
    leads.putAll(other.leads);
    shifts.addAll(other.shifts);
    targets.addAll(other.targets);
    operations.putAll(other.operations);
    agreed.putAll(other.agreed);
    yes.putAll(other.yes);
    no.addAll(other.no);
    waived.putAll(other.waived);
    holds.addAll(other.holds);
    announced.putAll(other.announced);
    passed.addAll(other.passed);
    extras.addAll(other.extras);
    lost.addAll(other.lost);
    services = other.services;
    window = other.window;
    planner = other.planner;
    status = other.status;
    before = other.before;
    lead = other.lead;
    leader = other.leader;
    goal = other.goal;
    discussed = other.discussed;
    backedUp = other.backedUp;
    begun = other.begun;
    closed = other.closed;
    closedAt = other.closedAt;
    extended = other.extended;
    restricted = other.restricted;
    parallel = other.parallel;
    complete = other.complete;
    copied = other.copied;
    immediate = other.immediate;
    known = other.known;
    engaged = other.engaged;
    calls = other.calls;
    revision = other.revision;
    revisedAt = other.revisedAt;
  }

  static Dossier open(PlanEvent.Planned event, Instant at) {
    return new Dossier(event, at);
  }

  static Dossier open(EmergencyEvent.EmergencyOpened event, Instant at) {
    return new Dossier(event, at);
  }

  /** Who leads it, or will. */
  MemberId head() {
    return leader.or(() -> lead).orElse(planner);
  }

  boolean isLeading(MemberId member) {
    return head().equals(member) || leads.containsValue(member);
  }

  /** Whoever takes part, by the plan or by having come. */
  boolean isMember(MemberId member) {
    return members.contains(member) || extras.contains(member) || isLeading(member);
  }

  /** What managers say yes to. */
  List<Object> plan() {
    return List.of(services, window, Map.copyOf(operations));
  }

  boolean isPlanned(Target target) {
    return Stream.concat(
            targets.stream(), operations.values().stream().flatMap(o -> o.on().stream()))
        .anyMatch(t -> t.name().equalsIgnoreCase(target.name()));
  }

  Dossier after(Recorded recorded, MaintenanceEvent event) {
    var next = new Dossier(this);
    switch (event) {
      case PlanEvent e -> next.plan(e, recorded.at());
      case NoticeEvent e -> next.notice(e, recorded.at());
      case BackupEvent e -> next.backup(e);
      case ConsentEvent e -> next.consent(e);
      case EmergencyEvent e -> next.emergency(e);
      case CourseEvent e -> next.course(e, recorded.at());
      case PaperEvent e -> next.papers(e);
    }
    return next;
  }

  private void papers(PaperEvent event) {
    aftermath.fold(event);
    if (event instanceof PaperEvent.ReportDemanded) {
      status = MaintenanceStatus.DONE;
      closed = Optional.empty();
    }
  }

  private void plan(PlanEvent event, Instant at) {
    if (event instanceof PlanEvent.PlanChanged) {
      revision++;
      revisedAt = at;
    }
    switch (event) {
      case PlanEvent.ServicesChanged e -> {
        services = e.services();
        leads.keySet().retainAll(services);
      }
      case PlanEvent.WindowMoved e -> {
        window = e.window();
        shifts.removeIf(s -> !s.window().touches(window));
        status = isTold() ? MaintenanceStatus.ANNOUNCED : MaintenanceStatus.PLANNING;
      }
      case PlanEvent.GoalSet e -> goal = Optional.of(e.goal());
      case PlanEvent.TargetsSet e -> {
        targets.clear();
        targets.addAll(e.targets());
      }
      case PlanEvent.OperationPlanned e ->
          operations.put(e.operation().name().toLowerCase(Locale.ROOT), e.operation());
      case PlanEvent.OperationDropped e ->
          operations.remove(e.operation().toLowerCase(Locale.ROOT));
      case PlanEvent.MemberAdded e -> members.add(e.member());
      case PlanEvent.MemberRemoved e -> removed(e.member());
      case PlanEvent.ShiftPlanned e -> shifts.add(e.shift());
      case PlanEvent.ShiftsDropped e -> shifts.removeIf(s -> s.member().equals(e.member()));
      case PlanEvent.LeadNamed e ->
          e.service()
              .ifPresentOrElse(s -> leads.put(s, e.lead()), () -> lead = Optional.of(e.lead()));
      case PlanEvent.PlanHandedOver e -> planner = e.to();
      case PlanEvent.Agreed e -> agreed.put(e.member(), e.revision());
      case PlanEvent.Disagreed e -> agreed.remove(e.member());
      case PlanEvent.AgreementsFell _ -> agreed.clear();
      default -> {}
    }
  }

  private void removed(MemberId member) {
    members.remove(member);
    agreed.remove(member);
    shifts.removeIf(s -> s.member().equals(member));
    lead = lead.filter(l -> !l.equals(member));
    leads.values().removeIf(member::equals);
  }

  /** Whether this very window was told last on some outlet. */
  boolean isTold() {
    return announced.values().stream()
        .anyMatch(all -> all.getLast().window().equals(Optional.of(window)));
  }

  private void notice(NoticeEvent event, Instant at) {
    switch (event) {
      case NoticeEvent.OutletPosted e -> {
        passed.remove(e.outlet());
        if (e.moment().announces()) {
          var all = new ArrayList<>(announced.getOrDefault(e.outlet(), List.of()));
          all.add(new Posting(at, e.window()));
          announced.put(e.outlet(), all);
        }
        if (status == MaintenanceStatus.PLANNING && isTold()) {
          status = MaintenanceStatus.ANNOUNCED;
        }
      }
      case NoticeEvent.OutletPassed e -> passed.add(e.outlet());
      case NoticeEvent.Postponed _ -> status = MaintenanceStatus.POSTPONED;
      case NoticeEvent.MemberUnavailable e -> agreed.remove(e.member());
      default -> {}
    }
  }

  private void backup(BackupEvent event) {
    switch (event) {
      case BackupEvent.BackupStarted e -> backedUp = Optional.of(e.at());
      case BackupEvent.BackupCompleted _ -> complete = true;
      case BackupEvent.BackupCopied _ -> copied = true;
      case BackupEvent.BackupPlaced _ -> {}
    }
  }

  private void consent(ConsentEvent event) {
    switch (event) {
      case ConsentEvent.Discussed e -> discussed = discussed.or(() -> Optional.of(e.manager()));
      case ConsentEvent.Approved e -> yes.put(e.approver(), new Yes(e.offered(), plan()));
      case ConsentEvent.ApprovalWithdrawn e -> yes.remove(e.approver());
      case ConsentEvent.Declined e -> no.add(e.manager());
      case ConsentEvent.DeclineWithdrawn e -> no.remove(e.manager());
      case ConsentEvent.ConsentFell e -> {
        e.approvers().forEach(yes::remove);
        no.removeAll(e.decliners());
        waived.keySet().removeAll(e.waivers());
        parallel = parallel && !e.parallel();
      }
      case ConsentEvent.ParallelAllowed _ -> parallel = true;
      case ConsentEvent.Held e -> holds.add(e.holder());
      case ConsentEvent.Unheld e -> holds.removeAll(e.holders());
      case ConsentEvent.ClauseWaived e -> waived.put(e.clause(), e.by());
      case ConsentEvent.Disclosed _ -> restricted = false;
      case ConsentEvent.Supported _, ConsentEvent.Objected _, ConsentEvent.Nudged _ -> {}
    }
  }

  private void emergency(EmergencyEvent event) {
    switch (event) {
      case EmergencyEvent.ImmediateDeclared _ -> {
        immediate = true;
        calls = 0;
      }
      case EmergencyEvent.Called e -> calls = e.time();
      case EmergencyEvent.Acknowledged _, EmergencyEvent.Ratified _, EmergencyEvent.ObjectedTo _ ->
          known = true;
      case EmergencyEvent.CesEngaged _, EmergencyEvent.CesNotNeeded _ -> engaged = true;
      case EmergencyEvent.EmergencyOpened _ -> {}
    }
  }

  private boolean isLate(Instant at) {
    return !emergency && at.isAfter(window.end().plus(extended));
  }

  private void course(CourseEvent event, Instant at) {
    switch (event) {
      case CourseEvent.Readied _ -> status = MaintenanceStatus.READY;
      case CourseEvent.Unreadied _ ->
          status = isTold() ? MaintenanceStatus.ANNOUNCED : MaintenanceStatus.PLANNING;
      case CourseEvent.Started e -> {
        status = MaintenanceStatus.IN_PROGRESS;
        leader = Optional.of(e.leader());
        begun = Optional.of(at);
        extras.add(e.leader());
      }
      case CourseEvent.CheckedIn e -> {
        extras.add(e.member());
        lost.remove(e.member());
      }
      case CourseEvent.MemberSeen e -> {
        if (e.here()) {
          lost.remove(e.member());
        }
      }
      case CourseEvent.MemberLost e -> lost.add(e.member());
      case CourseEvent.LeadHandedOver e -> {
        if (e.of().isEmpty()) {
          leader = Optional.of(e.to());
        } else {
          e.of().forEach(service -> leads.put(service, e.to()));
        }
      }
      case CourseEvent.Reopened _ -> {
        status = begun.isPresent() ? MaintenanceStatus.IN_PROGRESS : before;
        closed = Optional.empty();
      }
      case CourseEvent.Closed e -> {
        before = status;
        status = MaintenanceStatus.CLOSED;
        closed = Optional.of(e);
        closedAt = at;
      }
      default -> work(event, at);
    }
  }

  private void work(CourseEvent event, Instant at) {
    switch (event) {
      case CourseEvent.Continued _ -> status = MaintenanceStatus.IN_PROGRESS;
      case CourseEvent.Halted _ -> status = MaintenanceStatus.HALTED;
      case CourseEvent.Extended e -> extended = e.inTime() ? extended.plus(e.length()) : extended;
      case CourseEvent.ComplicationNoted _ -> aftermath.complicated();
      case CourseEvent.Finished e -> {
        status = MaintenanceStatus.DONE;
        aftermath.ended(e, isLate(at));
      }
      case CourseEvent.BrokenOff _ -> {
        status = MaintenanceStatus.DONE;
        aftermath.brokenOff(isLate(at));
      }
      default -> {}
    }
  }
}
