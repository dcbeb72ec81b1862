package signalbox.program.play;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands between two dashes, and the people of a transcript. */
final class Directives {
  private static final Pattern LATER = Pattern.compile("(.+) later");
  private static final Pattern AMOUNT =
      Pattern.compile("(\\d{1,6}) (second|minute|hour|day)s?(?:,? and |,? |$)");
  private static final Pattern POLICY = Pattern.compile("policy ([a-z0-9][a-z0-9._-]*)");
  private static final Pattern RELOAD = Pattern.compile("reload people:(.*)");
  private static final Pattern NETWORK = Pattern.compile("([a-z][a-z0-9]*) (up|down)");
  private static final Pattern SEEN = Pattern.compile("(\\S+) (leaves|comes)");
  private static final Pattern SPLIT = Pattern.compile("split:((?: \\S+)+)");
  private static final Pattern PERSON = Pattern.compile("([A-Za-z][A-Za-z0-9_-]*)=(\\S*)");
  private static final Duration LONGEST = Duration.ofDays(400);

  private Directives() {}

  static Step read(Step.Source source, String words) throws BadScript {
    if (words.equals("restart")) {
      return new Step.Restart(source);
    }
    Matcher m = LATER.matcher(words);
    if (m.matches()) {
      return new Step.Later(source, time(source.line(), m.group(1)));
    }
    m = POLICY.matcher(words);
    if (m.matches()) {
      return new Step.Policy(source, m.group(1));
    }
    m = RELOAD.matcher(words);
    if (m.matches()) {
      return new Step.People(source, people(source.line(), m.group(1).strip()));
    }
    m = NETWORK.matcher(words);
    if (m.matches()) {
      return new Step.Network(source, m.group(1), m.group(2).equals("up"));
    }
    m = SPLIT.matcher(words);
    if (m.matches()) {
      return new Step.Split(source, List.of(m.group(1).strip().split(" ", -1)));
    }
    if (words.equals("split over")) {
      return new Step.Split(source, List.of());
    }
    m = SEEN.matcher(words);
    if (m.matches()) {
      return new Step.Seen(source, m.group(1), m.group(2).equals("comes"));
    }
    throw new BadScript(
        source.line(),
        "no such direction: '"
            + words
            + "'; there are '2 hours later', 'restart', 'policy NAME',"
            + " 'reload people: …', 'libera down', 'libera up', 'dana leaves', 'dana comes',"
            + " 'split: dana sam', 'split over'");
  }

  private static Duration time(int line, String words) throws BadScript {
    Matcher m = AMOUNT.matcher(words);
    Duration sum = Duration.ZERO;
    int end = 0;
    while (m.find() && m.start() == end) {
      var unit = ChronoUnit.valueOf(m.group(2).toUpperCase(Locale.ROOT) + "S");
      sum = sum.plus(Duration.of(Long.parseLong(m.group(1)), unit));
      end = m.end();
    }
    if (end != words.length() || sum.isZero() || sum.compareTo(LONGEST) > 0) {
      throw new BadScript(
          line, "no time: '" + words + "'; write '90 seconds', '2 hours' or '1 day 3 hours'");
    }
    return sum;
  }

  /** People such as {@code dana=sre+root eve=}; a bare word after the sign is a team or a duty. */
  static List<Step.Person> people(int line, String words) throws BadScript {
    var people = new ArrayList<Step.Person>();
    var seen = new HashSet<String>();
    for (String word : words.isEmpty() ? new String[0] : words.split("\\s+")) {
      Matcher m = PERSON.matcher(word);
      if (!m.matches() || !seen.add(m.group(1)) || m.group(1).equals("bot")) {
        throw new BadScript(line, "no person: '" + word + "'; write 'dana=sre+root' or 'eve='");
      }
      List<String> parts =
          Arrays.stream(m.group(2).split("\\+")).filter(p -> !p.isEmpty()).toList();
      people.add(new Step.Person(m.group(1), parts));
    }
    return List.copyOf(people);
  }
}
