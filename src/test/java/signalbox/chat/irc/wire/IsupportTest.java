package signalbox.chat.irc.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IsupportTest {
  private static final Isupport LIBERA =
      Isupport.usual()
          .with(
              IrcLine.parse(
                      ":a 005 me CHANTYPES=# NETWORK=Libera.Chat STATUSMSG=@+ CASEMAPPING=rfc1459"
                          + " PREFIX=(ov)@+ NICKLEN=16 CHANNELLEN=50 TOPICLEN=390 WHOX MONITOR=100"
                          + " :are supported by this server")
                  .orElseThrow());

  @Test
  void whatTheServerSaysIsKnown() {
    assertThat(LIBERA.channelTypes()).isEqualTo("#");
    assertThat(LIBERA.network()).contains("Libera.Chat");
    assertThat(LIBERA.statusMessage()).isEqualTo("@+");
    assertThat(LIBERA.casemapping()).isEqualTo(Casemapping.RFC1459);
    assertThat(LIBERA.prefixes()).isEqualTo("@+");
    assertThat(LIBERA.prefixModes()).isEqualTo("ov");
    assertThat(LIBERA.nickLength()).isEqualTo(16);
    assertThat(LIBERA.channelLength()).isEqualTo(50);
    assertThat(LIBERA.topicLength()).hasValue(390);
    assertThat(LIBERA.lineLength()).isEqualTo(512);
    assertThat(LIBERA.whox()).isTrue();
    assertThat(LIBERA.monitor()).isEqualTo(100);
    assertThat(LIBERA.find("WHOX")).contains("");
    assertThat(LIBERA.find("KNOCK")).isEmpty();
    assertThat(LIBERA.tokens()).doesNotContainKeys("ME", "ARE");
  }

  @Test
  void aServerThatSaysNothingIsUsual() {
    Isupport usual = Isupport.usual();
    assertThat(usual.casemapping()).isEqualTo(Casemapping.RFC1459);
    assertThat(usual.channelTypes()).isEqualTo("#&");
    assertThat(usual.prefixes()).isEqualTo("@+");
    assertThat(usual.statusMessage()).isEmpty();
    assertThat(usual.lineLength()).isEqualTo(512);
    assertThat(usual.network()).isEmpty();
    assertThat(usual.whox()).isFalse();
    assertThat(usual.monitor()).isZero();
    assertThat(usual.topicLength()).isEmpty();
  }

  @Test
  void aTokenIsTakenBackWithAMinus() {
    assertThat(LIBERA.with(List.of("-WHOX", "-NETWORK", "-UNHEARDOF")).whox()).isFalse();
    assertThat(LIBERA.with(List.of("-NETWORK")).network()).isEmpty();
    assertThat(LIBERA.with(List.of("-CASEMAPPING")).casemapping()).isEqualTo(Casemapping.RFC1459);
  }

  @Test
  void laterWordsCount() {
    assertThat(LIBERA.with(List.of("NICKLEN=30", "PREFIX=(qaohv)~&@%+")).nickLength())
        .isEqualTo(30);
    assertThat(LIBERA.with(List.of("PREFIX=(qaohv)~&@%+")).prefixes()).isEqualTo("~&@%+");
  }

  @Test
  void anEmptyValueSaysThatThereIsNone() {
    assertThat(LIBERA.with(List.of("PREFIX=")).prefixes()).isEmpty();
    assertThat(LIBERA.with(List.of("PREFIX")).prefixes()).isEmpty();
    assertThat(LIBERA.with(List.of("CHANTYPES=")).isChannel("#a")).isFalse();
    assertThat(LIBERA.with(List.of("MONITOR")).monitor()).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void escapesOfValuesAreRead() {
    assertThat(LIBERA.with(List.of("NETWORK=A\\x20B\\x5Cx\\x3D")).network()).contains("A B\\x=");
    assertThat(LIBERA.with(List.of("NETWORK=Caf\\xC3\\xA9\\xZZ")).network()).contains("Café\\xZZ");
    assertThat(LIBERA.with(List.of("NETWORK=a=b")).network()).contains("a=b");
  }

  @Test
  void aChannelIsKnownByItsSign() {
    assertThat(LIBERA.isChannel("#ops")).isTrue();
    assertThat(LIBERA.isChannel("&ops")).isFalse();
    assertThat(LIBERA.isChannel("sam")).isFalse();
    assertThat(LIBERA.isChannel("")).isFalse();
    assertThat(LIBERA.channelOf("@#ops")).isEqualTo("#ops");
    assertThat(LIBERA.channelOf("#ops")).isEqualTo("#ops");
    assertThat(LIBERA.channelOf("@sam")).isEqualTo("@sam");
    assertThat(LIBERA.channelOf("@+#ops")).isEqualTo("#ops");
    assertThat(LIBERA.channelOf("%#ops")).isEqualTo("%#ops");
    assertThat(LIBERA.channelOf("@")).isEqualTo("@");
    Isupport odd = LIBERA.with(List.of("CHANTYPES=#+", "STATUSMSG=@+"));
    assertThat(odd.channelOf("+ops")).isEqualTo("+ops");
    assertThat(odd.channelOf("@+ops")).isEqualTo("+ops");
  }

  @Test
  void nonsenseIsNotKept() {
    Isupport odd =
        LIBERA.with(
            List.of("", "-", "=", "=x", "a b=c", "NICKLEN=many", "LINELEN=12", "é=1", "PREFIX=@+"));
    assertThat(odd.tokens()).doesNotContainKeys("", "A B", "É");
    assertThat(odd.nickLength()).isEqualTo(9);
    assertThat(odd.lineLength()).isEqualTo(512);
    assertThat(odd.prefixes()).isEmpty();
  }

  @Test
  void aServerCannotFillTheMemory() {
    List<String> flood = IntStream.range(0, 5000).mapToObj(i -> "K" + i + "=v").toList();
    assertThat(Isupport.usual().with(flood).tokens()).hasSizeLessThanOrEqualTo(300);
    assertThat(LIBERA.with(List.of("NETWORK=" + "x".repeat(5000))).network())
        .contains("Libera.Chat");
  }
}
