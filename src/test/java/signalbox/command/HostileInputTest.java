package signalbox.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import signalbox.command.ReadContext.Heard;
import signalbox.domain.CaseAction;
import signalbox.domain.Command;

class HostileInputTest {
  private static final List<String> PIECES =
      List.of(
          " ",
          " ",
          " ",
          "!",
          "--",
          "-",
          "—",
          "\"",
          "'",
          "#",
          "#17",
          "17",
          "0",
          "99999999999999999999",
          "deploy-17",
          "deploy-99999999999",
          "1234",
          "T1234",
          "T",
          "as",
          "for",
          "in",
          "to",
          "sre",
          "erin",
          "me",
          "30m",
          "9999h",
          "14:00",
          "99:99",
          "tomorrow",
          "2026-99-99",
          "abuse",
          "--rollback",
          "--config",
          "--fix-forward",
          "--deployer",
          "--private",
          "--deployer=",
          "=",
          "confirmed-by-sre",
          ".",
          ",",
          "\u0000",
          "\r\n",
          "\u202e",
          "\u200d",
          "\ud800",
          "\udfff",
          "\ud83d\ude00",
          "\ufdfa",
          "\u0130",
          "ß",
          "ﬀ",
          "\u0003",
          "\u0004ff",
          "%s",
          "\\",
          "$1",
          "https://",
          "https://gerrit.example.org/r/",
          "+/",
          "(",
          "[",
          "{id}",
          "\uffff",
          "é",
          "\t");

  private static String randomLine(Random random) {
    var line = new StringBuilder(random.nextInt(4) == 0 ? "" : "!");
    var specs = CommandTree.listAll();
    if (random.nextInt(5) > 0) {
      var names = specs.get(random.nextInt(specs.size())).names();
      line.append(names.get(random.nextInt(names.size()))).append(' ');
    }
    for (int pieces = random.nextInt(14); pieces > 0; pieces--) {
      line.append(PIECES.get(random.nextInt(PIECES.size())));
      line.append(random.nextInt(3) == 0 ? "" : " ");
      line.append(random.nextInt(9) == 0 ? Character.toString(random.nextInt(0x110000)) : "");
    }
    return random.nextInt(50) == 0 ? line.toString().repeat(60) : line.toString();
  }

  @ParameterizedTest
  @EnumSource(Heard.class)
  void anyWordsHaveAReadingWithinItsBounds(Heard heard) {
    for (int seed = 0; seed < 4000; seed++) {
      String text = randomLine(new Random(seed));
      var reading = new Reading[1];
      assertThatCode(() -> reading[0] = Spoken.in(heard, text))
          .as("seed %d: %s", seed, text)
          .doesNotThrowAnyException();
      assertThat(texts(reading[0]))
          .as("seed %d: %s", seed, text)
          .allSatisfy(kept ->
              assertThat(kept)
                  .doesNotContainPattern(
                      "[\\p{Cc}\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]")
                  .hasSizeLessThanOrEqualTo(Limits.WORDS));
    }
  }

  /** The free text that a reading keeps or says back. */
  private static List<String> texts(Reading reading) {
    return switch (reading) {
      case Reading.Said(Command command) -> texts(command);
      case Reading.Misread(CommandSpec _, Problem problem, var _) -> texts(problem);
      case Reading.Unknown(String typed, var _) -> List.of(typed);
      case Reading.Asked _, Reading.Reload _, Reading.Link _, Reading.NotOurs _ -> List.of();
    };
  }

  private static List<String> texts(Problem problem) {
    return switch (problem) {
      case Problem.NotUnderstood(Argument _, String typed, var _) -> List.of(typed);
      case Problem.OutOfRange range -> List.of(range.typed());
      case Problem.Unrepeated(Problem what) -> texts(what);
      case Problem.Leftover(String typed) -> List.of(typed);
      case Problem.UnknownFlag(String typed, var _) -> List.of(typed);
      case Problem.Missing _,
          Problem.MissingOfFlag _,
          Problem.FlagsClash _,
          Problem.TooLong _,
          Problem.LineTooLong _ ->
          List.of();
    };
  }

  private static List<String> texts(Command command) {
    return switch (command) {
      case Command.Either(var first, var second) ->
          List.of(texts(first), texts(second)).stream().flatMap(List::stream).toList();
      case Command.Note note -> List.of(note.words());
      case Command.Claim claim -> List.of(claim.target().name());
      case Command.RemoveLink(var account) -> List.of(account.name());
      case Command.RequestDeploy(var request, var _, boolean _) -> List.of(request.words());
      case Command.OnCase(var _, CaseAction.Hold(String why)) -> List.of(why);
      case Command.OnCase(var _, CaseAction.Waive(var _, String why)) -> List.of(why);
      default -> List.of();
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"!emergency deploy ", "!claim ", "!note ", "!", "!away ", "!explain ", "!help "})
  void hugeWordsAreReadQuickly(String start) {
    for (String filler :
        List.of("a", "1", "-", " ", "/", "é", "\ud83d\ude00", "--x ", "c/+/", "!")) {
      String text = start + filler.repeat(500_000);
      assertThatCode(() -> Spoken.inPublic(text)).doesNotThrowAnyException();
    }
  }
}
