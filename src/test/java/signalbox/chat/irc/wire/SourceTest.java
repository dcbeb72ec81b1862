package signalbox.chat.irc.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

  @Test
  void aPersonHasThreeParts() {
    assertThat(Source.parse("sam!~s@user/sam"))
        .isEqualTo(new Source("sam", Optional.of("~s"), Optional.of("user/sam")));
  }

  @Test
  void partsMayBeMissing() {
    assertThat(Source.parse("sam"))
        .isEqualTo(new Source("sam", Optional.empty(), Optional.empty()));
    assertThat(Source.parse("sam!s"))
        .isEqualTo(new Source("sam", Optional.of("s"), Optional.empty()));
    assertThat(Source.parse("sam@host"))
        .isEqualTo(new Source("sam", Optional.empty(), Optional.of("host")));
    assertThat(Source.parse("irc.example.org").nick()).isEqualTo("irc.example.org");
  }

  @Test
  void theFirstAtSignBeginsTheHost() {
    assertThat(Source.parse("sam!s@a@b").host()).contains("a@b");
    assertThat(Source.parse("sam@a!b"))
        .isEqualTo(new Source("sam", Optional.empty(), Optional.of("a!b")));
    assertThat(Source.parse("sam!a!b@c").user()).contains("a!b");
  }

  @Test
  void controlCodesOfStrangeHostsAreKept() {
    assertThat(Source.parse("sam!s@a\u00035b\u0003\u0002").host())
        .contains("a\u00035b\u0003\u0002");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "!", "@", "!@", "@!", "a!@", "!b@", "a!b@", "a!b", "a@c", "a!b@c@d!e"})
  void itIsWrittenAsItWasRead(String text) {
    assertThat(Source.parse(text)).hasToString(text);
  }
}
