package signalbox.rendering.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.command.Argument;
import signalbox.command.CommandSpec;
import signalbox.command.CommandTree;
import signalbox.command.Flag;
import signalbox.command.Problem;
import signalbox.command.Reading;
import signalbox.command.Verb;
import signalbox.rendering.Cast;

class HelpWordsTest {
  private static final CommandSpec DECLINE = CommandTree.of(Verb.DECLINE);
  private static final CommandSpec DEPLOY = CommandTree.of(Verb.EMERGENCY_DEPLOY);
  private static final Argument WHY = Argument.required("why", Argument.Kind.WORDS);

  private final HelpWords help = new HelpWords(Cast.PREFIX, CommandTree.listAll());

  private String misread(CommandSpec spec, Problem problem) {
    return help.misread(new Reading.Misread(spec, problem)).lines().getFirst();
  }

  @Test
  void allCommandsAreNamed() {
    assertThat(String.join("\n", help.of(Optional.empty()).lines()))
        .startsWith("commands: !emergency deploy !approve")
        .endsWith("\nhow one is used: !help <command>");
    var all = String.join(" ", help.of(Optional.empty()).lines()).split("for admins: ");
    for (CommandSpec spec : CommandTree.listAll()) {
      assertThat(all[spec.verb().isForAdmins() ? 1 : 0]).contains("!" + spec.name());
      assertThat(help.of(Optional.of(spec)).lines()).hasSizeBetween(2, 3);
    }
  }

  @Test
  void oneCommandIsShownWithItsUsage() {
    assertThat(help.of(Optional.of(CommandTree.of(Verb.APPROVE))).lines())
        .containsExactly(
            "!approve [case] [parallel] [as <team>] [for <member> <why>]",
            "Say yes for your team. Who may: who fits an open seat; a yes of others is recorded as"
                + " support.",
            "such as !approve; !approve 17 as sre; !approve 18 parallel");
  }

  @Test
  void whatIsWrongIsSaidFirst() {
    String usage = "; " + DECLINE.usage("!") + ", such as " + DECLINE.examples("!").getFirst();
    assertThat(misread(DECLINE, new Problem.Missing(WHY)))
        .isEqualTo("!decline lacks <why>" + usage);
    assertThat(misread(DECLINE, new Problem.Leftover("now")))
        .isEqualTo("\"now\" has no place in !decline" + usage);
    assertThat(misread(DECLINE, new Problem.TooLong(WHY, 300)))
        .isEqualTo("<why> is longer than 300 characters" + usage);
    assertThat(misread(DECLINE, new Problem.LineTooLong(2000)))
        .isEqualTo("that is longer than 2000 characters; nothing was read" + usage);
    assertThat(misread(DECLINE, new Problem.UnknownFlag("--x", List.of())))
        .isEqualTo("!decline has no \"--x\"" + usage);
  }

  @Test
  void argumentsAreExplainedByExamples() {
    var change = Argument.required("change", Argument.Kind.CHANGE);
    var length = Argument.required("duration", Argument.Kind.DURATION);
    assertThat(
            misread(
                DEPLOY, new Problem.NotUnderstood(change, "foo", List.of("1234", "a Gerrit URL"))))
        .startsWith("\"foo\" is no change (1234 or a Gerrit URL); !emergency deploy <change>");
    assertThat(misread(DEPLOY, new Problem.OutOfRange(length, "9d", Duration.ofHours(24), true)))
        .startsWith("\"9d\" is too long: 24 h at the most; ");
    assertThat(misread(DEPLOY, new Problem.OutOfRange(length, "0m", Duration.ofMinutes(1), false)))
        .startsWith("\"0m\" is too short: 1 min at the least; ");
  }

  @Test
  void usageThatDoesNotFitIsLeftToHelp() {
    var change = Argument.required("change", Argument.Kind.CHANGE);
    var link = "https://example.org/" + "x".repeat(30);
    var examples = List.of(link, link, link, link);
    String such = DEPLOY.examples("!").getFirst();
    assertThat(misread(DEPLOY, new Problem.NotUnderstood(change, "foo", examples)))
        .isEqualTo(
            "\"foo\" is no change (%s, %s or %s); such as %s; !help emergency deploy"
                .formatted(link, link, link, such));
  }

  @Test
  void flagsAreNamed() {
    var rollback = Flag.bare("rollback", "way");
    var config = Flag.bare("config", "way");
    var forward = Flag.with("fix-forward", "why", Argument.Kind.WORDS, "way");
    assertThat(misread(DEPLOY, new Problem.UnknownFlag("--back", List.of(rollback, config))))
        .startsWith("!emergency deploy has no \"--back\", it has --rollback, --config; ");
    assertThat(misread(DEPLOY, new Problem.FlagsClash(rollback, config)))
        .startsWith("--rollback and --config exclude each other; ");
    assertThat(misread(DEPLOY, new Problem.FlagsClash(rollback, rollback)))
        .startsWith("--rollback is said twice; ");
    assertThat(misread(DEPLOY, new Problem.MissingOfFlag(forward)))
        .startsWith("--fix-forward lacks <why>; ");
  }

  @Test
  void allReasonsAreNamed() {
    var reason = Argument.optional("reason", Argument.Kind.REASON);
    var spec = CommandTree.of(Verb.REASON);
    var all = "(security, data-loss, availability, abuse or functionality)";
    var words = List.of("security", "data-loss", "availability", "abuse", "functionality");
    assertThat(misread(spec, new Problem.Missing(reason)))
        .startsWith("!reason lacks <reason> " + all);
    assertThat(misread(spec, new Problem.NotUnderstood(reason, "rain", words)))
        .startsWith("\"rain\" is no reason " + all);
  }

  @Test
  void whatIsNotToBeRepeatedIsNot() {
    var change = Argument.required("change", Argument.Kind.CHANGE);
    assertThat(
            misread(
                DEPLOY,
                new Problem.Unrepeated(new Problem.NotUnderstood(change, "", List.of("1234")))))
        .startsWith(
            "what you typed is no change (1234); say it to me alone: what is typed here everybody"
                + " reads; !help emergency deploy");
    assertThat(misread(DEPLOY, new Problem.Unrepeated(new Problem.UnknownFlag("", List.of()))))
        .startsWith("!emergency deploy has no such flag; say it to me alone");
  }

  @Test
  void anUnknownWordIsAnsweredWithWhatIsNear() {
    assertThat(
            help.unknown(new Reading.Unknown("aprove", List.of(CommandTree.of(Verb.APPROVE))))
                .lines())
        .containsExactly("I do not know \"aprove\"; did you mean !approve?");
    assertThat(help.unknown(new Reading.Unknown("frob", List.of())).lines())
        .containsExactly("I do not know \"frob\"; what I know: !help in private");
  }
}
