package signalbox.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkCodeTest {
  private static final LinkCode CODE = LinkCode.find("7K-4M2Q-XD9T").orElseThrow();

  @ParameterizedTest
  @ValueSource(strings = {"7K-4M2Q-XD9T", "7k4m2qxd9t", "7K4M-2QXD-9T", "7k-4m2q-xd9t"})
  void hyphensAndCapitalsDoNotMatter(String typed) {
    assertThat(LinkCode.find(typed)).contains(CODE);
  }

  @Test
  void signsThatLookAlikeAreTheSame() {
    assertThat(LinkCode.find("oO-iIlL-0011")).isEqualTo(LinkCode.find("00-1111-0011"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7K-4M2Q-XD9", "7K-4M2Q-XD9TT", "7K-4M2Q-XD9U", "approve", "7K 4M2Q"})
  void anythingElseIsNone(String typed) {
    assertThat(LinkCode.find(typed)).isEmpty();
  }

  @Test
  void whatIsMadeIsReadAsItIsShown() {
    var chance = new Random(7);
    var seen = new HashSet<LinkCode>();
    for (int i = 0; i < 1_000; i++) {
      var code = LinkCode.make(chance);
      assertThat(LinkCode.find(code.shown())).contains(code);
      seen.add(code);
    }
    assertThat(seen).hasSize(1_000);
  }

  @Test
  void itOpensWhatItSealedAndNothingElse() {
    var sealed = CODE.seal("salt");
    assertThat(CODE.opens(sealed)).isTrue();
    assertThat(LinkCode.find("7K-4M2Q-XD9V").orElseThrow().opens(sealed)).isFalse();
    assertThat(LinkCode.find("7K-4M2Q-XD9V").orElseThrow().isFor(sealed)).isTrue();
    assertThat(LinkCode.find("7M-4M2Q-XD9T").orElseThrow().isFor(sealed)).isFalse();
  }

  @Test
  void nothingOfItStandsInWhatIsKeptOrLogged() {
    assertThat(CODE.seal("salt").toString()).doesNotContain("4M2Q").doesNotContain("XD9T");
    assertThat(CODE.seal("salt").hash()).isNotEqualTo(CODE.seal("pepper").hash());
    assertThat(new Command.ClaimLink(CODE).toString()).doesNotContain("4M2Q");
  }
}
