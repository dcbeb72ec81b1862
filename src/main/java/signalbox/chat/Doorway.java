package signalbox.chat;

import java.util.Optional;
import signalbox.command.ReadContext.Heard;
import signalbox.domain.Account;
import signalbox.domain.Place;
import signalbox.domain.Roster;
import signalbox.domain.Speaker;
import signalbox.message.Address;
import signalbox.message.Routes;

/** Who stands at the door, and in which room of ours. */
final class Doorway {
  private final Premises premises;
  private final KnownAccounts known = new KnownAccounts();

  Doorway(Premises premises) {
    this.premises = premises;
  }

  /** A place, and how we are spoken to there. */
  record Spot(Place place, Heard heard) {}

  /** Where that is; empty: in none of our rooms. */
  Optional<Spot> findSpot(Line.Where where, Line.Who who) {
    String network = where.network();
    if (where.channel().isEmpty()) {
      String to = who.account().orElse(who.nick());
      return Optional.of(new Spot(new Place.InPrivate(network, to), Heard.BY_PRIVATE_MESSAGE));
    }
    String channel = where.channel().get();
    return premises
        .routes()
        .find(new Address.Channel(network, channel))
        .map(route -> spot(route, network, channel, where.bearing()));
  }

  private static Spot spot(
      Routes.Route route, String network, String channel, Line.Bearing bearing) {
    var place =
        new Place.InVenue(
            route.venue(),
            network,
            bearing.thread().orElse(channel),
            bearing.thread().flatMap(_ -> bearing.about()),
            bearing.aside().map(to -> new Place.Aside(to, bearing.alone())));
    return new Spot(place, heard(route, bearing));
  }

  private static Heard heard(Routes.Route route, Line.Bearing bearing) {
    if (bearing.addressed()) {
      return Heard.ADDRESSED;
    }
    return route.isPublic() ? Heard.IN_PUBLIC_VENUE : Heard.IN_PRIVATE_VENUE;
  }

  /** Whether that is a bot or a bridge, which is nobody. */
  boolean isIgnored(Line.Where where, Line.Who who) {
    return premises.ignored().contains(new Account(where.network(), who.nick()))
        || account(where, who).map(premises.ignored()::contains).orElse(false);
  }

  /** A member by a verified account, else a stranger. */
  Speaker speaker(Roster roster, Line.Where where, Line.Who who) {
    return account(where, who)
        .flatMap(a ->
            known
                .of(roster)
                .identify(a.network(), a.name())
                .<Speaker>map(member -> new Speaker.Known(member, a)))
        .orElseGet(() -> stranger(where, who, standing(who)));
  }

  static Speaker.Stranger stranger(
      Line.Where where, Line.Who who, Optional<Speaker.Standing> standing) {
    return new Speaker.Stranger(who.nick(), account(where, who), standing);
  }

  private static Optional<Account> account(Line.Where where, Line.Who who) {
    return who.account().map(name -> new Account(where.network(), name));
  }

  private static Optional<Speaker.Standing> standing(Line.Who who) {
    return who.login() instanceof Line.Login.Unvouched
        ? Optional.of(Speaker.Standing.UNVOUCHED)
        : Optional.empty();
  }
}
