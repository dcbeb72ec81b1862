package signalbox.command.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signalbox.domain.CaseChoice;
import signalbox.domain.CaseId;

class TypedCaseTest {
  @ParameterizedTest
  @ValueSource(strings = {"17", "017", "17,", "17:", "１７"})
  void bareNumbers(String typed) {
    assertThat(TypedCase.find(Word.of(typed))).contains(new CaseChoice.Numbered(17));
    assertThat(TypedCase.isNumber(Word.of(typed))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"deploy-17", "DEPLOY-17", "Deploy-017:", "deploy-17,"})
  void fullNames(String typed) {
    assertThat(TypedCase.find(Word.of(typed))).contains(new CaseChoice.Named(CaseId.deploy(17)));
    assertThat(TypedCase.isNumber(Word.of(typed))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#17",
        "0",
        "-17",
        "17%",
        "17.5",
        "17m",
        "\"17\"",
        "deploy-0",
        "deploy-",
        "deploy17",
        "deploys-17",
        "12345678",
        "99999999999999999999",
        "T17"
      })
  void anythingElseIsText(String typed) {
    assertThat(TypedCase.find(Word.of(typed))).isEmpty();
  }

  @Test
  void largestNumberStillFits() {
    assertThat(TypedCase.find(Word.of("9999999"))).contains(new CaseChoice.Numbered(9_999_999));
  }
}
