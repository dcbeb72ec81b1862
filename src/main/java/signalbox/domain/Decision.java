package signalbox.domain;

import java.util.List;
import java.util.stream.Stream;

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

  /** Both of them; where one is refused the other, and where both are this refusal. */
  default Decision also(Decision other) {
    return switch (this) {
      case Refused _ -> other instanceof Accepted ? other : this;
      case Accepted(var first) ->
          other instanceof Accepted(var second)
              ? new Accepted(Stream.concat(first.stream(), second.stream()).toList())
              : this;
    };
  }

  static Decision accept(Event... events) {
    return new Accepted(List.of(events));
  }

  static Decision refuse(Refusal refusal) {
    return new Refused(refusal);
  }
}
