package signalbox.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import signalbox.domain.CaseId;
import signalbox.message.Address;
import signalbox.message.Message;
import signalbox.message.Parcel;

/** A parcel on its lane, and what has become of it so far. */
final class Load {
  private final long key;
  private final Parcel parcel;
  private final Instant since;
  private @Nullable Flight flight;
  private Instant notBefore = Instant.MIN;
  private int tries;
  private final boolean isOfBefore;
  private boolean maybeHeard;
  private boolean reported;
  private @Nullable String obstacle;

  /**
   * One attempt.
   *
   * @param number tells it from every other attempt
   * @param until when its courier should have said what became of it
   */
  record Flight(long number, Instant until) {}

  /**
   * @param key 0 when the parcel is not kept
   * @param maybeHeard whether an attempt before this start may have carried it
   */
  Load(long key, Parcel parcel, Instant since, boolean maybeHeard) {
    this.key = key;
    this.parcel = parcel;
    this.since = since;
    this.isOfBefore = maybeHeard;
    this.maybeHeard = maybeHeard;
  }

  long key() {
    return key;
  }

  boolean isKept() {
    return key != 0;
  }

  Parcel parcel() {
    return parcel;
  }

  Instant since() {
    return since;
  }

  int tries() {
    return tries;
  }

  /** On its way from now on. */
  void send(Flight by) {
    tries++;
    flight = by;
  }

  /** Why the last attempt came to nothing. */
  void failed(String why) {
    obstacle = why;
  }

  Optional<String> obstacle() {
    return Optional.ofNullable(obstacle);
  }

  /** No longer on its way, and not again before that. */
  void rest(Instant until) {
    flight = null;
    notBefore = until;
  }

  Optional<Flight> flight() {
    return Optional.ofNullable(flight);
  }

  boolean isFlying() {
    return flight != null;
  }

  /** Whether that attempt is the one on its way. */
  boolean isOn(long number) {
    return flight != null && flight.number() == number;
  }

  Instant notBefore() {
    return notBefore;
  }

  boolean isReady(Instant now) {
    return flight == null && !now.isBefore(notBefore);
  }

  /** Whether it was tried before, in vain as far as is known. */
  boolean isFailing() {
    return tries > (flight == null ? 0 : 1);
  }

  void doubt() {
    maybeHeard = true;
  }

  /** Only what all shall hear, and what was promised, is worth hearing twice. */
  boolean isRepeatable() {
    return switch (parcel) {
      case Parcel.Say _ -> isKept();
      case Parcel.Shown _ -> true;
      case Parcel.Answer _ -> false;
    };
  }

  /** Whether it must not be sent, since it may have been heard and is not to be heard twice. */
  boolean isSpent() {
    return maybeHeard && !isRepeatable();
  }

  /**
   * Whether it gives way to what is newer. A message that was posted before this start and never
   * noted is found under its own key alone: anything newer would be posted beside it.
   */
  boolean givesWay() {
    return switch (parcel) {
      case Parcel.Say _, Parcel.Answer _ -> false;
      case Parcel.Shown shown ->
          switch (shown.to()) {
            case Address.Topic _ -> true;
            case Address.Card _, Address.Board _ -> !isOfBefore;
          };
    };
  }

  /** Whether people wait to hear it; what is shown says only what was said. */
  boolean isAwaited() {
    return isKept() && !(parcel instanceof Parcel.Shown);
  }

  /** The case whose people should know that it was not heard. */
  Optional<CaseId> about() {
    return switch (parcel) {
      case Parcel.Say say -> say.about();
      case Parcel.Shown shown -> shown.about();
      case Parcel.Answer _ -> Optional.empty();
    };
  }

  /** Whether somebody should still be told that it waits. */
  boolean isToReport() {
    return !reported && about().isPresent();
  }

  /** Whether somebody was told already that it was not heard; from now on, yes. */
  boolean reportOnce() {
    boolean before = reported;
    reported = true;
    return !before;
  }

  Message message() {
    if (!maybeHeard || parcel instanceof Parcel.Shown) {
      return parcel.message();
    }
    var lines = new ArrayList<>(parcel.message().lines());
    lines.set(0, "(again) " + lines.getFirst());
    return new Message(lines);
  }
}
