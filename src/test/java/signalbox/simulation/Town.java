package signalbox.simulation;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import signalbox.chat.Premises;
import signalbox.command.ReadContext;
import signalbox.command.reference.References;
import signalbox.config.Shipped;
import signalbox.domain.Account;
import signalbox.domain.CaseId;
import signalbox.domain.Member;
import signalbox.domain.MemberId;
import signalbox.domain.Roster;
import signalbox.domain.Site;
import signalbox.domain.Venue;
import signalbox.message.Address;
import signalbox.message.Routes;
import signalbox.policy.PolicyBook;
import signalbox.policy.Team;

/** The people, venues and policies of every night. */
final class Town {
  static final Instant DUSK = Instant.parse("2026-11-22T18:00:00Z");
  static final String LIBERA = "libera";
  static final String DISCORD = "discord";
  static final List<String> NETWORKS = List.of(LIBERA, DISCORD);

  static final Venue OPS = new Venue("ops");
  static final Venue LAB = new Venue("lab");
  static final Venue SECURITY = new Venue("security");

  /** Speaks on every network, as a bridge does; what it says is nobody's. */
  static final String BRIDGE = "bridge";

  static final List<String> PEOPLE =
      List.of("dana", "sam", "robin", "tyler", "erin", "max", "sasha", "kim", "cleo");

  private static final List<String> ROOT = List.of("dana", "sam", "robin");
  private static final Map<String, List<String>> MANAGED =
      Map.of("erin", List.of("mediawiki"), "max", List.of("infrastructure"));

  /** Each book once read: reading is slow, and a book is a value. */
  static final List<PolicyBook> BOOKS =
      List.of(
          Shipped.policy("wikimedia-2019"),
          Shipped.policy("wikimedia-2025"),
          Shipped.policy("miraheze"));

  private Town() {}

  static Routes routes() {
    return new Routes(
        List.of(
            new Routes.Route(OPS, true, List.of(irc("#ops"), discord("1001")), false),
            new Routes.Route(LAB, true, List.of(irc("#lab"), discord("1002")), true),
            new Routes.Route(SECURITY, false, List.of(irc("#security"), discord("1003")), false)),
        Optional.of(irc("#log")),
        List.of(
            new Routes.Topic(new Address.Topic(LIBERA, "#ops"), "no emergency"),
            new Routes.Topic(new Address.Topic(LIBERA, "#security"), "none")),
        Set.of(discord("1001"), discord("1002"), discord("1003")));
  }

  private static Address.Channel irc(String name) {
    return new Address.Channel(LIBERA, name);
  }

  private static Address.Channel discord(String name) {
    return new Address.Channel(DISCORD, name);
  }

  static Premises premises() {
    return new Premises(
        routes(),
        new ReadContext.Manners("!", "signalbox", Set.of("log", "bash", "oncall")),
        References.of(
            Map.of(
                "gerrit", "https://gerrit.example.org/r/{id}",
                "gitlab", "https://gitlab.example.org/{path}"),
            Map.of("phabricator", "https://phabricator.example.org/{id}")),
        Set.of(new Account(LIBERA, BRIDGE), new Account(DISCORD, discordId(BRIDGE))));
  }

  static Site site() {
    return new Site(
        List.of(
            new Site.KnownVenue(OPS, true),
            new Site.KnownVenue(LAB, true),
            new Site.KnownVenue(SECURITY, false)),
        OPS,
        Optional.of(SECURITY),
        List.of(new Site.Turn(LocalDate.parse("2026-11-23"), "robin")),
        List.of("sam"),
        List.of(
            new Site.Window(
                "evening window", DayOfWeek.MONDAY, LocalTime.of(21, 0), Duration.ofHours(1))),
        Optional.of("https://wiki.example.org/phones"));
  }

  /** Everybody as at dusk. */
  static Roster roster() {
    return roster("as ever", List.of());
  }

  /** Somebody may have left, or lost a team. */
  static Roster roster(RandomGenerator chance) {
    var gone = new ArrayList<String>();
    for (String name : PEOPLE.subList(1, PEOPLE.size())) {
      if (chance.nextInt(8) == 0) {
        gone.add(chance.nextBoolean() ? name : name + "'s teams");
      }
    }
    return roster("without " + gone, gone);
  }

  private static Roster roster(String digest, List<String> gone) {
    var members = new ArrayList<Member>();
    members.add(member("dana", true, gone, "sre"));
    members.add(member("sam", false, gone, "sre"));
    members.add(member("robin", false, gone, "sre", "releng"));
    members.add(member("tyler", false, gone, "releng"));
    members.add(member("erin", false, gone, "em"));
    members.add(member("max", false, gone, "em", "sre"));
    members.add(member("sasha", false, gone, "security"));
    members.add(member("kim", false, gone));
    members.add(member("cleo", false, gone, "ces"));
    members.removeIf(m -> gone.contains(m.id().name()));
    return Roster.of(digest, members);
  }

  private static Member member(String name, boolean admin, List<String> gone, String... teams) {
    var backups = name.equals("max") ? Set.of(new Team("sre")) : Set.<Team>of();
    var manages = MANAGED.getOrDefault(name, List.of());
    var on = new ArrayList<Team>();
    for (String team : gone.contains(name + "'s teams") ? new String[0] : teams) {
      on.add(new Team(team));
    }
    return new Member(
        new MemberId(name),
        Map.of(LIBERA, List.of(name), DISCORD, List.of(discordId(name))),
        Set.copyOf(on),
        new Member.Duties(ROOT.contains(name), admin, manages, backups),
        Map.of());
  }

  static String discordId(String name) {
    return String.valueOf(
        5000 + Math.max(0, PEOPLE.indexOf(name)) + (name.equals(BRIDGE) ? 99 : 0));
  }

  static String account(String network, String name) {
    return network.equals(DISCORD) ? discordId(name) : name;
  }

  /** The thread of a case under a channel, by an id of its own. */
  static String thread(String channel, CaseId about) {
    return channel + "/" + about.number();
  }

  /** Whether everybody can read what is said there, the admin log included. */
  static boolean isPublic(Address to) {
    return switch (to) {
      case Address.Channel channel ->
          routes()
              .find(new Address.Channel(channel.network(), channel.name().replaceAll("/.*", "")))
              .map(Routes.Route::isPublic)
              .orElse(true);
      case Address.Person person ->
          PEOPLE.stream().noneMatch(p -> account(person.network(), p).equals(person.name()));
      case Address.Slot slot -> isPublic(new Address.Channel(slot.network(), slot.channel()));
      case Address.Aside aside -> isPublic(new Address.Channel(aside.network(), aside.channel()));
      case Address.CaseThread thread ->
          isPublic(new Address.Channel(thread.network(), thread.channel()));
    };
  }
}
