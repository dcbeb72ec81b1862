package signalbox.rendering.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
  @Test
  void fewNamesAreAllSaid() {
    assertThat(Names.list(List.of())).isEmpty();
    assertThat(Names.list(List.of("sam", "tyler"))).isEqualTo("sam, tyler");
    assertThat(Names.and(List.of("sam"))).isEqualTo("sam");
    assertThat(Names.and(List.of("sam", "tyler", "dana"))).isEqualTo("sam, tyler and dana");
    assertThat(Names.or(List.of("!done", "!abort"))).isEqualTo("!done or !abort");
  }

  @Test
  void manyNamesAreCounted() {
    var many = List.of("a", "b", "c", "d", "e", "f", "g", "h");
    assertThat(Names.list(many)).isEqualTo("a, b, c, d, e, f and 2 more");
    assertThat(Names.and(many)).isEqualTo("a, b, c, d, e, f and 2 more");
  }
}
