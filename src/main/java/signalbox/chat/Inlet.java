package signalbox.chat;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/** What the adapter of one network tells the house; none of it may block. */
public interface Inlet {
  /** Completes when the line is dealt with, whatever came of it. */
  CompletionStage<?> said(Line line);

  void seen(Sighting sighting);

  /** Nothing is heard from now on, nobody is seen, and nothing can be carried. */
  void down(Instant at);

  /** It is heard again what is said in the channels that can be joined. */
  void up(Instant at);

  /** The connection held, and yet these accounts were not heard in that time. */
  void missed(Set<String> accounts, Instant from, Instant until);
}
