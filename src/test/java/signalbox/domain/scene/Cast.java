package signalbox.domain.scene;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import signalbox.domain.Account;
import signalbox.domain.Member;
import signalbox.domain.MemberId;
import signalbox.domain.Roster;
import signalbox.domain.Site;
import signalbox.domain.Speaker;
import signalbox.domain.Venue;
import signalbox.policy.Team;

/** The people and places of the tests on decisions. */
public final class Cast {
  /** A Sunday. */
  public static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  public static final Team SRE = new Team("sre");
  public static final Team RELENG = new Team("releng");
  public static final Team SECURITY = new Team("security");
  public static final Team EM = new Team("em");
  public static final Team CES = new Team("ces");

  /** Asks for every deploy here; an SRE with root, and an admin. */
  public static final MemberId DANA = new MemberId("dana");

  public static final MemberId SAM = new MemberId("sam");
  public static final MemberId ALEX = new MemberId("alex");
  public static final MemberId TYLER = new MemberId("tyler");

  /** On two teams: Release Engineering and SRE. */
  public static final MemberId ROBIN = new MemberId("robin");

  public static final MemberId ERIN = new MemberId("erin");
  public static final MemberId NOOR = new MemberId("noor");
  public static final MemberId SASHA = new MemberId("sasha");
  public static final MemberId KIM = new MemberId("kim");

  /** On no team. */
  public static final MemberId EVE = new MemberId("eve");

  /** Whom the people file does not know. */
  public static final MemberId NOBODY = new MemberId("nobody");

  public static final Venue OPS = new Venue("ops");
  public static final Venue LAB = new Venue("lab");
  public static final Venue SEC = new Venue("sec");

  private Cast() {}

  public static Roster roster() {
    return Roster.of("people", people());
  }

  /** Everybody, but these as they are here. */
  public static Roster rosterWith(Member... changed) {
    var people = new ArrayList<>(people());
    for (Member member : changed) {
      people.removeIf(m -> m.id().equals(member.id()));
      people.add(member);
    }
    return Roster.of("people with changes", people);
  }

  /** Everybody but these. */
  public static Roster rosterWithout(MemberId... gone) {
    var people = new ArrayList<>(people());
    people.removeIf(m -> List.of(gone).contains(m.id()));
    return Roster.of("people without some", people);
  }

  private static Collection<Member> people() {
    return List.of(
        member("dana", new Member.Duties(true, true, List.of(), Set.of()), SRE),
        member("sam", Member.Duties.none(), SRE),
        member("alex", new Member.Duties(false, false, List.of(), Set.of(SRE)), SRE),
        member("tyler", Member.Duties.none(), RELENG),
        member("robin", new Member.Duties(false, false, List.of(), Set.of(RELENG)), RELENG, SRE),
        member("erin", new Member.Duties(false, false, List.of("mediawiki"), Set.of()), EM),
        member("noor", new Member.Duties(false, false, List.of("infrastructure"), Set.of()), EM),
        member("sasha", Member.Duties.none(), SECURITY),
        member("kim", Member.Duties.none(), CES),
        member("eve", Member.Duties.none()));
  }

  public static Member member(String name, Team... teams) {
    return member(name, Member.Duties.none(), teams);
  }

  private static Member member(String name, Member.Duties duties, Team... teams) {
    return new Member(
        new MemberId(name), Map.of("libera", List.of(name)), Set.of(teams), duties, Map.of());
  }

  /** Two public venues and a private one for what is restricted. */
  public static Site site() {
    return site(Optional.of(SEC), List.of());
  }

  public static Site site(Optional<Venue> restricted, List<Site.Window> windows) {
    return new Site(
        List.of(
            new Site.KnownVenue(OPS, true),
            new Site.KnownVenue(LAB, true),
            new Site.KnownVenue(SEC, false)),
        OPS,
        restricted,
        List.of(
            new Site.Turn(LocalDate.parse("2026-11-09"), "jo"),
            new Site.Turn(LocalDate.parse("2026-11-16"), "casey")),
        List.of("pat"),
        windows,
        Optional.of("https://example.org/phones"));
  }

  public static Speaker.Known speaker(MemberId member) {
    return new Speaker.Known(member, new Account("libera", member.name()));
  }
}
