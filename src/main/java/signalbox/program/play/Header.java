package signalbox.program.play;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import signalbox.domain.Site;

/** The header of a transcript: people, venues, time and policy, and a few things more. */
final class Header {
  private static final List<String> KEYS =
      List.of(
          "people",
          "accounts",
          "venues",
          "time",
          "policy",
          "sal",
          "conductor",
          "oncall",
          "window",
          "last-resort");
  private static final Pattern ROOM =
      Pattern.compile("(" + ScriptReader.CHANNEL + ") (public|private)( cards)?");
  private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
  private static final Pattern WINDOW =
      Pattern.compile("(.+) ([a-z]+day) (\\d\\d:\\d\\d) (\\d{1,4}) minutes");

  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();

  void add(int line, String key, String value) throws BadScript {
    if (!KEYS.contains(key)) {
      throw new BadScript(line, "no such heading: " + key + "; there are " + KEYS);
    }
    if (values.put(key, value) != null) {
      throw new BadScript(line, key + " stands twice");
    }
    lines.put(key, line);
  }

  Script.Cast cast() throws BadScript {
    String people = values.get("people");
    if (people == null) {
      throw new BadScript(1, "no people: the header needs a line such as 'people: dana=sre+root'");
    }
    Instant start = start();
    return new Script.Cast(
        line("people"),
        Directives.people(line("people"), people),
        rooms(),
        start,
        new Script.Named(line("policy"), values.getOrDefault("policy", "wikimedia-2019")),
        extras(start));
  }

  /** Where that key stands; where it does not, the first line. */
  private int line(String key) {
    return lines.getOrDefault(key, 1);
  }

  private Script.Extras extras(Instant start) throws BadScript {
    var today = start.atOffset(ZoneOffset.UTC).toLocalDate();
    return new Script.Extras(
        extra("sal"),
        extra("conductor").map(name -> new Site.Turn(today, name)).stream().toList(),
        extra("oncall").stream()
            .flatMap(names -> Arrays.stream(names.split(",", -1)))
            .map(String::strip)
            .toList(),
        windows(),
        extra("last-resort"),
        accounts());
  }

  private List<String> accounts() throws BadScript {
    List<String> names =
        extra("accounts").stream().flatMap(all -> Arrays.stream(all.split("\\s+"))).toList();
    for (String name : names) {
      if (!ACCOUNT.matcher(name).matches()) {
        throw new BadScript(line("accounts"), "no account: '" + name + "'; write 'guest other'");
      }
    }
    return names;
  }

  private Optional<String> extra(String key) {
    return Optional.ofNullable(values.get(key)).filter(v -> !v.isEmpty());
  }

  private List<Script.Room> rooms() throws BadScript {
    var rooms = new ArrayList<Script.Room>();
    var seen = new HashSet<String>();
    for (String room : values.getOrDefault("venues", "#ops public").split(",", -1)) {
      Matcher m = ROOM.matcher(room.strip());
      if (!m.matches() || !seen.add(m.group(1))) {
        throw new BadScript(
            line("venues"),
            "no venue: '" + room.strip() + "'; write '#ops public' or '#ops public cards'");
      }
      rooms.add(new Script.Room(m.group(1), m.group(2).equals("public"), m.group(3) != null));
    }
    return rooms;
  }

  private Instant start() throws BadScript {
    String time = values.getOrDefault("time", "2026-11-22T10:00Z");
    try {
      return OffsetDateTime.parse(time).toInstant();
    } catch (DateTimeException _) {
      throw new BadScript(line("time"), "no time: '" + time + "'; write '2026-11-22T10:00Z'");
    }
  }

  private List<Site.Window> windows() throws BadScript {
    Optional<String> window = extra("window");
    if (window.isEmpty()) {
      return List.of();
    }
    Matcher m = WINDOW.matcher(window.get());
    try {
      if (m.matches()) {
        var day = DayOfWeek.valueOf(m.group(2).toUpperCase(Locale.ROOT));
        var length = Duration.ofMinutes(Long.parseLong(m.group(4)));
        return List.of(new Site.Window(m.group(1), day, LocalTime.parse(m.group(3)), length));
      }
    } catch (IllegalArgumentException | DateTimeException _) {
      // Told below, as every other window that is none.
    }
    throw new BadScript(
        line("window"),
        "no window: '" + window.get() + "'; write 'evening window monday 21:00 60 minutes'");
  }
}
