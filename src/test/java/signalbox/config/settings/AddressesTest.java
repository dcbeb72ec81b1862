package signalbox.config.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Channels, accounts and servers as they are written. */
class AddressesTest {

  @Test
  void aChannelIsWrittenWithItsNetwork() {
    assertThat(OnNetwork.parse("libera/#a/b")).isEqualTo(new OnNetwork("libera", "#a/b"));
    assertThat(OnNetwork.parse("discord/112233")).hasToString("discord/112233");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#ops", "/#ops", "libera/", "libera/ #ops", "libera/#ops two"})
  void aChannelWithoutNetworkOrNameIsNone(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> OnNetwork.parse(text));
  }

  @Test
  void aServerIsWrittenWithItsPort() {
    assertThat(HostPort.parse("irc.libera.chat:6697"))
        .isEqualTo(new HostPort("irc.libera.chat", 6697));
    assertThat(HostPort.parse("[::1]:6667")).isEqualTo(new HostPort("::1", 6667));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "irc", "irc:", "irc:0", "irc:65536", "a b:1", ":6667", "::1:6667"})
  void aServerWithoutHostOrPortIsNone(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> HostPort.parse(text));
  }

  @Test
  void onlyThisMachineIsLocal() {
    assertThat(HostPort.parse("localhost:1").isLocal()).isTrue();
    assertThat(HostPort.parse("127.0.0.1:1").isLocal()).isTrue();
    assertThat(HostPort.parse("[::1]:1").isLocal()).isTrue();
    assertThat(HostPort.parse("irc.example.org:1").isLocal()).isFalse();
  }
}
