package signalbox.rendering.standing;

import java.util.ArrayList;
import java.util.List;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.domain.desk.Desk;
import signalbox.domain.desk.Earshot;
import signalbox.message.Address;
import signalbox.message.Card;
import signalbox.message.Parcel;
import signalbox.message.Routes;

/** Which cases have another card from now on. */
record CardReactions(Routes routes, CaseCards cards) {
  /** Those that have changed, and the open ones of which nobody knows what their cards show. */
  List<Parcel> to(Move move) {
    var parcels = new ArrayList<Parcel>();
    if (routes.panels().isEmpty()) {
      return parcels;
    }
    for (EmergencyDeploy deploy : move.after().deploys().values()) {
      for (Routes.Route route : routes.find(deploy.home()).stream().toList()) {
        parcels.addAll(to(move, deploy, route));
      }
    }
    return parcels;
  }

  private List<Parcel> to(Move move, EmergencyDeploy deploy, Routes.Route route) {
    List<Address.Channel> panels = routes.listPanels(route);
    if (panels.isEmpty() || (move.leftAlone(deploy) && !isUnknown(move, deploy, panels))) {
      return List.of();
    }
    Card now = card(move.after(), deploy, route);
    boolean changed =
        move.before()
            .findDeploy(deploy.id().number())
            .filter(before -> card(move.before(), before, route).equals(now))
            .isEmpty();
    return panels.stream()
        .filter(panel -> changed || isUnknown(move, deploy, List.of(panel)))
        .<Parcel>map(panel -> show(panel, now))
        .toList();
  }

  private static boolean isUnknown(Move move, EmergencyDeploy deploy, List<Address.Channel> on) {
    return deploy.isOpen() && on.stream().anyMatch(panel -> move.isUnknownOn(panel.network()));
  }

  private static Parcel show(Address.Channel panel, Card card) {
    return new Parcel.ShowCard(new Address.Card(panel.network(), panel.name(), card.about()), card);
  }

  private Card card(Desk desk, EmergencyDeploy deploy, Routes.Route route) {
    boolean isExposed =
        deploy.isRestricted()
            && (route.isPublic() || !Earshot.mayHear(desk, deploy, deploy.home()));
    return isExposed ? CaseCards.covered(deploy.id()) : cards.of(desk, deploy);
  }
}
