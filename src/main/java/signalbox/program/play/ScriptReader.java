package signalbox.program.play;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a transcript; the first line that is no line of one is told. */
final class ScriptReader {
  /** Lines of a file at the most. */
  static final int MOST_LINES = 20_000;

  private static final String NAME = "[A-Za-z][A-Za-z0-9_\\-\\[\\]`^{}|]*";
  private static final String CHANNEL = "#[A-Za-z0-9_\\-]+";
  private static final Pattern HEADER = Pattern.compile("([a-z][a-z-]*):(?:\\s+(.*))?");
  private static final Pattern EXPECTED_IN_CHANNEL =
      Pattern.compile("(" + CHANNEL + ")\\s+bot> ?(.*)");
  private static final Pattern EXPECTED_ALONE = Pattern.compile("bot>(\\S+)(?:  ?(.*))?");
  private static final Pattern IN_CHANNEL =
      Pattern.compile("(" + CHANNEL + ")\\s+(" + NAME + ")> ?(.*)");
  private static final Pattern ALONE = Pattern.compile("(" + NAME + ")> ?(.*)");
  private static final Pattern DIRECTIVE = Pattern.compile("-- (.+) --\\s*");
  private static final Pattern ROOM = Pattern.compile("(" + CHANNEL + ") (public|private)");

  private final Map<String, String> header = new LinkedHashMap<>();
  private final Map<String, Integer> headerLines = new LinkedHashMap<>();
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
    Script.Cast cast = reader.cast();
    reader.checkChannels(cast);
    return new Script(reader.opening, cast, reader.steps);
  }

  private void line(Step.Source source) throws BadScript {
    String text = source.text();
    Matcher key = HEADER.matcher(text);
    if (text.isBlank() || text.startsWith("# ") || text.equals("#")) {
      aside(source);
    } else if (steps.isEmpty() && key.matches()) {
      header(source.line(), key.group(1), Optional.ofNullable(key.group(2)).orElse("").strip());
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

  private void header(int line, String key, String value) throws BadScript {
    var known = List.of("people", "venues", "time", "policy", "sal", "conductor", "last-resort");
    if (!known.contains(key)) {
      throw new BadScript(line, "no such heading: " + key + "; there are " + known);
    }
    if (header.put(key, value) != null) {
      throw new BadScript(line, key + " stands twice");
    }
    headerLines.put(key, line);
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
      return new Step.Speech(source, m.group(1), m.group(2), m.group(3));
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

  private Script.Cast cast() throws BadScript {
    String people = header.get("people");
    if (people == null) {
      throw new BadScript(1, "no people: the header needs a line such as 'people: dana=sre+root'");
    }
    return new Script.Cast(
        Directives.people(headerLine("people"), people),
        rooms(),
        start(),
        header.getOrDefault("policy", "wikimedia-2019"),
        new Script.Extras(extra("sal"), extra("conductor"), extra("last-resort")));
  }

  private Optional<String> extra(String key) {
    return Optional.ofNullable(header.get(key)).filter(v -> !v.isEmpty());
  }

  private int headerLine(String key) {
    return headerLines.getOrDefault(key, 1);
  }

  private List<Script.Room> rooms() throws BadScript {
    var rooms = new ArrayList<Script.Room>();
    var seen = new HashSet<String>();
    for (String room : header.getOrDefault("venues", "#ops public").split(",", -1)) {
      Matcher m = ROOM.matcher(room.strip());
      if (!m.matches() || !seen.add(m.group(1))) {
        throw new BadScript(
            headerLine("venues"), "no venue: '" + room.strip() + "'; write '#ops public'");
      }
      rooms.add(new Script.Room(m.group(1), m.group(2).equals("public")));
    }
    return rooms;
  }

  private Instant start() throws BadScript {
    String time = header.getOrDefault("time", "2026-11-22T10:00Z");
    try {
      return OffsetDateTime.parse(time).toInstant();
    } catch (DateTimeException _) {
      throw new BadScript(headerLine("time"), "no time: '" + time + "'; write '2026-11-22T10:00Z'");
    }
  }

  private void checkChannels(Script.Cast cast) throws BadScript {
    for (Step step : steps) {
      String channel = step instanceof Step.Speech speech ? speech.channel() : "";
      if (step instanceof Step.Expected expected && expected.place().startsWith("#")) {
        channel = expected.place();
      }
      String known = channel;
      if (!known.isEmpty() && cast.rooms().stream().noneMatch(r -> r.channel().equals(known))) {
        throw new BadScript(step.source().line(), known + " is none of the venues in the header");
      }
    }
  }
}
