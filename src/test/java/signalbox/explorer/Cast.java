package signalbox.explorer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import signalbox.domain.Account;
import signalbox.domain.Command;
import signalbox.domain.Member;
import signalbox.domain.MemberId;
import signalbox.domain.Place;
import signalbox.domain.Roster;
import signalbox.domain.Site;
import signalbox.domain.Speaker;
import signalbox.domain.Venue;
import signalbox.policy.PolicyBook;
import signalbox.policy.Team;

/** A few people in teams that overlap, and the two venues in which they speak. */
final class Cast {
  static final Instant START = Instant.parse("2026-11-22T10:00:00Z");
  static final Venue OPS = new Venue("ops");
  static final Venue SEC = new Venue("sec");

  private static final Team SRE = new Team("sre");
  private static final Team RELENG = new Team("releng");

  private Cast() {}

  static MemberId member(String name) {
    return new MemberId(name);
  }

  /** The verified account of that member, whether the roster knows it or not. */
  static Speaker known(String name) {
    return new Speaker.Known(member(name), new Account("libera", name));
  }

  /** Somebody who bears a member's name and has no account. */
  static Speaker stranger(String nick) {
    return new Speaker.Stranger(nick, Optional.empty());
  }

  static Place in(Venue venue) {
    return new Place.InVenue(venue, "libera", "#" + venue.name());
  }

  /** Two of each team, one of them on both. */
  static Roster roster() {
    return roster("all", member("robin", SRE, RELENG), member("sam", SRE));
  }

  /** Robin has gone over to one team; who asks is on both sides of nothing. */
  static Roster withoutRobinInReleng() {
    return roster("robin is no releng", member("robin", SRE), member("sam", SRE));
  }

  /** Sam has left. */
  static Roster withoutSam() {
    return roster("sam has left", member("robin", SRE, RELENG));
  }

  /** Two who have root, one manager of one service, and one who speaks to the community. */
  static Roster farm() {
    return Roster.of("farm", farmers());
  }

  /** Dana has left the farm. */
  static Roster farmWithoutDana() {
    var rest = farmers().stream().filter(m -> !m.id().equals(member("dana"))).toList();
    return Roster.of("farm without dana", rest);
  }

  private static List<Member> farmers() {
    var root = new Member.Duties(true, false, List.of(), Set.of());
    var manager = new Member.Duties(false, false, List.of("mediawiki"), Set.of());
    return List.of(
        member("dana", root, SRE),
        member("sam", root, SRE),
        member("erin", manager, new Team("em")),
        member("kim", Member.Duties.none(), new Team("ces")));
  }

  private static Roster roster(String digest, Member... some) {
    var members = new ArrayList<>(List.of(some));
    members.add(member("dana", SRE));
    members.add(member("tyler", RELENG));
    members.add(member("erin", new Team("em")));
    members.add(member("max", new Team("em")));
    members.add(member("sasha", new Team("security")));
    return Roster.of(digest, members);
  }

  private static Member member(String name, Team... teams) {
    return member(name, Member.Duties.none(), teams);
  }

  private static Member member(String name, Member.Duties duties, Team... teams) {
    return new Member(
        member(name), Map.of("libera", List.of(name)), Set.of(teams), duties, Map.of());
  }

  private static Site site() {
    return new Site(
        List.of(new Site.KnownVenue(OPS, true), new Site.KnownVenue(SEC, false)),
        OPS,
        Optional.of(SEC),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  /** What the program itself says before anybody speaks. */
  static List<Command> opening(PolicyBook book) {
    return List.of(
        new Command.AdoptRoster(roster()),
        new Command.AdoptPolicy(book),
        new Command.AdoptSite(site()));
  }
}
