package signalbox.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static signalbox.command.ReadContext.Heard.ADDRESSED;
import static signalbox.command.ReadContext.Heard.IN_PRIVATE_VENUE;
import static signalbox.command.ReadContext.Heard.IN_PUBLIC_VENUE;
import static signalbox.command.Spoken.UNNAMED;
import static signalbox.command.Spoken.in;
import static signalbox.command.Spoken.inPrivate;
import static signalbox.command.Spoken.inPublic;
import static signalbox.command.Spoken.onCase;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import signalbox.domain.CaseAction;

class AddressingTest {
  private static final Reading NOT_OURS = new Reading.NotOurs();
  private static final Reading DONE = onCase(UNNAMED, new CaseAction.Finish());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "!",
        "!!",
        "!!!",
        "!?",
        "! approve",
        "!!approve",
        "!17",
        "done",
        "approve 17 as sre",
        "I say !approve",
        "signalbox is down",
        "signalboxes: approve",
        "\u202e",
        "/approve"
      })
  void talkIsNotForUs(String text) {
    assertThat(inPublic(text)).isEqualTo(NOT_OURS);
    assertThat(in(IN_PRIVATE_VENUE, text)).isEqualTo(NOT_OURS);
  }

  @Test
  void prefixIsNotNeededByThoseWhoSpeakToUs() {
    assertThat(inPublic("signalbox: done")).isEqualTo(DONE);
    assertThat(inPrivate("done")).isEqualTo(DONE);
    assertThat(inPrivate("!done")).isEqualTo(DONE);
    assertThat(inPrivate("! done")).isEqualTo(DONE);
    assertThat(in(ADDRESSED, "Done.")).isEqualTo(DONE);
    assertThat(inPrivate("")).isEqualTo(NOT_OURS);
    assertThat(inPrivate(" \u0000\u200b ")).isEqualTo(NOT_OURS);
  }

  private static List<String> near(Reading reading) {
    if (reading instanceof Reading.Unknown(String _, List<CommandSpec> near)) {
      return near.stream().map(CommandSpec::name).toList();
    }
    throw new AssertionError(reading);
  }

  @ParameterizedTest
  @CsvSource({
    "!aprove,approve",
    "!approev,approve",
    "!APROVE,approve",
    "!verifed,verified",
    "!hlod,hold",
    "!okbeside,ok-beside",
    "!emergancy deploy 1234 T1234,emergency deploy",
    "!emergency,emergency deploy",
    "!emergency 1234 T1234,emergency deploy",
    "!emergancy maintenance mediawiki x,emergency maintenance",
    "!deploy 1234 T1234,emergency deploy",
    "!whoam,whoami"
  })
  void slipIsAnsweredWithWhatMayHaveBeenMeant(String text, String meant) {
    assertThat(near(inPublic(text))).isNotEmpty().first().isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"!log deployed it", "!bash", "!incidents", "!oncall now", "!LOG x", "!frobnicate"})
  void wordsOfOtherBotsAreLeftToThem(String text) {
    assertThat(inPublic(text)).isEqualTo(NOT_OURS);
    assertThat(in(IN_PRIVATE_VENUE, text)).isEqualTo(NOT_OURS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"!no", "!ok", "!op", "!do", "!h", "!a", "!me"})
  void shortWordsAreNotTakenForSlips(String text) {
    assertThat(inPublic(text)).isEqualTo(NOT_OURS);
  }

  @Test
  void everyUnknownWordIsAnsweredWhenMeantForUs() {
    assertThat(inPublic("signalbox: frobnicate it"))
        .isEqualTo(new Reading.Unknown("frobnicate", List.of()));
    assertThat(inPrivate("log it")).isInstanceOf(Reading.Unknown.class);
    assertThat(inPrivate("!!!")).isEqualTo(new Reading.Unknown("!!", List.of()));
    assertThat(inPrivate("x".repeat(5000)))
        .isInstanceOfSatisfying(
            Reading.Unknown.class,
            unknown -> assertThat(unknown.typed()).hasSizeLessThanOrEqualTo(Limits.ECHO));
  }

  @Test
  void atMostThreeAreSuggested() {
    assertThat(near(inPrivate("!dote"))).hasSizeLessThanOrEqualTo(Limits.NEAR).contains("note");
  }

  @ParameterizedTest
  @CsvSource({"sb!,sb!done", "sb!,SB!done", ".,.done", "'sb ',sb done"})
  void prefixIsConfiguration(String prefix, String text) {
    var manners = new ReadContext.Manners(prefix, "", Set.of());
    var context =
        new ReadContext(manners, Spoken.REFERENCES, Spoken.ROSTER, IN_PUBLIC_VENUE, Spoken.NOW);
    assertThat(Reader.read(text, context)).isEqualTo(DONE);
    assertThat(Reader.read("!done", context)).isEqualTo(NOT_OURS);
    assertThat(Reader.read(": done", context)).isEqualTo(NOT_OURS);
  }

  @Test
  void prefixMustBeSomething() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReadContext.Manners(" ", "signalbox", Set.of()));
  }
}
