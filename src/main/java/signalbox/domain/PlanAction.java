package signalbox.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What can be asked about the plan of a maintenance. */
public sealed interface PlanAction extends MaintenanceAction {
  /** What makes the plan another one. */
  sealed interface Change extends PlanAction {}

  /** Corresponds to {@code !plan title [case] "<title>"}. */
  record Retitle(String title) implements Change {}

  /** Corresponds to {@code !plan services [case] <services>}. */
  record ChangeServices(List<Service> services) implements Change {
    public ChangeServices {
      services = services.stream().distinct().toList();
    }
  }

  /**
   * Corresponds to {@code !plan window [case] <start> for <length> [--long]}.
   *
   * @param longer the window is meant to be that long
   */
  record MoveWindow(Window window, boolean longer) implements Change {}

  /** Corresponds to {@code !plan goal [case] <words>}. */
  record SetGoal(String goal) implements Change {}

  /** Corresponds to {@code !plan target [case] <targets>}. */
  record SetTargets(List<Target> targets) implements Change {
    public SetTargets {
      targets = List.copyOf(targets);
    }
  }

  /** Corresponds to {@code !plan operation [case] <name> for <length> [by …] [on …]}. */
  record PlanOperation(Operation operation) implements Change {}

  /** Corresponds to {@code !plan operation [case] <name> --drop}. */
  record DropOperation(String operation) implements Change {}

  /** Corresponds to {@code !plan member [case] <member>}. */
  record AddMember(MemberId member) implements Change {}

  /** Corresponds to {@code !plan member [case] <member> --leaves}. */
  record RemoveMember(MemberId member) implements Change {}

  /**
   * Corresponds to {@code !plan shift [case] <member> [start] [for <length>]}.
   *
   * @param start empty: the start of the window
   * @param length empty: to the end of the window
   */
  record PlanShift(MemberId member, Optional<Instant> start, Optional<Duration> length)
      implements Change {}

  /** Corresponds to {@code !plan shift [case] <member> --drop}. */
  record DropShifts(MemberId member) implements Change {}

  /** Corresponds to {@code !plan lead [case] <member> [of <service>]}. */
  record NameLead(MemberId lead, Optional<Service> service) implements Change {}

  /** Corresponds to {@code !plan venue [case] <words>}. */
  record NoteVenue(String words) implements Change {}

  /** Corresponds to {@code !plan step [case] <words>}. */
  record AddStep(String step) implements Change {}

  /** Corresponds to {@code !plan step [case] --drop <number>}. */
  record DropStep(int step) implements Change {}

  /** Corresponds to {@code !agree [case]}. */
  record Agree() implements PlanAction {}

  /** Corresponds to {@code !disagree [case] <why>}. */
  record Disagree(String why) implements PlanAction {}
}
