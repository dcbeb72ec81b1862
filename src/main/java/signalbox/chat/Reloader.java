package signalbox.chat;

import java.util.List;
import signalbox.domain.Command;

/** Reads members, policy and site again. */
@FunctionalInterface
public interface Reloader {
  /**
   * What is written there now; nothing is adopted by this. Takes as long as reading a few files.
   */
  Reread read();

  /** What came of reading. */
  sealed interface Reread {
    /** To be decided, in this order. */
    record Adopt(List<Command> commands) implements Reread {
      public Adopt {
        commands = List.copyOf(commands);
      }
    }

    /** It cannot be used; every fault with file and line. What was adopted before stays. */
    record Faulty(List<String> faults) implements Reread {
      public Faulty {
        faults = List.copyOf(faults);
      }
    }
  }
}
