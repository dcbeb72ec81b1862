package signalbox.rendering.answer;

import java.util.Optional;
import java.util.stream.Stream;
import signalbox.domain.CaseId;
import signalbox.domain.MemberId;
import signalbox.domain.Place;
import signalbox.domain.Speaker;
import signalbox.domain.Venue;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.domain.deploy.Seats;
import signalbox.domain.desk.Desk;

/** Who hears an answer: a venue with everybody in it, or one person in private. */
public record Audience(Place place, Speaker speaker) {
  /** Whether the case of that name may be spoken of here; unknown cases may. */
  public boolean mayHearOf(CaseId id, Desk desk) {
    boolean isBuried =
        Optional.ofNullable(desk.tombstones().get(id.number()))
            .map(Desk.Tombstone::restricted)
            .orElse(false);
    return desk.findDeploy(id.number()).map(d -> mayHear(d, desk)).orElse(!isBuried);
  }

  /** Whether what is in that case may be said here: its name may be said anywhere. */
  public boolean mayHear(EmergencyDeploy deploy, Desk desk) {
    if (!deploy.isRestricted()) {
      return true;
    }
    return switch (place) {
      case Place.InVenue(var venue, _, _) -> isOneOfItsVenues(deploy, venue, desk);
      case Place.InPrivate _ ->
          switch (speaker) {
            case Speaker.Known(var member, _) -> hasPart(deploy, member, desk);
            case Speaker.Stranger _, Speaker.Clock _ -> false;
          };
      case Place.Nowhere() -> false;
    };
  }

  private static boolean isOneOfItsVenues(EmergencyDeploy deploy, Venue venue, Desk desk) {
    boolean isPublic = desk.setting().site().map(site -> site.isPublic(venue)).orElse(true);
    var restricted = desk.setting().site().flatMap(site -> site.restrictedVenue());
    return !isPublic && (deploy.home().equals(venue) || restricted.equals(Optional.of(venue)));
  }

  private static boolean hasPart(EmergencyDeploy deploy, MemberId member, Desk desk) {
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
