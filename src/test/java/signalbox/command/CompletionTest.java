package signalbox.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import signalbox.domain.CaseId;

class CompletionTest {
  private static final Completion HERE =
      new Completion("!", Spoken.ROSTER, List.of(CaseId.deploy(3), CaseId.deploy(17)));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "!app; !approve",
        "!APP; !approve",
        "!e; !emergency, !excuse, !engaged, !extend, !explain",
        "!ho; !hold",
        "!emergency_; deploy, maintenance",
        "!emergency d; deploy",
        "!approve_; deploy-3, deploy-17, parallel, as, for",
        "!approve deploy-1; deploy-17",
        "!approve deploy-17_; parallel, as, for",
        "!approve 17 as_; releng, sre",
        "!approve for E; erin",
        "!require_; deploy-3, deploy-17, releng, sre",
        "!require 17 s; sre",
        "!deployer 17_; me, needed, Tyler, dana, erin",
        "!handoff db1_; Tyler, dana, erin",
        "!emergency deploy 1 T1 a; availability, abuse",
        "!emergency deploy 1 T1 abuse_; --rollback, --config, --fix-forward, --deployer, --private",
        "!emergency deploy 1 T1 --private --; --rollback, --config, --fix-forward, --deployer",
        "!emergency deploy 1 T1 --deployer n; needed",
        "!claim db1_; for, in",
        "!claim db1 for_; 30m, 1h, 2h",
        "!claim db1 in d; deploy-3, deploy-17",
        "!waive deploy.one; deploy.one-at-a-time",
        "!status_; deploy-3, deploy-17",
        "!help rel; reload"
      })
  void halfTypedWordsAreCompleted(String typed, String completed) {
    // The table drops blanks at the end, so an underline stands for them.
    String text = typed.replace('_', ' ');
    assertThat(HERE.complete(text)).isEqualTo(List.of(completed.split(", ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", "approve ", "!frobnicate ", "!emergency deploy ", "!note 17 a", "!whoami "})
  void whereNothingIsKnownNothingIsOffered(String typed) {
    assertThat(HERE.complete(typed)).isEmpty();
  }

  @Test
  void emptyLineOffersCommandsUpToTheBound() {
    assertThat(HERE.complete("")).hasSize(Limits.COMPLETIONS).contains("!emergency", "!approve");
    assertThat(HERE.complete("!")).hasSize(Limits.COMPLETIONS);
  }
}
