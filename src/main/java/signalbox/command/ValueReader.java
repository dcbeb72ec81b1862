package signalbox.command;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import signalbox.command.text.CleanText;
import signalbox.command.text.Nearness;
import signalbox.command.text.Quoted;
import signalbox.command.text.TypedCase;
import signalbox.command.text.TypedTime;
import signalbox.command.text.Word;
import signalbox.domain.Account;
import signalbox.domain.DeployerChoice;
import signalbox.domain.LinkCode;
import signalbox.domain.MemberId;
import signalbox.domain.PaperEvent.Cause;
import signalbox.domain.PaperEvent.Paper;
import signalbox.domain.Service;
import signalbox.domain.ServiceState;
import signalbox.domain.Target;
import signalbox.policy.NoticePolicy.Moment;
import signalbox.policy.Reason;
import signalbox.policy.Slug;
import signalbox.policy.Team;

/** Reads the words of one argument. */
record ValueReader(ReadContext context) {
  private static final Duration SHORTEST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofHours(24);
  private static final Duration LONGEST_WINDOW = Duration.ofDays(30);
  private static final Pattern ACCOUNT = Pattern.compile("([a-z0-9_-]{1,32})/(\\S{1,64})");
  private static final Pattern LINK =
      Pattern.compile("https?://[^\\s/?#@]+(?:[/?#]\\S*)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern OUTLET = Pattern.compile("[a-z][a-z0-9-]{0,29}");
  private static final Pattern NUMBER = Pattern.compile("([1-9]\\d{0,3})(?:d|days?|m|months?)?");
  private static final Pattern TEAM = Pattern.compile("[a-z][a-z0-9._-]*");

  /** What came of reading. */
  sealed interface Outcome {
    record Value(Object value) implements Outcome {}

    record Wrong(Problem problem) implements Outcome {}
  }

  /** Reads an argument; {@code words} are one, or all that follow when it takes all. */
  Outcome read(Argument argument, List<Word> words) {
    Word word = words.getFirst();
    return switch (argument.kind()) {
      case WORDS -> text(argument, words);
      case PARALLEL ->
          from(argument, words, Optional.of(word.bareKey()).filter("parallel"::equals));
      case STATE -> from(argument, words, ServiceState.find(word.bareKey()));
      case PAPER -> from(argument, words, Paper.find(word.bareKey()));
      case CAUSE -> from(argument, words, Cause.find(word.bareKey()));
      case TITLE -> title(argument, words);
      case NAME -> name(argument, words);
      case TARGETS -> from(argument, words, findTargets(words));
      case SERVICES -> from(argument, words, findServices(words));
      case LENGTH -> duration(argument, word, LONGEST_WINDOW);
      case LINK -> link(argument, word);
      case OUTLET ->
          from(argument, words, Optional.of(word.bareKey()).filter(OUTLET.asMatchPredicate()));
      case MOMENT -> from(argument, words, Moment.find(word.bareKey()));
      case TARGET -> target(argument, word);
      case VENDOR -> vendor(argument, word);
      case DURATION -> duration(argument, word, LONGEST);
      case CASE -> from(argument, words, TypedCase.find(word));
      case CHANGE -> from(argument, words, context.references().findChange(reference(word)));
      case TASK -> from(argument, words, context.references().findTask(reference(word)));
      case REASON -> from(argument, words, findReason(word));
      case TEAM -> from(argument, words, findTeam(word));
      case MEMBER -> from(argument, words, findMember(argument, word));
      case DEPLOYER -> from(argument, words, findDeployer(word));
      case CLAUSE -> from(argument, words, Slug.find(word.bareKey()));
      case TIME -> from(argument, words, TypedTime.findMoment(words, context.now()));
      case NUMBER -> from(argument, words, findNumber(words));
      case COMMAND -> from(argument, words, CommandTree.find(words).map(CommandTree.Found::spec));
      case CODE -> code(argument, word);
      case ACCOUNT -> from(argument, words, findAccount(word));
    };
  }

  /** A code that is nearly right is not said again where others read it. */
  private static Outcome code(Argument argument, Word word) {
    return LinkCode.find(word.bareKey())
        .<Outcome>map(Outcome.Value::new)
        .orElseGet(() ->
            new Outcome.Wrong(new Problem.NotUnderstood(argument, "", List.of("7K-4M2Q-XD9T"))));
  }

  private static Optional<Account> findAccount(Word word) {
    var match = ACCOUNT.matcher(word.text());
    return match.matches()
        ? Optional.of(new Account(match.group(1), match.group(2)))
        : Optional.empty();
  }

  private Outcome from(Argument argument, List<Word> words, Optional<?> value) {
    return value
        .<Outcome>map(Outcome.Value::new)
        .orElseGet(() ->
            new Outcome.Wrong(
                new Problem.NotUnderstood(
                    argument,
                    CleanText.cut(Word.join(words), Limits.ECHO),
                    examples(argument.kind(), words.getFirst().bareKey()))));
  }

  /** What would have been understood. */
  private List<String> examples(Argument.Kind kind, String typed) {
    return switch (kind) {
      case CASE -> List.of("deploy-17", "17");
      case CHANGE -> context.references().listChangeExamples();
      case TASK -> context.references().listTaskExamples();
      case REASON -> Arrays.stream(Reason.values()).map(Reason::word).toList();
      case TEAM -> context.roster().listTeams().stream().map(Team::name).toList();
      case MEMBER, DEPLOYER -> near(typed, context.roster().members().keySet().stream());
      case CLAUSE -> near(typed, Slug.listAll().stream().map(Slug::text));
      case DURATION, LENGTH -> List.of("30m", "2h", "1h30m");
      case SERVICES -> services();
      case LINK -> List.of("https://example.org/news");
      case OUTLET -> List.of("discord", "site-notice");
      case MOMENT -> Arrays.stream(Moment.values()).map(Moment::word).toList();
      case PARALLEL -> List.of("parallel");
      case STATE -> Arrays.stream(ServiceState.values()).map(ServiceState::word).toList();
      case PAPER -> Arrays.stream(Paper.values()).map(Paper::word).toList();
      case CAUSE -> Arrays.stream(Cause.values()).map(Cause::word).toList();
      case TITLE -> List.of("\"New disks for db1\"");
      case TIME -> List.of("2h", "tomorrow 08:00", "2026-12-01 20:00 Europe/Berlin");
      case ACCOUNT -> List.of("libera/dana", "discord/445566");
      case VENDOR -> List.of("ServerChoice");
      case TARGETS -> List.of("db1,db2");
      case NUMBER -> List.of("1", "2");
      case TARGET, WORDS, NAME, COMMAND, CODE -> List.of();
    };
  }

  /** Names that may have been meant: with few slips, or of which this is a part. */
  private static List<String> near(String typed, Stream<String> names) {
    return names
        .filter(name -> Nearness.isNear(typed, shortened(name)) || isPart(typed, name))
        .sorted(
            Comparator.comparingInt((String name) -> Nearness.distance(typed, shortened(name)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(Limits.NEAR)
        .toList();
  }

  private static boolean isPart(String typed, String name) {
    return typed.length() >= 3 && name.contains(typed);
  }

  /** The name of a clause without its kind. */
  private static String shortened(String name) {
    return name.substring(name.indexOf('.') + 1);
  }

  private static String reference(Word word) {
    // Full-width digits are digits; an address keeps its capitals.
    return word.key().equalsIgnoreCase(word.text()) ? word.text() : word.key();
  }

  /** Whether a name can be told from other words. */
  boolean knowsServices() {
    return !context.references().services().isEmpty();
  }

  /** Without configured services, any name is one. */
  private Optional<ServiceList> findServices(List<Word> words) {
    var known = context.references().services();
    var typed =
        words.stream()
            .flatMap(word -> Stream.of(word.bareKey().split(",")))
            .filter(s -> !s.isEmpty())
            .distinct()
            .map(Service::new)
            .toList();
    boolean areNames =
        !typed.isEmpty()
            && typed.size() <= Limits.SERVICES
            && typed.stream().allMatch(s -> TEAM.matcher(s.name()).matches())
            && typed.stream().allMatch(s -> s.name().length() <= Limits.NAME);
    return areNames && (known.isEmpty() || known.containsAll(typed))
        ? Optional.of(new ServiceList(typed))
        : Optional.empty();
  }

  private List<String> services() {
    var known = context.references().services();
    return known.isEmpty()
        ? List.of("mediawiki", "mediawiki,database")
        : known.stream().map(Service::name).toList();
  }

  /** In quotes or without; one word in small letters, since it is a word to type again. */
  private static Outcome name(Argument argument, List<Word> words) {
    String name =
        Quoted.find(words)
            .orElseGet(() -> words.size() == 1 ? words.getFirst().bareKey() : Word.join(words))
            .strip();
    if (name.isEmpty()) {
      return new Outcome.Wrong(new Problem.Missing(argument));
    }
    return name.length() > Limits.TARGET
        ? new Outcome.Wrong(new Problem.TooLong(argument, Limits.TARGET))
        : new Outcome.Value(name);
  }

  private static Optional<TargetList> findTargets(List<Word> words) {
    var targets =
        Stream.of(Word.join(words).split("[ ,;]+"))
            .map(name -> name.replaceAll("^[\"'`]+|[\"'`:]+$", ""))
            .filter(name -> !name.isEmpty() && !name.equals("and"))
            .map(Target::new)
            .toList();
    boolean areNames =
        !targets.isEmpty() && targets.stream().allMatch(t -> t.name().length() <= Limits.TARGET);
    return areNames ? Optional.of(new TargetList(targets)) : Optional.empty();
  }

  /** With its unit or without; which one is meant says the command. */
  private static Optional<Integer> findNumber(List<Word> words) {
    var match = NUMBER.matcher(words.getFirst().bareKey());
    return match.matches() ? Optional.of(Integer.valueOf(match.group(1))) : Optional.empty();
  }

  private static Outcome title(Argument argument, List<Word> words) {
    Optional<String> title = Quoted.find(words).filter(text -> !text.isBlank());
    return title
        .<Outcome>map(text ->
            text.length() > Limits.TITLE
                ? new Outcome.Wrong(new Problem.TooLong(argument, Limits.TITLE))
                : new Outcome.Value(text))
        .orElseGet(() ->
            new Outcome.Wrong(
                new Problem.NotUnderstood(
                    argument,
                    CleanText.cut(Word.join(words), Limits.ECHO),
                    List.of("\"New disks for db1\""))));
  }

  private static Optional<Reason> findReason(Word word) {
    String typed = word.bareKey().replace('_', '-');
    return Reason.find(typed.startsWith("major-") ? typed.substring(6) : typed)
        .or(() -> typed.equals("dataloss") ? Optional.of(Reason.DATA_LOSS) : Optional.empty());
  }

  private static Optional<Team> findTeam(Word word) {
    String typed = word.bareKey();
    boolean isName = typed.length() <= Limits.NAME && TEAM.matcher(typed).matches();
    return isName ? Optional.of(new Team(typed)) : Optional.empty();
  }

  /** Nobody stands in for themselves: "for me" is a slip. */
  private Optional<MemberId> findMember(Argument argument, Word word) {
    boolean isMe = word.bareKey().equals("me") && !argument.keyword().equals("for");
    return isMe ? context.me() : findNamed(word);
  }

  private Optional<MemberId> findNamed(Word word) {
    return context.roster().members().keySet().stream()
        .filter(name -> name.equalsIgnoreCase(word.bareKey()))
        .map(MemberId::new)
        .findFirst();
  }

  private Optional<DeployerChoice> findDeployer(Word word) {
    return switch (word.bareKey()) {
      case "me" -> Optional.of(new DeployerChoice.Myself());
      case "needed" -> Optional.of(new DeployerChoice.Needed());
      default -> findNamed(word).map(DeployerChoice.Chosen::new);
    };
  }

  /** Chats wrap links in signs so that they are not shown; a name before the host is no link. */
  private Outcome link(Argument argument, Word word) {
    String typed = word.text().replaceAll("^[<(\"']+|[>)\"',;.]+$", "");
    return typed.length() > Limits.LINK
        ? new Outcome.Wrong(new Problem.TooLong(argument, Limits.LINK))
        : from(argument, List.of(word), Optional.of(typed).filter(LINK.asMatchPredicate()));
  }

  /** A number there is a case, or a slip. */
  private static Outcome vendor(Argument argument, Word word) {
    return TypedCase.find(word).isEmpty() && word.key().codePoints().anyMatch(Character::isLetter)
        ? target(argument, word)
        : new Outcome.Wrong(
            new Problem.NotUnderstood(
                argument, CleanText.cut(word.text(), Limits.ECHO), List.of("ServerChoice")));
  }

  private static Outcome target(Argument argument, Word word) {
    String name = word.text().replaceAll("^[\"'`]+|[\"'`,;:]+$", "");
    if (name.isEmpty()) {
      return new Outcome.Wrong(new Problem.Missing(argument));
    }
    return name.length() > Limits.TARGET
        ? new Outcome.Wrong(new Problem.TooLong(argument, Limits.TARGET))
        : new Outcome.Value(new Target(name));
  }

  private Outcome duration(Argument argument, Word word, Duration longest) {
    Optional<Duration> length = TypedTime.findLength(word.bareKey());
    return length
        .flatMap(l -> findLimit(l, longest).map(limit -> outside(argument, word, limit)))
        .orElseGet(() -> from(argument, List.of(word), length));
  }

  /** The limit that such a length passes. */
  private static Optional<Duration> findLimit(Duration length, Duration longest) {
    return length.compareTo(longest) > 0
        ? Optional.of(longest)
        : Optional.of(SHORTEST).filter(shortest -> length.compareTo(shortest) < 0);
  }

  private static Outcome outside(Argument argument, Word word, Duration limit) {
    String typed = CleanText.cut(word.text(), Limits.ECHO);
    return new Outcome.Wrong(
        new Problem.OutOfRange(argument, typed, limit, limit.compareTo(SHORTEST) > 0));
  }

  private static Outcome text(Argument argument, List<Word> words) {
    String text = unquoted(words);
    if (text.isBlank()) {
      return new Outcome.Wrong(new Problem.Missing(argument));
    }
    return text.length() > Limits.WORDS
        ? new Outcome.Wrong(new Problem.TooLong(argument, Limits.WORDS))
        : new Outcome.Value(text);
  }

  /** Without the quotes, or the hash before a number, that say that it is text. */
  private static String unquoted(List<Word> words) {
    String text = Word.join(words);
    String first = words.getFirst().key();
    if (first.startsWith("#") && TypedCase.find(Word.of(first.substring(1))).isPresent()) {
      return text.substring(1);
    }
    return Quoted.find(words).orElse(text);
  }
}
