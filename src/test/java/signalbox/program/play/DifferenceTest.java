package signalbox.program.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {
  @Test
  void sameLinesDoNotDiffer() {
    assertThat(Difference.of(List.of("a", "b"), List.of("a", "b"))).isEmpty();
  }

  @Test
  void missingAndSurplusLinesAreMarkedAmongTheOthers() {
    assertThat(Difference.of(List.of("a", "b", "c"), List.of("a", "x", "c", "d")))
        .containsExactly("  a", "- b", "+ x", "  c", "+ d");
  }

  @Test
  void veryLongListsAreHeldOneAgainstOne() {
    List<String> expected = Collections.nCopies(3_000, "a");

    assertThat(Difference.of(expected, List.of("b"))).hasSize(3_001).contains("+ b");
  }
}
