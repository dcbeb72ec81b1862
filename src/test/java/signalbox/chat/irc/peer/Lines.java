package signalbox.chat.irc.peer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Lines that arrive from somewhere and are kept. Whoever waits for one reads on from the one that
 * was waited for before, and never longer than the patience.
 */
public final class Lines {
  /** How long a test waits for what must come; far more than it takes. */
  public static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final int SHOWN_WHEN_IT_FAILS = 60;

  private final List<String> heard = new ArrayList<>();
  private int read;
  private boolean ended;

  public synchronized void add(String line) {
    heard.add(line);
    notifyAll();
  }

  /** Nothing comes after this. */
  public synchronized void end() {
    ended = true;
    notifyAll();
  }

  /** The next line that is wanted; those before it are passed over. */
  public String expect(String what, Predicate<String> wanted) {
    return expect(what, wanted, PATIENCE);
  }

  public synchronized String expect(String what, Predicate<String> wanted, Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    int from = read;
    while (true) {
      while (read < heard.size()) {
        String line = heard.get(read++);
        if (wanted.test(line)) {
          return line;
        }
      }
      if (ended || !waitUntil(deadline)) {
        throw new AssertionError(complaint(what, from));
      }
    }
  }

  public void expectEnd() {
    expectEnd(PATIENCE);
  }

  public synchronized void expectEnd(Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    int from = read;
    while (!ended) {
      if (!waitUntil(deadline)) {
        throw new AssertionError(complaint("the end", from));
      }
    }
  }

  public synchronized boolean hasEnded() {
    return ended;
  }

  /** Everything that has arrived, read or not. */
  public synchronized List<String> all() {
    return List.copyOf(heard);
  }

  /** What has arrived and was not waited for yet. */
  public synchronized List<String> rest() {
    return List.copyOf(heard.subList(read, heard.size()));
  }

  private boolean waitUntil(long deadline) {
    long left = deadline - System.nanoTime();
    if (left <= 0) {
      return false;
    }
    try {
      wait(Math.max(1, left / 1_000_000));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted while waiting for a line");
    }
    return true;
  }

  private String complaint(String what, int from) {
    int start = Math.max(from, heard.size() - SHOWN_WHEN_IT_FAILS);
    return "expected %s, but %s; heard since:%n%s"
        .formatted(
            what,
            ended ? "nothing comes any more" : "it did not come in time",
            String.join("\n", heard.subList(start, heard.size())));
  }
}
