package signalbox.domain.maintenance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import signalbox.domain.Member;
import signalbox.domain.MemberId;
import signalbox.domain.Roster;
import signalbox.domain.Service;
import signalbox.domain.Target;

/** Who takes part in a maintenance, who leads it, and what is planned to be changed in it. */
public final class Party {
  private Party() {}

  /** Who leads it, or will. */
  public static MemberId leader(Maintenance maintenance) {
    return maintenance
        .course()
        .leading()
        .leader()
        .or(maintenance::lead)
        .orElseGet(maintenance::planner);
  }

  /** Who leads on that service; where there is one service only, who leads it all. */
  public static Optional<MemberId> leader(Maintenance maintenance, Service service) {
    return maintenance
        .course()
        .leading()
        .find(service)
        .or(() -> maintenance.crew().findLead(service))
        .or(() ->
            maintenance.plan().services().size() == 1
                ? Optional.of(leader(maintenance))
                : Optional.empty());
  }

  /** Who leads it all, then who leads one of its services. */
  public static List<MemberId> leaders(Maintenance maintenance) {
    var ofServices =
        maintenance.plan().services().stream().flatMap(s -> leader(maintenance, s).stream());
    return Stream.concat(Stream.of(leader(maintenance)), ofServices).distinct().toList();
  }

  /** Whether that member leads it or one of its services. */
  public static boolean isLeading(Maintenance maintenance, MemberId member) {
    return leaders(maintenance).contains(member);
  }

  /** Everybody who takes part: those of the plan, and those who came to it. */
  public static List<MemberId> members(Maintenance maintenance) {
    Set<MemberId> all = new LinkedHashSet<>(maintenance.crew().members());
    all.addAll(leaders(maintenance));
    all.addAll(maintenance.course().attendance().checkedIn());
    return List.copyOf(all);
  }

  /** Those of them who were not lost. */
  public static List<MemberId> remaining(Maintenance maintenance) {
    return members(maintenance).stream()
        .filter(m -> !maintenance.course().attendance().isLost(m))
        .toList();
  }

  /** Those of them who are there, as far as is known. */
  static List<MemberId> present(Maintenance maintenance) {
    return remaining(maintenance).stream()
        .filter(m -> !maintenance.course().attendance().isGone(m))
        .toList();
  }

  static boolean isRoot(Roster roster, MemberId member) {
    return roster.find(member).map(Member::duties).filter(Member.Duties::root).isPresent();
  }

  /** Whether what somebody changes there is an operation of the plan. */
  public static boolean isPlanned(Maintenance maintenance, Target target) {
    return maintenance.work().listTargets().stream().anyMatch(t -> t.key().equals(target.key()));
  }
}
