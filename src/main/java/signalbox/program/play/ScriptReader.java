package signalbox.program.play;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import signalbox.domain.CaseId;
import signalbox.domain.CaseKind;

/** Reads a transcript; the first line that is no line of one is told. */
final class ScriptReader {
  /** Lines of a file at the most. */
  static final int MOST_LINES = 20_000;

  private static final String NAME = "[A-Za-z][A-Za-z0-9_\\-\\[\\]`^{}|]*";
  static final String CHANNEL = "#[A-Za-z0-9_\\-]+";
  private static final Pattern HEADER = Pattern.compile("([a-z][a-z-]*):(?:\\s+(.*))?");
  private static final Pattern EXPECTED_IN_CHANNEL =
      Pattern.compile(
          "("
              + CHANNEL
              + "(?: (?:card|thread) (?:deploy|maintenance)-\\d+| board| aside "
              + NAME
              + ")?)\\s+bot> ?(.*)");
  private static final Pattern EXPECTED_ALONE = Pattern.compile("bot>(\\S+)(?:  ?(.*))?");
  private static final Pattern IN_CHANNEL =
      Pattern.compile(
          "("
              + CHANNEL
              + ")(?: (card|thread) (deploy|maintenance)-(\\d{1,9}))?\\s+("
              + NAME
              + ")> ?(.*)");
  private static final Pattern ALONE = Pattern.compile("(" + NAME + ")> ?(.*)");
  private static final Pattern DIRECTIVE = Pattern.compile("-- (.+) --\\s*");

  private final Header header = new Header();
  private final List<String> opening = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();

  private ScriptReader() {}

  static Script read(List<String> lines) throws BadScript {
    if (lines.size() > MOST_LINES) {
      throw new BadScript(MOST_LINES + 1, "a transcript has at most " + MOST_LINES + " lines");
    }
    var reader = new ScriptReader();
    for (int i = 0; i < lines.size(); i++) {
      reader.line(new Step.Source(i + 1, lines.get(i)));
    }
    Script.Cast cast = reader.header.cast();
    reader.checkChannels(cast);
    return new Script(reader.opening, cast, reader.steps);
  }

  private void line(Step.Source source) throws BadScript {
    String text = source.text();
    Matcher key = HEADER.matcher(text);
    if (text.isBlank() || text.startsWith("# ") || text.equals("#")) {
      aside(source);
    } else if (steps.isEmpty() && key.matches()) {
      header.add(source.line(), key.group(1), Optional.ofNullable(key.group(2)).orElse("").strip());
      opening.add(text);
    } else {
      steps.add(step(source));
    }
  }

  private void aside(Step.Source source) {
    if (steps.isEmpty()) {
      opening.add(source.text());
    } else {
      steps.add(new Step.Aside(source));
    }
  }

  private static Step step(Step.Source source) throws BadScript {
    String text = source.text();
    Matcher m = DIRECTIVE.matcher(text);
    if (m.matches()) {
      return Directives.read(source, m.group(1).strip());
    }
    m = EXPECTED_IN_CHANNEL.matcher(text);
    if (m.matches()) {
      return new Step.Expected(source, m.group(1), m.group(2));
    }
    m = IN_CHANNEL.matcher(text);
    if (m.matches()) {
      return new Step.Speech(source, m.group(1), under(m), m.group(5), m.group(6));
    }
    m = EXPECTED_ALONE.matcher(text);
    if (m.matches()) {
      String words = Optional.ofNullable(m.group(2)).orElse("");
      return new Step.Expected(source, m.group(1), words);
    }
    m = ALONE.matcher(text);
    if (m.matches()) {
      return new Step.Speech(source, "", m.group(1), m.group(2));
    }
    throw new BadScript(
        source.line(),
        "no such line: write '#ops dana> …', 'dana> …', '#ops  bot> …', 'bot>dana  …',"
            + " '-- 2 hours later --' or '# comment'");
  }

  private static Optional<Step.Under> under(Matcher m) {
    return Optional.ofNullable(m.group(2))
        .map(what ->
            new Step.Under(
                what.equals("thread"), new CaseId(kind(m.group(3)), Integer.parseInt(m.group(4)))));
  }

  private static CaseKind kind(String word) {
    return Arrays.stream(CaseKind.values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow();
  }

  private void checkChannels(Script.Cast cast) throws BadScript {
    for (Step step : steps) {
      Optional<String> channel = channel(step);
      if (channel.filter(c -> !cast.knows(c)).isPresent()) {
        throw new BadScript(
            step.source().line(), channel.get() + " is none of the venues in the header");
      }
      if (isUnderCard(step) && channel.filter(c -> !cast.showsCards(c)).isPresent()) {
        throw new BadScript(
            step.source().line(),
            "there are no cards in "
                + channel.get()
                + "; write '"
                + channel.get()
                + " public cards'");
      }
    }
  }

  private static boolean isUnderCard(Step step) {
    return step instanceof Step.Speech speech && speech.under().isPresent();
  }

  private static Optional<String> channel(Step step) {
    return switch (step) {
      case Step.Speech speech -> Optional.of(speech.channel()).filter(c -> !c.isEmpty());
      case Step.Expected expected ->
          Optional.of(expected.place())
              .filter(p -> p.startsWith("#"))
              .map(place -> place.replaceAll(" .*", ""));
      case Step.Aside _,
          Step.Later _,
          Step.Restart _,
          Step.Policy _,
          Step.People _,
          Step.Network _,
          Step.Split _,
          Step.Seen _ ->
          Optional.empty();
    };
  }
}
