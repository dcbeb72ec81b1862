package signalbox.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import signalbox.domain.CaseId;
import signalbox.message.Message;
import signalbox.message.Parcel;

/** A parcel on its lane, and what has become of it so far. */
final class Load {
  private final long key;
  private final Parcel parcel;
  private final Instant since;
  private int tries;
  private boolean maybeHeard;
  private boolean reported;

  /**
   * @param key 0 when the parcel is not kept
   * @param maybeHeard whether an earlier attempt may have carried it
   */
  Load(long key, Parcel parcel, Instant since, boolean maybeHeard) {
    this.key = key;
    this.parcel = parcel;
    this.since = since;
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

  void tried() {
    tries++;
  }

  void doubt() {
    maybeHeard = true;
  }

  /** Only what all shall hear, and what was promised, is worth hearing twice. */
  boolean isRepeatable() {
    return switch (parcel) {
      case Parcel.Say _ -> isKept();
      case Parcel.Show _ -> true;
      case Parcel.Answer _ -> false;
    };
  }

  /** Whether it must not be sent, since it may have been heard and is not to be heard twice. */
  boolean isSpent() {
    return maybeHeard && !isRepeatable();
  }

  /** The case whose people should know that it was not heard. */
  Optional<CaseId> about() {
    return switch (parcel) {
      case Parcel.Say say -> say.about();
      case Parcel.Answer _, Parcel.Show _ -> Optional.empty();
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
    if (!maybeHeard || parcel instanceof Parcel.Show) {
      return parcel.message();
    }
    var lines = new ArrayList<>(parcel.message().lines());
    lines.set(0, "(again) " + lines.getFirst());
    return new Message(lines);
  }
}
