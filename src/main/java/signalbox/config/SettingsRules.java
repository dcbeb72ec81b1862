package signalbox.config;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import signalbox.command.reference.References;
import signalbox.config.settings.OnNetwork;
import signalbox.config.settings.Settings;

/** What must hold between the keys of {@code signalbox.conf}. */
final class SettingsRules {
  private static final Pattern PREFIX = Pattern.compile("[^\\p{L}\\p{N}\\s/#]{1,3}");
  private static final Pattern DOMAIN = Pattern.compile("[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*");
  private static final Pattern MAIL = Pattern.compile("[!-9;-?A-~]+@" + DOMAIN.pattern());

  /**
   * Nothing behind it, where the fields of the form will stand; not longer than they leave room.
   */
  private static final Pattern INDEX =
      Pattern.compile("https?://" + DOMAIN.pattern() + "(?::[0-9]{1,5})?/[A-Za-z0-9._/-]{1,150}");

  private static final int LONGEST_LINE = 200;
  private static final int MOST_ON_CALL = 5;

  private final Settings settings;
  private final Complaints complaints;
  private final NetworkRules networks;

  SettingsRules(Settings settings, Path directory, Complaints complaints) {
    this.settings = settings;
    this.complaints = complaints;
    this.networks = new NetworkRules(settings.speech().networks(), directory, complaints);
  }

  void check() {
    networks.check();
    networks.checkIrcChannels(settings.speech());
    checkVenues();
    settings.speech().sal().channel().ifPresent(c -> networks.checkChannel("sal.channel", c));
    checkTyping();
    checkPractice();
    checkCalendar();
    complaints.when(
        !settings.running().store().url().matches("jdbc:sqlite:[^:?]+"),
        "store.url",
        "only SQLite so far; write for instance \"jdbc:sqlite:var/signalbox.db\"");
    checkWindows();
  }

  private void checkWindows() {
    var windows = settings.running().calendar();
    complaints.when(
        !DOMAIN.matcher(windows.provider()).matches(),
        "calendar.provider",
        "this is no domain; write for instance \"wiki.example.org\"");
    complaints.when(
        windows.account().isBlank() || windows.account().length() > LONGEST_LINE,
        "calendar.account",
        "write some words, such as everybody; " + LONGEST_LINE + " letters at the most");
    complaints.when(
        windows.contact().filter(mail -> !MAIL.matcher(mail).matches()).isPresent(),
        "calendar.contact",
        "this is no address of mail; write for instance \"ops@wiki.example.org\"");
  }

  private void checkVenues() {
    var speech = settings.speech();
    var known = complaints.places().listNames("venues");
    complaints.whenAbsent(
        known.isEmpty(),
        "venues",
        "there is no venue; write for instance"
            + " venues.ops { public = true, channels = [\"console/#ops\"] }");
    Map<OnNetwork, String> taken = new HashMap<>();
    speech.venues().forEach((name, venue) -> checkVenue(name, venue, taken));
    if (!known.isEmpty()) {
      Names.checkKnown(complaints, "default-venue", "venue", speech.defaultVenue(), known);
      speech
          .restrictedVenue()
          .ifPresent(v -> Names.checkKnown(complaints, "restricted-venue", "venue", v, known));
    }
    complaints.when(
        speech.restrictedVenue().map(speech.venues()::get).filter(v -> v.isPublic()).isPresent(),
        "restricted-venue",
        "this venue is public; name one with public = false");
  }

  private void checkVenue(String name, Settings.VenueKeys venue, Map<OnNetwork, String> taken) {
    String key = "venues." + name;
    Names.check(complaints, key, name);
    complaints.whenAbsent(
        venue.channels().isEmpty(),
        key + ".channels",
        "a venue needs a channel; write for instance [\"console/#ops\"]");
    for (int i = 0; i < venue.channels().size(); i++) {
      String at = key + ".channels[" + i + "]";
      var channel = venue.channels().get(i);
      networks.checkChannel(at, channel);
      String first = taken.putIfAbsent(channel, name);
      complaints.when(
          first != null,
          at,
          channel + " is a channel of " + first + " already; a channel has one venue");
    }
  }

  private void checkTyping() {
    var typing = settings.typing();
    complaints.when(
        !PREFIX.matcher(typing.commandPrefix()).matches(),
        "command-prefix",
        "write 1 to 3 signs that are no letters, digits, blanks, / or #, such as \"!\"");
    checkAccounts("bots", typing.bots());
    checkAccounts("relays", typing.relays());
    checkMasks(typing.relayMasks());
  }

  private void checkMasks(List<OnNetwork> masks) {
    for (int i = 0; i < masks.size(); i++) {
      networks.checkMask("relay-masks[" + i + "]", masks.get(i));
    }
  }

  private void checkAccounts(String key, List<OnNetwork> accounts) {
    for (int i = 0; i < accounts.size(); i++) {
      networks.isKnown(key + "[" + i + "]", accounts.get(i).network());
    }
  }

  private void checkPractice() {
    var practice = settings.practice();
    practice.services().forEach(s -> Names.check(complaints, "services", s));
    complaints.whenAbsent(
        complaints.places().listNames("changes").isEmpty(),
        "changes",
        "no change could be named; write for instance"
            + " changes.gerrit.url = \"https://gerrit.example.org/r/{id}\"");
    complaints.whenAbsent(
        complaints.places().listNames("tasks").isEmpty(),
        "tasks",
        "no task could be named; write for instance"
            + " tasks.phabricator.url = \"https://phabricator.example.org/{id}\"");
    practice.changes().forEach((kind, tracker) -> checkChange(kind, tracker.url()));
    practice.tasks().forEach((kind, tracker) -> checkTask(kind, tracker.url()));
    complaints.when(
        practice.incidentReports().filter(url -> !INDEX.matcher(url).matches()).isPresent(),
        "incident-reports",
        "this is no address of a wiki's index.php; write for instance"
            + " \"https://meta.example.org/w/index.php\"");
  }

  private void checkChange(String kind, String url) {
    if (!url.isEmpty()) {
      References.findChangeFault(kind, url)
          .ifPresent(fault -> complaints.add("changes." + kind + ".url", fault));
    }
  }

  private void checkTask(String kind, String url) {
    if (!url.isEmpty()) {
      References.findTaskFault(url)
          .ifPresent(fault -> complaints.add("tasks." + kind + ".url", fault));
    }
  }

  private void checkCalendar() {
    var calendar = settings.calendar();
    calendar
        .train()
        .conductor()
        .keySet()
        .forEach(from ->
            complaints.when(
                Rota.findStart(from).isEmpty(),
                "train.conductor." + from,
                "write a week or a day, such as 2026-W48 or 2026-11-23"));
    calendar
        .windows()
        .forEach((name, window) ->
            complaints.whenAbsent(
                window.days().isEmpty(),
                "windows." + name + ".days",
                "a window needs a day; write for instance [monday, thursday]"));
    complaints.when(
        calendar.oncall().size() > MOST_ON_CALL, "oncall", "name " + MOST_ON_CALL + " at most");
    complaints.when(
        calendar.lastResort().filter(l -> l.isBlank() || l.length() > LONGEST_LINE).isPresent(),
        "last-resort",
        "write 1 to " + LONGEST_LINE + " characters");
  }
}
