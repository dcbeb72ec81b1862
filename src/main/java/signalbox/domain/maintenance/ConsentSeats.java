package signalbox.domain.maintenance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import signalbox.domain.MemberId;
import signalbox.domain.Roster;
import signalbox.domain.Service;
import signalbox.domain.approval.Matching;

/**
 * Whose yes a maintenance asks for: a seat for all services that the same managers have, filled by
 * one person each.
 */
public final class ConsentSeats {
  private ConsentSeats() {}

  /**
   * A seat.
   *
   * @param services for which it is, in the order of the plan
   * @param managers who may fill it in person
   */
  public record Seat(List<Service> services, List<MemberId> managers) {
    public Seat {
      services = List.copyOf(services);
      managers = List.copyOf(managers);
    }
  }

  /**
   * A seat and what was said for it.
   *
   * @param refused the first no of one of its managers that stands
   */
  public record Place(Seat seat, Optional<Assent.Yes> filled, Optional<Assent.No> refused) {
    public boolean isOpen() {
      return filled.isEmpty();
    }
  }

  /** Every seat, in the order of the services; in an emergency any manager's yes is enough. */
  public static List<Seat> of(Maintenance maintenance, Roster roster) {
    List<Service> services = maintenance.plan().services();
    return maintenance.isEmergency()
        ? List.of(seat(maintenance, roster, services, List.of()))
        : grouped(maintenance, roster).entrySet().stream()
            .map(group -> seat(maintenance, roster, group.getValue(), group.getKey()))
            .toList();
  }

  /** Services by managers; those that nobody manages go with the first that somebody does. */
  private static Map<List<MemberId>, List<Service>> grouped(
      Maintenance maintenance, Roster roster) {
    var groups = new LinkedHashMap<List<MemberId>, List<Service>>();
    var nobodys = new ArrayList<Service>();
    for (Service service : maintenance.plan().services()) {
      var managers = listManagers(maintenance, roster, service);
      (managers.isEmpty() ? nobodys : groups.computeIfAbsent(managers, _ -> new ArrayList<>()))
          .add(service);
    }
    if (groups.isEmpty()) {
      groups.put(List.of(), nobodys);
    } else {
      groups.firstEntry().getValue().addAll(nobodys);
    }
    return groups;
  }

  private static List<MemberId> listManagers(
      Maintenance maintenance, Roster roster, Service service) {
    return listAll(maintenance, roster).stream()
        .filter(m -> roster.find(m).orElseThrow().duties().manages().contains(service.name()))
        .toList();
  }

  /** Who plans says yes to no plan of theirs; for a seat of nobody else's any manager may. */
  private static Seat seat(
      Maintenance maintenance, Roster roster, List<Service> services, List<MemberId> managers) {
    var others = managers.stream().filter(m -> !maintenance.isPlanner(m)).toList();
    return new Seat(
        services,
        others.isEmpty()
            ? listAll(maintenance, roster).stream().filter(m -> !maintenance.isPlanner(m)).toList()
            : others);
  }

  /** All engineering managers, by name. */
  static List<MemberId> listAll(Maintenance maintenance, Roster roster) {
    return roster.listTeam(maintenance.book().managers());
  }

  /** The managers of the services first, then all others but the planner. */
  public static List<MemberId> listNearest(Maintenance maintenance, Roster roster) {
    var relevant = new TreeSet<MemberId>();
    maintenance
        .plan()
        .services()
        .forEach(service -> relevant.addAll(listManagers(maintenance, roster, service)));
    relevant.removeIf(maintenance::isPlanner);
    return relevant.isEmpty()
        ? listAll(maintenance, roster).stream().filter(m -> !maintenance.isPlanner(m)).toList()
        : List.copyOf(relevant);
  }

  /** Every seat with what stands for it by that roster. */
  public static List<Place> places(Maintenance maintenance, Roster roster) {
    return places(maintenance, roster, maintenance.consent().assent().approvals());
  }

  static List<Place> places(Maintenance maintenance, Roster roster, List<Assent.Yes> approvals) {
    var seats = of(maintenance, roster);
    var filled =
        Matching.of(seats, approvals, (yes, seat) -> counts(maintenance, roster, yes, seat));
    var places = new ArrayList<Place>();
    for (int s = 0; s < seats.size(); s++) {
      places.add(new Place(seats.get(s), filled.get(s), findNo(maintenance, seats.get(s))));
    }
    return places;
  }

  private static Optional<Assent.No> findNo(Maintenance maintenance, Seat seat) {
    return maintenance.consent().assent().refusals().stream()
        .filter(no -> seat.managers().contains(no.manager()))
        .findFirst();
  }

  /** Whether that yes counts for that seat by that roster. */
  static boolean counts(Maintenance maintenance, Roster roster, Assent.Yes yes, Seat seat) {
    MemberId voice = yes.standIn().map(s -> s.member()).orElse(yes.approver());
    return roster.isOn(yes.approver(), maintenance.book().managers())
        && !maintenance.isPlanner(yes.approver())
        && seat.managers().contains(voice)
        && seat.services().stream().anyMatch(yes.offered()::contains);
  }

  /** The seat that this member fills. */
  static Optional<Place> findPlace(List<Place> places, MemberId approver) {
    return places.stream()
        .filter(p -> p.filled().filter(y -> y.approver().equals(approver)).isPresent())
        .findFirst();
  }
}
