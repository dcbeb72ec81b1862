package signalbox.command.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearnessTest {
  @ParameterizedTest
  @CsvSource({
    "approve,approve,0",
    "aprove,approve,1",
    "approev,approve,1",
    "apprve,approve,1",
    "apporev,approve,2",
    "done,note,2",
    "'',ab,2",
    "log,hold,3"
  })
  void slipsAreCounted(String one, String other, int slips) {
    assertThat(Nearness.distance(one, other)).isEqualTo(slips);
    assertThat(Nearness.distance(other, one)).isEqualTo(slips);
  }

  @ParameterizedTest
  @CsvSource({
    "aprove,approve,true",
    "aprv,approve,false",
    "hlod,hold,true",
    "do,done,false",
    "dne,done,true",
    "no,note,false",
    "log,hold,false"
  })
  void shortWordsAllowFewerSlips(String typed, String meant, boolean near) {
    assertThat(Nearness.isNear(typed, meant)).isEqualTo(near);
  }

  @Test
  void longWordsAreNearNothing() {
    assertThat(Nearness.isNear("x".repeat(2000), "x".repeat(2000))).isFalse();
  }
}
