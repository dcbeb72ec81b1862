package signalbox.chat.console;

import java.util.Optional;

/** Where somebody types, and where lines are shown; lines may be shown by any thread. */
public interface Screen extends AutoCloseable {
  /** The next line; waits for it. Empty: there are no more. */
  Optional<String> read(String prompt);

  void show(String line);

  @Override
  void close();
}
