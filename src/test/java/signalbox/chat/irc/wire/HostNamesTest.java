package signalbox.chat.irc.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "irc.example.org",
        "a.b",
        "IRC.Example.ORG",
        "7.example.org",
        "a-1.xn--p1ai",
        "a--b.c"
      })
  void labelsOfLettersDigitsAndInnerHyphensMakeAName(String name) {
    assertThat(HostNames.isValid(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "irc",
        "irc.",
        ".irc",
        "a..b",
        "-a.b",
        "a-.b",
        "a.b-",
        "a_b.c",
        "a b.c",
        "a.b\n",
        "ü.example",
        "a.b:6697",
        "a/b.c",
        "٣.example"
      })
  void othersAreNone(String name) {
    assertThat(HostNames.isValid(name)).isFalse();
  }

  @Test
  void labelsAndNamesHaveAnEnd() {
    String label = "a".repeat(63);
    assertThat(HostNames.isValid(label + ".b")).isTrue();
    assertThat(HostNames.isValid(label + "a.b")).isFalse();
    String name = (label + ".").repeat(3) + "a".repeat(61);
    assertThat(name).hasSize(253);
    assertThat(HostNames.isValid(name)).isTrue();
    assertThat(HostNames.isValid(name + "a")).isFalse();
  }
}
