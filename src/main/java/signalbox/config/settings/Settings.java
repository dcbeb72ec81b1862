package signalbox.config.settings;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import signalbox.config.binding.Key;

/** The keys of {@code signalbox.conf}. */
public record Settings(
    @Key(value = "Where people speak.", name = Key.FLAT) Speech speech,
    @Key(value = "How people type.", name = Key.FLAT) Typing typing,
    @Key(value = "What is deployed, and by which rules.", name = Key.FLAT) Practice practice,
    @Key(value = "Who is asked when.", name = Key.FLAT) Calendar calendar,
    @Key(value = "How the program runs.", name = Key.FLAT) Running running) {

  /** Where people speak. */
  public record Speech(
      @Key(
              value = "Networks by name; the name is what channels and accounts are written with.",
              otherwise = "{}",
              example = "{ console { type = console } }")
          Map<String, Network> networks,
      @Key(
              value = "Venues by name: rooms in which cases are spoken of.",
              otherwise = "{}",
              example = "{ ops { public = true, channels = [\"libera/#example-operations\"] } }")
          Map<String, VenueKeys> venues,
      @Key(value = "Home of what is asked by private message.", example = "ops")
          String defaultVenue,
      @Key(
              value = "Where restricted cases are spoken of; it must not be public.",
              example = "security")
          Optional<String> restrictedVenue,
      @Key("The server admin log.") Sal sal) {}

  /** A venue. */
  public record VenueKeys(
      @Key(
              value = "Whether everybody can read it. Has to be said: nothing is guessed here.",
              name = "public",
              example = "true")
          boolean isPublic,
      @Key(
              value = "Channels that form the room, as network/channel.",
              example = "[\"libera/#example-operations\", \"discord/112233\"]")
          List<OnNetwork> channels,
      @Key(
              value =
                  "Whether a bridge mirrors them already: then the bot speaks in the first only.",
              otherwise = "false")
          boolean relayed) {}

  /** The server admin log. */
  public record Sal(
      @Key(
              value = "The channel that takes !log lines; without it none are said.",
              example = "\"libera/#example-operations\"")
          Optional<OnNetwork> channel) {}

  /** How people type. */
  public record Typing(
      @Key(value = "What commands begin with, 1 to 3 signs.", otherwise = "\"!\"")
          String commandPrefix,
      @Key(
              value = "Commands of other bots, which are never taken for a mistyped one of ours.",
              otherwise = "[log, bash, incidents, oncall, help]")
          List<String> ignoredCommands,
      @Key(
              value = "Accounts of other bots, never answered, as network/account.",
              example = "[\"libera/stashbot\"]")
          List<OnNetwork> bots,
      @Key(
              value = "Accounts that repeat what people say elsewhere; never taken for a person.",
              example = "[\"libera/bridge\"]")
          List<OnNetwork> relays,
      @Key(
              value =
                  "The same by address, as network/nick!user@host with * and ?; for bridges"
                      + " without an account.",
              example = "[\"libera/*!*@bridge.example.org\"]")
          List<OnNetwork> relayMasks) {}

  /** What is deployed, and by which rules. */
  public record Practice(
      @Key(value = "The policy for new cases: a file in policy/.", example = "wikimedia-2019")
          String policy,
      @Key(
              value = "Services that have an engineering manager.",
              example = "[mediawiki, infrastructure]")
          List<String> services,
      @Key(
              value = "Where changes live. Kinds begin with gerrit, gitlab or github.",
              otherwise = "{}",
              example = "{ gerrit.url = \"https://gerrit.example.org/r/{id}\" }")
          Map<String, Tracker> changes,
      @Key(
              value = "Where tasks live.",
              otherwise = "{}",
              example = "{ phabricator.url = \"https://phabricator.example.org/{id}\" }")
          Map<String, Tracker> tasks,
      @Key(
              value =
                  "The index.php of a wiki with Special:IncidentReports. A report that was filed is"
                      + " shown with a link that fills its form in; without it none is.",
              example = "\"https://meta.example.org/w/index.php\"")
          Optional<String> incidentReports) {}

  /** Where something can be looked at. */
  public record Tracker(
      @Key(
              value = "An address that ends in {id}; for GitLab and GitHub in {path}.",
              example = "\"https://gerrit.example.org/r/{id}\"")
          String url) {}

  /** Who is asked when; times are UTC. */
  public record Calendar(
      @Key("The deployment train.") Train train,
      @Key(
              value = "Regular deployment windows, by a name of your choice.",
              otherwise = "{}",
              example =
                  "{ evening { name = \"evening window\", days = [monday], from = \"20:00\","
                      + " length = 1 h } }")
          Map<String, WindowKeys> windows,
      @Key(value = "Names of those on call, as they should be addressed.", example = "[sam]")
          List<String> oncall,
      @Key(
              value = "What is shown when nobody answers at all: a link or a line.",
              example = "\"https://wiki.example.org/phone-list\"")
          Optional<String> lastResort) {}

  /** The deployment train. */
  public record Train(
      @Key(
              value =
                  "The conductor's name, by the week or day on which the turn begins. A turn lasts"
                      + " until the next, a week at most.",
              otherwise = "{}",
              example = "{ 2026-W48 = robin, 2026-11-27 = tyler }")
          Map<String, String> conductor) {}

  /** A regular deployment window. */
  public record WindowKeys(
      @Key(value = "What people call it.", example = "\"evening window\"") String name,
      @Key(value = "Its days of the week.", example = "[monday, thursday]") List<DayOfWeek> days,
      @Key(value = "When it opens, in UTC.", example = "\"20:00\"") LocalTime from,
      @Key(value = "How long it is open.", example = "1 h", from = "1 min", to = "24 h")
          Duration length) {}

  /** How the program runs; paths start at the working directory. */
  public record Running(
      @Key("The store.") StoreKeys store,
      @Key("The log.") LogKeys log,
      @Key("The sign of life.") Heartbeat heartbeat,
      @Key("The calendar of maintenance windows.") Windows calendar,
      @Key("How hard delivery tries.") Delivery delivery) {}

  /** The store. */
  public record StoreKeys(
      @Key(
              value = "Where history is kept; only SQLite so far.",
              otherwise = "\"jdbc:sqlite:var/signalbox.db\"")
          String url) {}

  /** The log. */
  public record LogKeys(
      @Key(value = "The directory of the log files.", otherwise = "\"var/log\"") Path directory) {}

  /** The sign of life. */
  public record Heartbeat(
      @Key(value = "The file that signalbox health looks at.", otherwise = "\"var/heartbeat\"")
          Path file) {}

  /** The calendar of maintenance windows, for other programs. */
  public record Windows(
      @Key(
              value =
                  "The file that run keeps up to date, in iCalendar; a web server may show it. Of"
                      + " restricted cases nothing is in it.",
              otherwise = "\"var/maintenance.ics\"")
          Path file,
      @Key(
              value = "A domain of yours, by which windows are told from those of others.",
              otherwise = "\"signalbox.invalid\"",
              example = "\"wiki.example.org\"")
          String provider,
      @Key(
              value = "For whom the notes are, as network operators name their customers.",
              otherwise = "everybody")
          String account,
      @Key(value = "What a window is said to do to its services.", otherwise = "degraded")
          Impact impact,
      @Key(value = "The address of mail for questions.", example = "\"ops@wiki.example.org\"")
          Optional<String> contact) {}

  /** What a window does to its services, in the words of network operators. */
  public enum Impact {
    NO_IMPACT,
    REDUCED_REDUNDANCY,
    DEGRADED,
    OUTAGE
  }

  /** How hard delivery tries. */
  public record Delivery(
      @Key(
              value = "What all shall hear is tried for so long.",
              otherwise = "6 h",
              from = "1 min",
              to = "7 d")
          Duration sayFor,
      @Key(
              value = "An answer that was surely not carried is tried for so long.",
              otherwise = "2 min",
              from = "1 s",
              to = "1 h")
          Duration answerFor,
      @Key(
              value = "Words about a case that wait for so long raise an alarm elsewhere.",
              otherwise = "2 min",
              from = "1 s",
              to = "1 h")
          Duration alarmAfter,
      @Key(
              value = "A network that has said nothing by then leaves a line in doubt.",
              otherwise = "30 s",
              from = "1 s",
              to = "10 min")
          Duration courierTime,
      @Key(value = "How often one line is tried.", otherwise = "100", from = "1", to = "1000")
          int tries) {}
}
