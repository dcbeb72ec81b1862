package signalbox.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import signalbox.chat.discord.slash.SlashLine;
import signalbox.command.Argument.Kind;
import signalbox.command.ReadContext.Heard;
import signalbox.command.text.CleanText;
import signalbox.command.text.Word;

/** What is filled in is read as it was meant, whatever it looks like: one grammar, one path. */
class SlashReadingTest {
  private static final int NIGHTS = 400;
  private static final ReadContext CONTEXT =
      new ReadContext(
          new ReadContext.Manners("!", "signalbox", Set.of()),
          Spoken.REFERENCES,
          Spoken.ROSTER,
          Heard.ADDRESSED,
          Spoken.NOW);

  /** Of which free words are made that look like something else. */
  private static final List<String> PIECES =
      List.of(
          " ",
          " ",
          " ",
          "  ",
          "\n",
          "\r\n",
          "17",
          "deploy-17",
          "#17",
          "\"",
          "\"\"",
          "--private",
          "--rollback",
          "--fix-forward",
          "--deployer",
          "--",
          "-",
          "—",
          "—private",
          "abuse",
          "1234",
          "T1234",
          "for",
          "as",
          "in",
          "erin",
          "sre",
          "30m",
          "!approve",
          "errors",
          "went",
          "up",
          "\\",
          "\"x\"",
          "'",
          "--private=",
          "signalbox:",
          "help");

  private final Map<String, String> said = new HashMap<>();
  private final Map<String, Object> meant = new HashMap<>();

  static Stream<CommandSpec> specs() {
    return CommandTree.listAll().stream();
  }

  @ParameterizedTest
  @MethodSource("specs")
  void isReadAsItWasMeant(CommandSpec spec) {
    IntStream.range(0, NIGHTS).forEach(seed -> fillIn(spec, new Random(seed)));
  }

  private void fillIn(CommandSpec spec, Random chance) {
    said.clear();
    meant.clear();
    boolean wasSaid = false;
    for (Argument argument : spec.arguments()) {
      wasSaid =
          argument.need() == Argument.Need.WITH_PREVIOUS
              ? wasSaid
              : argument.isRequired() || mayBeSaid(argument, spec) && chance.nextBoolean();
      if (wasSaid) {
        say(argument.name(), argument.name(), argument, chance);
      }
    }
    var groups = new HashSet<String>();
    spec.flags().stream()
        .filter(_ -> chance.nextBoolean())
        .filter(flag -> groups.add(flag.group()))
        .forEach(flag -> say(flag, chance));
    boolean saysNothing =
        (!spec.flags().isEmpty() || spec.arguments().stream().anyMatch(Argument::isEither))
            && meant.keySet().stream().allMatch("case"::equals);
    if (!saysNothing) {
      String line = SlashLine.of(spec, said, "!");
      assertThat(Reader.read(line, CONTEXT))
          .as(line)
          .isEqualTo(spec.verb().read(new Values(meant, Optional.empty())));
    }
  }

  /** Of those of which one must be said, only one is. */
  private boolean mayBeSaid(Argument argument, CommandSpec spec) {
    return !argument.isEither()
        || spec.arguments().stream().noneMatch(a -> a.isEither() && said.containsKey(a.name()));
  }

  private void say(Flag flag, Random chance) {
    if (flag.argument().isPresent()) {
      say(flag.name(), flag.typed(), flag.argument().get(), chance);
    } else {
      said.put(flag.name(), "true");
      meant.put(flag.typed(), true);
    }
  }

  private void say(String option, String name, Argument argument, Random chance) {
    String value = value(argument.kind(), chance);
    List<Word> words = Word.split(CleanText.of(value));
    said.put(option, value);
    meant.put(
        name,
        argument.kind() == Kind.WORDS || argument.kind() == Kind.TITLE
            ? Word.join(words)
            : meaning(argument, words));
  }

  private static Object meaning(Argument argument, List<Word> words) {
    if (new ValueReader(CONTEXT).read(argument, words)
        instanceof ValueReader.Outcome.Value(Object value)) {
      return value;
    }
    throw new AssertionError(argument + " cannot be " + words);
  }

  private static String value(Kind kind, Random chance) {
    List<String> some =
        switch (kind) {
          case CASE -> List.of("17", "deploy-17");
          case CHANGE -> List.of("17", "1234", "https://gerrit.example.org/r/1234");
          case TASK -> List.of("T17", "https://phabricator.example.org/T1234");
          case REASON -> List.of("security", "data-loss", "abuse");
          case TEAM -> List.of("sre", "for");
          case MEMBER -> List.of("erin", "Tyler", "@dana");
          case DEPLOYER -> List.of("me", "needed", "erin");
          case CLAUSE -> List.of("confirmed-by-sre", "one-at-a-time");
          case VENDOR -> List.of("ServerChoice", "ovh");
          case TARGET -> List.of("db1", "17", "for", "IN", "deploy-17");
          case DURATION -> List.of("30m", "1h30m");
          case TIME -> List.of("2h", "14:00", "tomorrow 08:00", "until 2026-12-01 20:00");
          case COMMAND -> List.of("approve", "emergency deploy");
          case CODE -> List.of("7K-4M2Q-XD9T");
          case ACCOUNT -> List.of("libera/dana", "discord/445566");
          case SERVICES -> List.of("mediawiki", "mediawiki,database");
          case PARALLEL -> List.of("parallel");
          case LINK -> List.of("https://example.org/17", "http://meta.example.org/wiki/A?b=c#d");
          case OUTLET -> List.of("discord", "site-notice");
          case MOMENT -> List.of("reminder", "announcement");
          case PAPER -> List.of("report", "postmortem");
          case CAUSE -> List.of("human", "upstream");
          case STATE -> List.of("up", "partial");
          case NAME -> List.of("swap", "disks");
          case TARGETS -> List.of("db1", "db1,db2");
          case NUMBER -> List.of("1", "17");
          case LENGTH -> List.of("2h", "1d12h");
          case WORDS, TITLE -> List.of(words(chance));
        };
    return some.get(chance.nextInt(some.size()));
  }

  private static String words(Random chance) {
    var words = new StringBuilder();
    for (int i = chance.nextInt(1, 14); i > 0; i--) {
      words.append(PIECES.get(chance.nextInt(PIECES.size())));
    }
    return CleanText.of(words.toString()).isBlank() ? "why" : words.toString();
  }
}
