package signalbox.domain;

import java.util.List;

/** What came of a command. */
public sealed interface Decision {
  /** It happens: these events, in this order; none when nothing had to change. */
  record Accepted(List<Event> events) implements Decision {
    public Accepted {
      events = List.copyOf(events);
    }
  }

  /** The bot says no, and nothing changes. */
  record Refused(Refusal refusal) implements Decision {}

  static Decision accept(Event... events) {
    return new Accepted(List.of(events));
  }

  static Decision refuse(Refusal refusal) {
    return new Refused(refusal);
  }
}
