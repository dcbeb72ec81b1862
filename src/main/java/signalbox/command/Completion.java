package signalbox.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import signalbox.command.text.TypedCase;
import signalbox.command.text.Word;
import signalbox.domain.CaseId;
import signalbox.domain.PaperEvent.Cause;
import signalbox.domain.PaperEvent.Paper;
import signalbox.domain.Roster;
import signalbox.domain.ServiceState;
import signalbox.policy.NoticePolicy.Moment;
import signalbox.policy.Reason;
import signalbox.policy.Slug;
import signalbox.policy.Team;

/**
 * What could be typed next.
 *
 * @param prefix what goes before a command
 * @param open the cases that stand open where this is typed
 */
public record Completion(String prefix, Roster roster, List<CaseId> open) {
  public Completion {
    open = List.copyOf(open);
  }

  /** The words that the last, half typed word may become; at most {@link Limits#COMPLETIONS}. */
  public List<String> complete(String typed) {
    int lastBlank = typed.lastIndexOf(' ');
    String half = typed.substring(lastBlank + 1).toLowerCase(Locale.ROOT);
    List<Word> before = Word.split(typed.substring(0, lastBlank + 1));
    return candidates(before)
        .filter(word -> word.toLowerCase(Locale.ROOT).startsWith(half))
        .distinct()
        .limit(Limits.COMPLETIONS)
        .toList();
  }

  private Stream<String> candidates(List<Word> before) {
    if (before.isEmpty()) {
      return listFirstWords().map(name -> prefix + name);
    }
    Word first = before.getFirst();
    if (!first.text().startsWith(prefix)) {
      return Stream.empty();
    }
    var words =
        Stream.concat(
                Stream.of(Word.of(first.text().substring(prefix.length()))),
                before.stream().skip(1))
            .toList();
    return Stream.concat(
        secondWords(words),
        CommandTree.find(words).stream().flatMap(f -> next(f.spec(), f.rest())));
  }

  private static Stream<String> listNames() {
    return CommandTree.listAll().stream().map(CommandSpec::name);
  }

  private static Stream<String> listFirstWords() {
    return listNames().map(name -> name.replaceAll(" .*", ""));
  }

  /** The second word of a name of two words. */
  private static Stream<String> secondWords(List<Word> words) {
    String start = words.getFirst().key() + " ";
    return words.size() == 1
        ? listNames().filter(n -> n.startsWith(start)).map(n -> n.substring(start.length()))
        : Stream.empty();
  }

  private Stream<String> next(CommandSpec spec, List<Word> said) {
    String last = said.isEmpty() ? "" : said.getLast().key();
    Stream<Argument> afterFlag =
        spec.flags().stream()
            .filter(flag -> flag.typed().equals(last))
            .flatMap(flag -> flag.argument().stream());
    Stream<Argument> afterKeyword =
        spec.arguments().stream().filter(a -> a.hasKeyword() && a.keyword().equals(last));
    List<Argument> owed = Stream.concat(afterFlag, afterKeyword).toList();
    return owed.isEmpty()
        ? free(spec, said)
        : owed.stream().flatMap(argument -> values(argument.kind()));
  }

  private Stream<String> free(CommandSpec spec, List<Word> said) {
    List<Argument> left = listUnsaid(spec, said);
    Stream<String> values =
        left.stream()
            .limit(1 + left.stream().takeWhile(a -> !a.isRequired()).count())
            .flatMap(a -> a.hasKeyword() ? Stream.of(a.keyword()) : values(a.kind()));
    Stream<String> flags =
        spec.flags().stream()
            .map(Flag::typed)
            .filter(flag -> said.stream().noneMatch(word -> word.key().equals(flag)));
    return left.stream().anyMatch(Argument::isRequired) ? values : Stream.concat(values, flags);
  }

  /** The arguments that can still come, in order. */
  private List<Argument> listUnsaid(CommandSpec spec, List<Word> said) {
    List<Argument> left = spec.arguments();
    for (Word word : said) {
      int skipped = (int) left.stream().takeWhile(a -> !canBe(a, word)).count();
      left = left.subList(Math.min(skipped + 1, left.size()), left.size());
    }
    return left;
  }

  private boolean canBe(Argument argument, Word word) {
    if (argument.hasKeyword()) {
      return argument.keyword().equals(word.key());
    }
    return switch (argument.kind()) {
      case CASE -> TypedCase.find(word).isPresent();
      case REASON -> Reason.find(word.key()).isPresent();
      case PARALLEL -> word.key().equals("parallel");
      case MOMENT -> Moment.find(word.key()).isPresent();
      case STATE -> ServiceState.find(word.key()).isPresent();
      case PAPER -> Paper.find(word.key()).isPresent();
      case CAUSE -> Cause.find(word.key()).isPresent();
      case CHANGE,
          TASK,
          TEAM,
          MEMBER,
          DEPLOYER,
          CLAUSE,
          TARGET,
          VENDOR,
          DURATION,
          TIME,
          WORDS,
          NAME,
          TARGETS,
          NUMBER,
          TITLE,
          SERVICES,
          LINK,
          OUTLET,
          LENGTH,
          COMMAND,
          CODE,
          ACCOUNT ->
          true;
    };
  }

  private Stream<String> values(Argument.Kind kind) {
    return switch (kind) {
      case CASE -> open.stream().map(CaseId::toString);
      case REASON -> Arrays.stream(Reason.values()).map(Reason::word);
      case TEAM -> roster.listTeams().stream().map(Team::name);
      case MEMBER -> members();
      case DEPLOYER -> Stream.concat(Stream.of("me", "needed"), members());
      case CLAUSE -> Slug.listAll().stream().map(Slug::text);
      case DURATION -> Stream.of("30m", "1h", "2h");
      case LENGTH -> Stream.of("1h", "2h", "4h");
      case PARALLEL -> Stream.of("parallel");
      case MOMENT -> Arrays.stream(Moment.values()).map(Moment::word);
      case STATE -> Arrays.stream(ServiceState.values()).map(ServiceState::word);
      case PAPER -> Arrays.stream(Paper.values()).map(Paper::word);
      case CAUSE -> Arrays.stream(Cause.values()).map(Cause::word);
      case COMMAND -> listFirstWords();
      case CHANGE,
          TASK,
          TARGET,
          VENDOR,
          TIME,
          WORDS,
          NAME,
          TARGETS,
          NUMBER,
          TITLE,
          SERVICES,
          LINK,
          OUTLET,
          CODE,
          ACCOUNT ->
          Stream.empty();
    };
  }

  private Stream<String> members() {
    return roster.members().keySet().stream();
  }
}
