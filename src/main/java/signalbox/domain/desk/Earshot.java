package signalbox.domain.desk;

import java.util.Optional;
import java.util.stream.Stream;
import signalbox.domain.MemberId;
import signalbox.domain.Place;
import signalbox.domain.Speaker;
import signalbox.domain.Venue;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.domain.deploy.Seats;

/** Where, and by whom, it may be heard what is in a case; its name may be said anywhere. */
public final class Earshot {
  private Earshot() {}

  /** Whether what is in that case may be said there, to that speaker and all who hear it too. */
  public static boolean mayHear(Desk desk, Case about, Place place, Speaker speaker) {
    if (!about.isRestricted()) {
      return true;
    }
    return switch (place) {
      case Place.InVenue(var venue, _, _, _, _) -> mayHear(desk, about, venue);
      case Place.InPrivate _ ->
          switch (speaker) {
            case Speaker.Known(var member, _) -> hasPart(desk, about, member);
            case Speaker.Stranger _, Speaker.Clock _ -> false;
          };
      case Place.Nowhere() -> false;
    };
  }

  /** Whether all in that venue may hear what is in the case. */
  public static boolean mayHear(Desk desk, Case about, Venue venue) {
    boolean isPublic = desk.setting().site().map(site -> site.isPublic(venue)).orElse(true);
    var restricted = desk.setting().site().flatMap(site -> site.restrictedVenue());
    boolean isItsOwn = about.home().equals(venue) || restricted.equals(Optional.of(venue));
    return !about.isRestricted() || (!isPublic && isItsOwn);
  }

  /** The same of a deploy. */
  public static boolean mayHear(Desk desk, EmergencyDeploy deploy, Place place, Speaker speaker) {
    return mayHear(desk, new Case.OfDeploy(deploy), place, speaker);
  }

  /** The same of a deploy. */
  public static boolean mayHear(Desk desk, EmergencyDeploy deploy, Venue venue) {
    return mayHear(desk, new Case.OfDeploy(deploy), venue);
  }

  private static boolean hasPart(Desk desk, Case about, MemberId member) {
    return switch (about) {
      case Case.OfDeploy(var deploy) -> hasPart(desk, deploy, member);
      case Case.OfMaintenance(var maintenance) ->
          maintenance.isPlanner(member)
              || maintenance.isEngaged(member)
              || desk.roster().isOn(member, maintenance.book().managers());
    };
  }

  private static boolean hasPart(Desk desk, EmergencyDeploy deploy, MemberId member) {
    boolean isNamed =
        deploy.crew().requesters().contains(member)
            || deploy.deployer().equals(Optional.of(member))
            || deploy.votes().findApproval(member).isPresent();
    var policy = deploy.book().deploy();
    return isNamed
        || Stream.of(
                Seats.listTeams(deploy).stream(),
                policy.informed().stream(),
                Stream.of(deploy.book().managers()))
            .flatMap(teams -> teams)
            .anyMatch(team -> desk.roster().isOn(member, team));
  }
}
