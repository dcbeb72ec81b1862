package signalbox.coordinator;

import java.time.Instant;
import java.util.Optional;
import signalbox.domain.Account;
import signalbox.domain.Command;
import signalbox.domain.Envelope;
import signalbox.domain.Evidence;
import signalbox.domain.MemberId;
import signalbox.domain.Place;
import signalbox.domain.Presence;
import signalbox.domain.Speaker;
import signalbox.domain.Venue;

/** Envelopes of people in #ops. */
final class Spoken {
  static final Instant TEN = Instant.parse("2026-11-22T10:00:00Z");

  private Spoken() {}

  static Envelope goesAway(String member, String messageId) {
    return by(member, messageId, new Command.GoAway(Optional.empty()));
  }

  static Envelope comesBack(String member, String messageId) {
    return by(member, messageId, new Command.ComeBack());
  }

  static Envelope by(String member, String messageId, Command command) {
    var account = new Account("libera", member);
    return new Envelope(
        new Speaker.Known(new MemberId(member), account),
        new Place.InVenue(new Venue("ops"), "libera", "#ops"),
        TEN,
        Optional.of(new Evidence(account, messageId, TEN)),
        Presence.unknown(),
        command);
  }
}
