package signalbox.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import signalbox.command.text.Word;

class CommandTreeTest {
  static Stream<CommandSpec> all() {
    return CommandTree.listAll().stream();
  }

  @Test
  void everyVerbHasOneCommandAndKeepsItsName() {
    assertThat(CommandTree.listAll())
        .extracting(CommandSpec::verb)
        .containsExactlyInAnyOrder(Verb.values());
    assertThat(CommandTree.listAll())
        .allSatisfy(spec ->
            assertThat(spec.name().toUpperCase(Locale.ROOT).replaceAll("[ -]", "_"))
                .isEqualTo(spec.verb().name()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyCommandIsFoundByEachOfItsNames(CommandSpec spec) {
    for (String name : spec.names()) {
      assertThat(CommandTree.find(Word.split(name))).map(CommandTree.Found::spec).contains(spec);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyExampleIsUnderstoodByItsOwnCommand(CommandSpec spec) {
    assertThat(spec.examples("!")).isNotEmpty();
    for (String example : spec.examples("!")) {
      assertThat(CommandTree.find(Word.split(example.substring(1))))
          .map(CommandTree.Found::spec)
          .contains(spec);
      assertThat(Spoken.inPublic(example))
          .isNotInstanceOfAny(Reading.Misread.class, Reading.Unknown.class, Reading.NotOurs.class);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void usageAndSummaryFitInALineOfChat(CommandSpec spec) {
    assertThat(spec.summary()).endsWith(".").hasSizeBetween(10, 80);
    assertThat(spec.whoMay()).isNotBlank().hasSizeLessThan(80);
    assertThat(spec.usage("!") + spec.summary() + spec.whoMay()).hasSizeLessThan(320);
  }

  @ParameterizedTest
  @MethodSource("all")
  void keywordsComeLastSoThatReadingGoesFromLeftToRight(CommandSpec spec) {
    List<Boolean> keyed =
        spec.arguments().stream()
            .map(a -> a.hasKeyword() || a.need() == Argument.Need.WITH_PREVIOUS)
            .toList();
    assertThat(keyed).isSorted();
    assertThat(spec.arguments()).extracting(Argument::name).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "approve; !approve [case] [parallel] [as <team>] [for <member> <why>]",
        "decline; !decline [case] <why>",
        "require; !require [case] <team>",
        "reason; !reason [case] [reason] [--rollback | --config | --fix-forward <why>]",
        "deployer; !deployer [case] <member>|me|needed",
        "rollback; !rollback [case] [why]",
        "waive; !waive <clause> [case] <why>",
        "claim; !claim <target> [for <duration>] [in <case>]",
        "handoff; !handoff <target> <member>",
        "note; !note [case] <words>",
        "away; !away [until]",
        "explain; !explain [case] [clause]",
        "help; !help [command]",
        "reload; !reload"
      })
  void usageShowsHowACommandIsTyped(String name, String usage) {
    assertThat(CommandTree.find(Word.split(name)).orElseThrow().spec().usage("!")).isEqualTo(usage);
  }

  @Test
  void usageOfARequestShowsItsFlagsBeforeTheWords() {
    assertThat(CommandTree.of(Verb.EMERGENCY_DEPLOY).usage("!"))
        .isEqualTo(
            "!emergency deploy <change> <task> [reason] "
                + "[--rollback | --config | --fix-forward <why>] "
                + "[--deployer <member>|me|needed] [--private] [words...]");
  }

  @Test
  void questionsChangeNothingAndAdminsReload() {
    assertThat(Arrays.stream(Verb.values()).filter(Verb::isQuery))
        .containsExactly(
            Verb.STATUS, Verb.TIMELINE, Verb.EXPLAIN, Verb.POLICY, Verb.WHOAMI, Verb.HELP);
    assertThat(Arrays.stream(Verb.values()).filter(Verb::isForAdmins))
        .containsExactly(Verb.RELOAD, Verb.LINK_APPROVE, Verb.LINK_REFUSE);
  }
}
