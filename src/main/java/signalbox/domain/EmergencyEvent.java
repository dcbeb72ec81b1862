package signalbox.domain;

import java.util.List;
import java.util.Optional;

/** What can have happened to an emergency maintenance alone. */
public sealed interface EmergencyEvent extends MaintenanceEvent {
  /**
   * An emergency maintenance was opened.
   *
   * @param words what is wrong, and what is done
   * @param immediate why it cannot wait for a yes; empty: it waits
   * @param origin where and under which policy
   */
  record EmergencyOpened(
      CaseId maintenance,
      MemberId opener,
      List<Service> services,
      String words,
      Optional<String> immediate,
      DeployEvent.Origin origin)
      implements EmergencyEvent {
    public EmergencyOpened {
      services = services.stream().distinct().toList();
    }
  }

  /** It cannot wait for a yes after all. */
  record ImmediateDeclared(CaseId maintenance, MemberId by, String why) implements EmergencyEvent {}

  /**
   * Managers were called once more.
   *
   * @param time counted from 1
   */
  record Called(CaseId maintenance, int time, List<MemberId> managers) implements EmergencyEvent {
    public Called {
      managers = List.copyOf(managers);
    }
  }

  record Acknowledged(CaseId maintenance, MemberId manager) implements EmergencyEvent {}

  /** It was right to begin at once. */
  record Ratified(CaseId maintenance, MemberId manager, String why) implements EmergencyEvent {}

  /** It was not right to begin at once; that is on record, and stops nothing. */
  record ObjectedTo(CaseId maintenance, MemberId manager, String why) implements EmergencyEvent {}

  /** A community engagement specialist was engaged. */
  record CesEngaged(CaseId maintenance, MemberId by, MemberId specialist)
      implements EmergencyEvent {}

  /** None has to be engaged. */
  record CesNotNeeded(CaseId maintenance, MemberId by, String why) implements EmergencyEvent {}
}
