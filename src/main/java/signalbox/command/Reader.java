package signalbox.command;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import signalbox.command.text.CleanText;
import signalbox.command.text.PrivateMark;
import signalbox.command.text.TypedCase;
import signalbox.command.text.Word;
import signalbox.domain.CaseChoice;
import signalbox.domain.Command;

/** Reads what people type; whatever it is, there is a reading, and never an exception. */
public final class Reader {
  private Reader() {}

  /** What the text means, said there and then. */
  public static Reading read(String text, ReadContext context) {
    boolean isTooLong = text.length() > Limits.LINE;
    String clean = CleanText.of(isTooLong ? text.substring(0, Limits.LINE) : text);
    Optional<String> toUs = findSaidByName(clean, context.manners().nick());
    ReadContext heard = toUs.isPresent() ? context.addressed() : context;
    Optional<String> body = findBody(toUs.orElse(clean), heard);
    if (body.isEmpty()) {
      return new Reading.NotOurs();
    }
    List<Word> words = Word.split(body.get());
    if (words.isEmpty()) {
      return toUs.isPresent()
          ? new Reading.Asked(new Query.Help(Optional.empty()))
          : new Reading.NotOurs();
    }
    Reading reading =
        CommandTree.find(words)
            .filter(found -> !CommandTree.isUnknownPart(found, words))
            .map(found -> read(found, heard, isTooLong))
            .map(read -> naming(words, heard, read))
            .orElseGet(() -> readUnknown(words, heard));
    return isRepeatable(words, heard) ? reading : unrepeated(reading);
  }

  /** A line that is not understood may all the same say which case it is about. */
  private static Reading naming(List<Word> words, ReadContext context, Reading reading) {
    return reading instanceof Reading.Misread(var spec, var problem, _) && spec.takesCase()
        ? new Reading.Misread(spec, problem, listNamed(words, context))
        : reading;
  }

  private static List<CaseChoice> listNamed(List<Word> words, ReadContext context) {
    return Stream.concat(
            words.stream().map(TypedCase::find).flatMap(Optional::stream),
            context.about().map(CaseChoice.Named::new).stream())
        .toList();
  }

  /** What was meant for few, and typed where many read, is not said again there. */
  private static boolean isRepeatable(List<Word> words, ReadContext context) {
    return switch (context.heard()) {
      case IN_PUBLIC_VENUE, ADDRESSED -> !PrivateMark.isIn(words);
      case IN_PRIVATE_VENUE, BY_PRIVATE_MESSAGE -> true;
    };
  }

  private static Reading unrepeated(Reading reading) {
    return switch (reading) {
      case Reading.Misread(var spec, var problem, var named) ->
          new Reading.Misread(spec, problem.unrepeated(), named);
      case Reading.Unknown(_, var near) -> new Reading.Unknown("", near);
      case Reading.Said _, Reading.Asked _, Reading.Reload _, Reading.Link _, Reading.NotOurs _ ->
          reading;
    };
  }

  /** What was said behind our name, as in {@code signalbox: help}. */
  private static Optional<String> findSaidByName(String clean, String nick) {
    if (nick.isBlank()) {
      return Optional.empty();
    }
    var match =
        Pattern.compile("@?" + Pattern.quote(nick) + " ?[:,](.*)", Pattern.CASE_INSENSITIVE)
            .matcher(clean);
    return match.matches() ? Optional.of(match.group(1).strip()) : Optional.empty();
  }

  /** The words without the prefix; empty: they are not for us. */
  private static Optional<String> findBody(String said, ReadContext context) {
    String prefix = context.manners().prefix();
    String head = said.substring(0, Math.min(prefix.length(), said.length()));
    // On some keyboards the exclamation mark is a full-width one.
    boolean hasPrefix = Normalizer.normalize(head, Normalizer.Form.NFKC).equalsIgnoreCase(prefix);
    String rest = hasPrefix ? said.substring(head.length()) : said;
    if (context.isForUs()) {
      return Optional.of(rest.strip());
    }
    boolean isCommand = hasPrefix && !rest.isEmpty() && Character.isLetter(rest.codePointAt(0));
    return isCommand ? Optional.of(rest) : Optional.empty();
  }

  private static Reading read(CommandTree.Found found, ReadContext context, boolean isTooLong) {
    if (isTooLong) {
      return new Reading.Misread(found.spec(), new Problem.LineTooLong(Limits.LINE));
    }
    if (found.spec().verb() == Verb.HELP) {
      return readHelp(found.rest(), context);
    }
    var split = FlagSplit.of(found.spec(), found.rest());
    return split
        .problem()
        .<Reading>map(problem -> new Reading.Misread(found.spec(), problem))
        .orElseGet(() -> read(found.spec(), split, context));
  }

  /** Reads a number at the beginning both ways, as a case and as text, where both make sense. */
  private static Reading read(CommandSpec spec, FlagSplit split, ReadContext context) {
    var asCase = new Matcher(spec, context, split.words(), true);
    Reading first = reading(spec, asCase.match(split.flags()));
    return switch (asCase.doubt()) {
      case NONE, NUMBER_ALONE -> first;
      case NUMBER -> {
        var asText = new Matcher(spec, context, split.words(), false);
        yield either(first, reading(spec, asText.match(split.flags())));
      }
    };
  }

  private static Reading either(Reading asCase, Reading asText) {
    if (asCase instanceof Reading.Said(Command.AboutCase one)
        && asText instanceof Reading.Said(Command.AboutCase other)) {
      return new Reading.Said(new Command.Either(one, other));
    }
    boolean onlyAsText =
        asCase instanceof Reading.Misread
            && !(asText instanceof Reading.Misread)
            && !lacksOnlyWords(asCase);
    return onlyAsText ? asText : asCase;
  }

  /** A case and a time alone are no why of something else. */
  private static boolean lacksOnlyWords(Reading reading) {
    return reading instanceof Reading.Misread(_, Problem.Missing(var argument), _)
        && argument.kind() == Argument.Kind.WORDS;
  }

  private static Reading reading(CommandSpec spec, Matcher.Match match) {
    return switch (match) {
      case Matcher.Match.Fits(Values values) -> spec.verb().read(values);
      case Matcher.Match.Fails(Problem problem) -> new Reading.Misread(spec, problem);
    };
  }

  private static Reading readHelp(List<Word> topic, ReadContext context) {
    boolean isInPublic = context.heard() == ReadContext.Heard.IN_PUBLIC_VENUE;
    if (topic.isEmpty()) {
      return isInPublic
          ? new Reading.NotOurs()
          : new Reading.Asked(new Query.Help(Optional.empty()));
    }
    List<Word> bare = withoutPrefix(topic, context.manners().prefix());
    return CommandTree.find(bare)
        .<Reading>map(found -> new Reading.Asked(new Query.Help(Optional.of(found.spec()))))
        .orElseGet(() -> readUnknown(bare, context));
  }

  private static List<Word> withoutPrefix(List<Word> words, String prefix) {
    String line = Word.join(words);
    boolean isBare = !line.startsWith(prefix) || line.length() == prefix.length();
    return isBare ? words : Word.split(line.substring(prefix.length()));
  }

  private static Reading readUnknown(List<Word> words, ReadContext context) {
    boolean isPart = CommandTree.find(words).isPresent();
    List<CommandSpec> near = isPart ? CommandTree.listParts(words) : CommandTree.listNear(words);
    String typed = words.getFirst().key();
    boolean isAnswered =
        context.isForUs()
            || (!near.isEmpty() && !context.manners().ignoredCommands().contains(typed));
    String echo = isPart ? Word.join(words.subList(0, 2)) : words.getFirst().text();
    return isAnswered
        ? new Reading.Unknown(CleanText.cut(echo, Limits.ECHO), near)
        : new Reading.NotOurs();
  }
}
