package signalbox.rendering.answer;

import java.time.Instant;
import java.util.Optional;
import signalbox.domain.CaseId;
import signalbox.domain.Envelope;
import signalbox.domain.Place;
import signalbox.domain.Presence;
import signalbox.domain.Speaker;
import signalbox.domain.Venue;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.domain.desk.Case;
import signalbox.domain.desk.Desk;

/**
 * What somebody wanted to know or do.
 *
 * @param desk as it stood then
 */
public record Asked(Desk desk, Audience audience, Presence presence, Instant now) {
  /** What came in that envelope, while the desk stood so. */
  public static Asked of(Desk desk, Envelope envelope) {
    return new Asked(
        desk, new Audience(envelope.place(), envelope.by()), envelope.presence(), envelope.at());
  }

  public Place place() {
    return audience.place();
  }

  /** Whether it may be spoken of where this was asked. */
  public boolean mayHearOf(CaseId id) {
    return audience.mayHearOf(id, desk)
        || desk.findCase(id.number()).map(this::mayHear).orElse(false);
  }

  /** Whether it may be spoken of where this was asked. */
  public boolean mayHear(Case about) {
    return audience.mayHear(about, desk) || isOfItsVenue(about);
  }

  /** The same of a deploy. */
  public boolean mayHear(EmergencyDeploy deploy) {
    return mayHear(new Case.OfDeploy(deploy));
  }

  /** Whoever is in the private venue of a case has heard of it already, and may ask in private. */
  private boolean isOfItsVenue(Case about) {
    return audience.place() instanceof Place.InPrivate
        && audience.speaker() instanceof Speaker.Known(var member, _)
        && presence.isSeenIn(member, about.home())
        && desk.setting().site().map(site -> !site.isPublic(about.home())).orElse(false);
  }

  /** Where a restricted case of that name is spoken of. */
  public Optional<Venue> homeOf(CaseId id) {
    return desk.findCase(id.number()).map(Case::home);
  }
}
