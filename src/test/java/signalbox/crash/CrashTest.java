package signalbox.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signalbox.store.opening.Stores;

/**
 * Kills the program with {@code SIGKILL} again and again, while many people speak, and looks at
 * what is on the disk after each time.
 *
 * <p>{@code -Dcrash.seed=N} and {@code -Dcrash.kills=N} make other nights of it.
 */
class CrashTest {
  private static final long SEED = Long.getLong("crash.seed", 1);
  private static final int KILLS = Integer.getInteger("crash.kills", 8);

  /** Numbers that are new in each life; more than are said before it is killed. */
  private static final int NUMBERS = 120;

  /** A killed life tells so many lines at the most before; a number makes three of them. */
  private static final int LINES = 300;

  private final Random chance = new Random(SEED);

  /** What was said, acknowledged and heard in all lives. */
  private final Witness witness = new Witness();

  @TempDir private Path folder;
  private Path store;

  @BeforeEach
  void nameStore() {
    store = folder.resolve("signalbox.db");
  }

  @Test
  void nothingThatWasAcknowledgedIsLostOrDoneTwice() throws IOException, InterruptedException {
    long begun = System.nanoTime();
    int fresh = 1;
    for (int kill = 0; kill < KILLS; kill++) {
      var numbers = new TreeSet<>(witness.listUnanswered());
      IntStream.range(fresh, fresh + NUMBERS).forEach(numbers::add);
      fresh += NUMBERS;
      try (var doomed = Doomed.start(store, numbers)) {
        witness.hear(doomed.read(moment(kill)));
        witness.hear(doomed.kill());
      }
      lookAtDisk();
    }
    liveToTheEnd(witness.listUnanswered());
    tell(Duration.ofNanos(System.nanoTime() - begun));
  }

  /** Now and then while it starts, mostly in the middle of everything. */
  private int moment(int kill) {
    return kill % 4 == 3 ? 1 + chance.nextInt(3) : 3 + chance.nextInt(LINES);
  }

  private void lookAtDisk() {
    try (var open = Stores.open("jdbc:sqlite:" + store, InstantSource.system())) {
      witness.look(open);
    }
    witness.look(store);
  }

  /** Whatever was in doubt is said once more; then all of it is there once, and all was heard. */
  private void liveToTheEnd(Collection<Integer> unanswered)
      throws IOException, InterruptedException {
    try (var last = Doomed.start(store, unanswered)) {
      witness.hear(last.readUntil("done"));
      witness.hear(last.kill());
    }
    lookAtDisk();
    assertThat(witness.listUnanswered()).isEmpty();
    assertThat(witness.done()).containsExactlyInAnyOrderElementsOf(witness.said());
    assertThat(witness.listUnheard()).isEmpty();
    assertThat(witness.acknowledged()).hasSizeGreaterThan(KILLS * 20);
  }

  private void tell(Duration took) {
    System.out.printf(
        "crash: %d kills, %d commands, %d acknowledged before a kill, %d in doubt, in %.1f s%n",
        KILLS,
        witness.said().size(),
        witness.acknowledged().size() - witness.doubted(),
        witness.doubted(),
        took.toMillis() / 1000.0);
  }
}
