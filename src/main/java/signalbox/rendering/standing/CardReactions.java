package signalbox.rendering.standing;

import java.util.ArrayList;
import java.util.List;
import signalbox.domain.desk.Case;
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
    for (Case one : move.after().listCases()) {
      for (Routes.Route route : routes.find(one.home()).stream().toList()) {
        parcels.addAll(to(move, one, route));
      }
    }
    return parcels;
  }

  private List<Parcel> to(Move move, Case one, Routes.Route route) {
    List<Address.Channel> panels = routes.listPanels(route);
    if (panels.isEmpty() || (move.leftAlone(one) && !isUnknown(move, one, panels))) {
      return List.of();
    }
    Card now = card(move.after(), one, route);
    boolean changed =
        move.before()
            .findCase(one.id().number())
            .filter(before -> card(move.before(), before, route).equals(now))
            .isEmpty();
    return panels.stream()
        .filter(panel -> changed || isUnknown(move, one, List.of(panel)))
        .<Parcel>map(panel -> show(panel, now))
        .toList();
  }

  private static boolean isUnknown(Move move, Case one, List<Address.Channel> on) {
    return one.isOpen() && on.stream().anyMatch(panel -> move.isUnknownOn(panel.network()));
  }

  private static Parcel show(Address.Channel panel, Card card) {
    return new Parcel.ShowCard(new Address.Card(panel.network(), panel.name(), card.about()), card);
  }

  private Card card(Desk desk, Case one, Routes.Route route) {
    boolean isExposed =
        one.isRestricted() && (route.isPublic() || !Earshot.mayHear(desk, one, one.home()));
    return isExposed ? CaseCards.covered(one.id()) : cards.of(desk, one);
  }
}
