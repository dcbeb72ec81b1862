package signalbox.chat.irc.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CasemappingTest {

  @Test
  void eachFoldsItsOwnLetters() {
    assertThat(Casemapping.ASCII.fold("Sam[\\]~É")).isEqualTo("sam[\\]~É");
    assertThat(Casemapping.RFC1459.fold("Sam[\\]~É")).isEqualTo("sam{|}^É");
    assertThat(Casemapping.RFC1459_STRICT.fold("Sam[\\]~É")).isEqualTo("sam{|}~É");
  }

  @Test
  void aServerNamesIt() {
    assertThat(Casemapping.of("ascii")).isEqualTo(Casemapping.ASCII);
    assertThat(Casemapping.of("RFC1459")).isEqualTo(Casemapping.RFC1459);
    assertThat(Casemapping.of("rfc1459-strict")).isEqualTo(Casemapping.RFC1459_STRICT);
    assertThat(Casemapping.of("strict-rfc1459")).isEqualTo(Casemapping.RFC1459_STRICT);
  }

  @Test
  void oneThatIsUnknownMakesTheFewestNamesTheSame() {
    assertThat(Casemapping.of("rfc7613")).isEqualTo(Casemapping.ASCII);
    assertThat(Casemapping.of("")).isEqualTo(Casemapping.ASCII);
  }

  @Test
  void namesAreComparedFolded() {
    assertThat(Casemapping.RFC1459.same("Sam[1]", "sAM{1}")).isTrue();
    assertThat(Casemapping.ASCII.same("Sam[1]", "sAM{1}")).isFalse();
  }

  @Test
  void lettersOutsideTheTableStayWhatTheyAre() {
    assertThat(Casemapping.RFC1459.fold("İıſ\u212a\ud83d\ude00"))
        .isEqualTo("İıſ\u212a\ud83d\ude00");
  }
}
