package signalbox.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * A command with all that came with it, sealed before anybody decides.
 *
 * @param at our time; what is decided and recorded bears this instant
 * @param evidence empty when the clock or the program itself speaks
 */
public record Envelope(
    Speaker by,
    Place place,
    Instant at,
    Optional<Evidence> evidence,
    Presence presence,
    Command command) {
  /** Said by the clock or the program itself. */
  public static Envelope ofClock(Instant at, Command command) {
    return new Envelope(
        new Speaker.Clock(),
        new Place.Nowhere(),
        at,
        Optional.empty(),
        Presence.unknown(),
        command);
  }
}
