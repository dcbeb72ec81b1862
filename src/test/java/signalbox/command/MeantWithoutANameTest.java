package signalbox.command;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.command.Spoken.DEPLOY_17;
import static signalbox.command.Spoken.NUMBER_17;
import static signalbox.command.Spoken.onCase;
import static signalbox.command.Spoken.said;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseChoice;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.Target;

/** What is said in the thread of a case, in reply to its card, or by its button. */
class MeantWithoutANameTest {
  private static final CaseChoice DEPLOY_5 = new CaseChoice.Named(CaseId.deploy(5));

  private static Reading inThreadOf5(String text) {
    return Spoken.about(CaseId.deploy(5), text);
  }

  @Test
  void aCommandThatNamesNoCaseIsAboutThatOne() {
    assertThat(inThreadOf5("!start")).isEqualTo(onCase(DEPLOY_5, new CaseAction.Start()));
    assertThat(inThreadOf5("!decline too risky"))
        .isEqualTo(onCase(DEPLOY_5, new CaseAction.Decline("too risky")));
    assertThat(inThreadOf5("!note it is quiet"))
        .isEqualTo(said(new Command.Note(DEPLOY_5, "it is quiet")));
  }

  @Test
  void aCommandThatNamesACaseIsAboutTheNamedOne() {
    assertThat(inThreadOf5("!start deploy-17"))
        .isEqualTo(onCase(DEPLOY_17, new CaseAction.Start()));
    assertThat(inThreadOf5("!start 17")).isEqualTo(onCase(NUMBER_17, new CaseAction.Start()));
  }

  @Test
  void aNumberThatMayBeTextIsTextAboutThatOne() {
    assertThat(inThreadOf5("!decline 17 hosts are down"))
        .isEqualTo(
            said(
                new Command.Either(
                    new Command.OnCase(NUMBER_17, new CaseAction.Decline("hosts are down")),
                    new Command.OnCase(DEPLOY_5, new CaseAction.Decline("17 hosts are down")))));
  }

  @Test
  void aQuestionIsAboutThatOne() {
    assertThat(inThreadOf5("!status")).isEqualTo(new Reading.Asked(new Query.Status(DEPLOY_5)));
    assertThat(inThreadOf5("!timeline")).isEqualTo(new Reading.Asked(new Query.Timeline(DEPLOY_5)));
    assertThat(inThreadOf5("!explain"))
        .isEqualTo(new Reading.Asked(new Query.Explain(DEPLOY_5, Optional.empty())));
    assertThat(inThreadOf5("!status 17")).isEqualTo(new Reading.Asked(new Query.Status(NUMBER_17)));
  }

  @Test
  void aClaimBelongsToThatOne() {
    var length = Optional.of(Duration.ofMinutes(30));
    assertThat(inThreadOf5("!claim db1 for 30m"))
        .isEqualTo(said(new Command.Claim(new Target("db1"), length, DEPLOY_5)));
    assertThat(inThreadOf5("!claim db1 for 30m in 17"))
        .isEqualTo(said(new Command.Claim(new Target("db1"), length, NUMBER_17)));
  }

  @Test
  void aRequestIsAboutNoCaseThatThereIs() {
    assertThat(inThreadOf5("!emergency deploy 1234 T1234 abuse"))
        .isEqualTo(Spoken.inPublic("!emergency deploy 1234 T1234 abuse"));
  }

  @Test
  void whatIsNotUnderstoodMayBeAboutThatOne() {
    assertThat(inThreadOf5("!decline"))
        .isInstanceOfSatisfying(
            Reading.Misread.class,
            misread -> assertThat(misread.named()).isEqualTo(List.of(DEPLOY_5)));
    assertThat(inThreadOf5("!away when I can"))
        .isInstanceOfSatisfying(
            Reading.Misread.class, misread -> assertThat(misread.named()).isEmpty());
  }
}
