package signalbox.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every state of one case that a few people can bring it to, and every law at every step.
 *
 * <p>{@code -Dexplorer.depth=N} walks up to N steps deep in every slice, until it has seen {@code
 * -Dexplorer.states=N} states there; these bound the memory, about 1 GB for the usual 300,000.
 */
class ExplorerTest {
  private static final int ENOUGH = Integer.getInteger("explorer.states", 300_000);
  private static final int DEEPER = Integer.getInteger("explorer.depth", 0);

  @ParameterizedTest
  @MethodSource("signalbox.explorer.Slice#listAll")
  void noLawIsBrokenOnAnyWay(Slice slice) {
    long begun = System.nanoTime();
    int depth = DEEPER == 0 ? slice.depth() : DEEPER;
    var result = slice.explorer().walk(depth, ENOUGH);
    var took = Duration.ofNanos(System.nanoTime() - begun);
    System.out.printf("explorer: %s: %s in %.1f s%n", slice, result, took.toMillis() / 1000.0);
    assertThat(result.depth()).isGreaterThanOrEqualTo(slice.depth());
    assertThat(result.states()).as("states, so that it cannot see nothing").isGreaterThan(1_000);
  }
}
