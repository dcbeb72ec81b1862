package signalbox.domain.maintenance;

import java.util.List;
import signalbox.domain.MemberId;
import signalbox.domain.Roster;
import signalbox.policy.Team;

/** Who can be asked for a thing that a maintenance needs. */
final class Asking {
  private Asking() {}

  /** Nobody discusses a plan with themselves while there is somebody else. */
  static List<MemberId> listCouldDiscuss(Maintenance maintenance, Roster roster) {
    var all = ConsentSeats.listAll(maintenance, roster);
    var others = all.stream().filter(m -> !maintenance.isPlanner(m)).toList();
    return others.isEmpty() ? all : others;
  }

  /** Other managers than those of the seat, who fill none yet, the planner never, nobody absent. */
  static List<MemberId> listStandIns(
      Maintenance maintenance, Environs around, ConsentSeats.Place place) {
    var places = ConsentSeats.places(maintenance, around.roster());
    return ConsentSeats.listAll(maintenance, around.roster()).stream()
        .filter(m -> !maintenance.isPlanner(m))
        .filter(m -> !place.seat().managers().contains(m))
        .filter(m -> !around.absent().contains(m))
        .filter(m -> ConsentSeats.findPlace(places, m).isEmpty())
        .filter(m -> places.stream().noneMatch(p -> isOwn(p, m)))
        .toList();
  }

  /** Whether it is an open seat of that manager's own. */
  private static boolean isOwn(ConsentSeats.Place place, MemberId manager) {
    return place.isOpen() && place.seat().managers().contains(manager);
  }

  static List<MemberId> listCommunity(Maintenance maintenance, Roster roster) {
    return roster.listTeam(community(maintenance));
  }

  /** The team of community engagement specialists. */
  static Team community(Maintenance maintenance) {
    return maintenance.book().maintenance().orElseThrow().teams().community();
  }

  /** The team that carries it out. */
  static Team work(Maintenance maintenance) {
    return maintenance.book().maintenance().orElseThrow().teams().work();
  }
}
