package signalbox.explorer;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import signalbox.domain.Command;
import signalbox.domain.Envelope;
import signalbox.domain.Place;
import signalbox.domain.Presence;
import signalbox.domain.Speaker;
import signalbox.explorer.law.Moment;

/** What can be done next in a walk. */
sealed interface Step {
  /** What a transcript shows. */
  String says();

  /**
   * Somebody speaks.
   *
   * @param when keeps the walk finite, such as by allowing one case only
   */
  record Say(String says, Speaker by, Place place, Command command, Predicate<Moment> when)
      implements Step {
    /** Nobody sends evidence here: no decision reads it. */
    Envelope at(Moment moment) {
      return new Envelope(by, place, moment.now(), Optional.empty(), Presence.unknown(), command);
    }
  }

  /** The coordinator looks at the clock, and what is due happens. */
  record Tick() implements Step {
    @Override
    public String says() {
      return "-- tick --";
    }
  }

  /** Until that time everything happens by itself that is due. */
  record Until(Instant at) implements Step {
    @Override
    public String says() {
      return "-- until " + at + " --";
    }
  }

  /**
   * The time comes at which something is next due.
   *
   * @param late also while something is due that nobody has looked after yet
   */
  record Await(boolean late) implements Step {
    @Override
    public String says() {
      return "-- until something is due --";
    }
  }
}
