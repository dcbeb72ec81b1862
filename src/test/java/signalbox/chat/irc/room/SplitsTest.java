package signalbox.chat.irc.room;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "hub.example.org leaf.example.org",
        "*.net *.split",
        "irc1.example.test irc-2.example.test"
      })
  void theNamesOfTwoServersAreASplit(String reason) {
    assertThat(Splits.isSplit(reason)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "bye",
        "Quit: hub.example.org leaf.example.org",
        "hub.example.org",
        "hub leaf",
        "hub.example.org leaf.example.org now",
        "hub.example.org  leaf.example.org",
        " hub.example.org leaf.example.org",
        "hub.example.org hub.example.org",
        "hub.example.org HUB.example.org",
        "hub..org leaf.example.org",
        "see you.",
        "*.net",
        "*.split *.net",
        "Ping timeout: 240 seconds",
        "-a.example.org leaf.example.org"
      })
  void anythingElseIsSomebodysReason(String reason) {
    assertThat(Splits.isSplit(reason)).isFalse();
  }
}
