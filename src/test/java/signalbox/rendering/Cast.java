package signalbox.rendering;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import signalbox.domain.Account;
import signalbox.domain.Member;
import signalbox.domain.MemberId;
import signalbox.domain.Place;
import signalbox.domain.Roster;
import signalbox.domain.Site;
import signalbox.domain.Speaker;
import signalbox.domain.Venue;
import signalbox.domain.desk.Desk;
import signalbox.message.Address;
import signalbox.message.Routes;
import signalbox.policy.Clause;
import signalbox.policy.CourseTimes;
import signalbox.policy.DeployPolicy;
import signalbox.policy.DeploySlug;
import signalbox.policy.DeployTimes;
import signalbox.policy.DeskTimes;
import signalbox.policy.EmergencyPolicy;
import signalbox.policy.LadderStep;
import signalbox.policy.MaintenancePolicy;
import signalbox.policy.MaintenanceTeams;
import signalbox.policy.MaintenanceTimes;
import signalbox.policy.NoticePolicy;
import signalbox.policy.NoticePolicy.Moment;
import signalbox.policy.NoticePolicy.Outlet;
import signalbox.policy.PolicyBook;
import signalbox.policy.Reason;
import signalbox.policy.SeatRule;
import signalbox.policy.Step;
import signalbox.policy.Strength;
import signalbox.policy.Team;
import signalbox.rendering.text.Prefix;
import signalbox.rendering.text.VenueNames;

/** The people, venues and policy of the tests on words. */
public final class Cast {
  public static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  public static final Prefix PREFIX = new Prefix("!");

  public static final MemberId DANA = new MemberId("dana");
  public static final MemberId SAM = new MemberId("sam");
  public static final MemberId TYLER = new MemberId("tyler");
  public static final MemberId ROBIN = new MemberId("robin");
  public static final MemberId EVE = new MemberId("eve");

  public static final Team SRE = new Team("sre");
  public static final Team RELENG = new Team("releng");
  public static final Team SECURITY = new Team("security");
  public static final Team EM = new Team("em");

  public static final Venue OPS = new Venue("ops");
  public static final Venue SEC = new Venue("sec");
  public static final Venue LAB = new Venue("lab");
  public static final Address.Channel OPS_CHANNEL = new Address.Channel("libera", "#ops");
  public static final Address.Channel SEC_CHANNEL = new Address.Channel("libera", "#sec");
  public static final Address.Channel LAB_CHANNEL = new Address.Channel("libera", "#lab");
  public static final Address.Channel SAL_CHANNEL = new Address.Channel("libera", "#sal");

  private Cast() {}

  public static Roster roster() {
    return Roster.of(
        "roster",
        List.of(
            member("dana", new Member.Duties(true, true, List.of(), Set.of()), SRE),
            member("sam", Member.Duties.none(), SRE),
            member("tyler", Member.Duties.none(), RELENG),
            member("robin", new Member.Duties(false, false, List.of(), Set.of(SRE)), RELENG),
            member("mika", new Member.Duties(false, false, List.of("mediawiki"), Set.of()), EM),
            member("eve", Member.Duties.none())));
  }

  private static Member member(String name, Member.Duties duties, Team... teams) {
    var accounts = Map.of("libera", List.of(name), "discord", List.of("id-" + name));
    return new Member(new MemberId(name), accounts, Set.of(teams), duties, Map.of());
  }

  public static Site site() {
    return new Site(
        List.of(
            new Site.KnownVenue(OPS, true),
            new Site.KnownVenue(SEC, false),
            new Site.KnownVenue(LAB, true)),
        OPS,
        Optional.of(SEC),
        List.of(),
        List.of(),
        List.of(),
        Optional.of("https://example.org/phones"));
  }

  public static Routes routes() {
    return new Routes(
        List.of(
            new Routes.Route(OPS, true, List.of(OPS_CHANNEL), false),
            new Routes.Route(SEC, false, List.of(SEC_CHANNEL), false),
            new Routes.Route(LAB, true, List.of(LAB_CHANNEL), false)),
        Optional.of(SAL_CHANNEL));
  }

  public static VenueNames venues() {
    return new VenueNames(routes());
  }

  /** Two seats, a third on security, and every clause of deploys. */
  public static PolicyBook book() {
    var times =
        new DeployTimes(
            Duration.ofHours(4),
            Duration.ofHours(2),
            Duration.ofMinutes(15),
            Duration.ofHours(24),
            Duration.ofMinutes(3));
    var ladder =
        List.of(
            new LadderStep(Duration.ofMinutes(3), LadderStep.Rung.SEAT),
            new LadderStep(Duration.ofMinutes(8), LadderStep.Rung.BACKUP),
            new LadderStep(Duration.ofMinutes(15), LadderStep.Rung.LAST_RESORT));
    var template =
        "casey: alex {conductor} help! I'd like to do an emergency deploy for {change}"
            + " -- context is {task}";
    return new PolicyBook(
        "wikimedia-2019",
        "book",
        Arrays.stream(DeploySlug.values()).map(Cast::clause).collect(Collectors.toList()),
        EM,
        Map.of("rel-eng", RELENG),
        new DeskTimes(
            Duration.ofMinutes(30),
            Duration.ofMinutes(20),
            Duration.ofMinutes(5),
            Duration.ofDays(7)),
        new DeployPolicy(seats(), List.of(), ladder, times, template),
        Optional.of(
            new MaintenancePolicy(
                new MaintenanceTeams(SRE, new Team("ces"), 2),
                new EmergencyPolicy(Duration.ofDays(1), Duration.ofDays(7)),
                new MaintenanceTimes(Duration.ofHours(12), Duration.ofDays(400)),
                new CourseTimes(
                    new CourseTimes.Begin(
                        Duration.ofMinutes(30), Duration.ofMinutes(15), Duration.ofHours(24)),
                    new CourseTimes.End(Duration.ofMinutes(15), Duration.ofMinutes(5)),
                    new CourseTimes.Watch(
                        Duration.ofMinutes(30),
                        Duration.ofMinutes(20),
                        Duration.ofMinutes(10),
                        Duration.ofMinutes(10))),
                notice(),
                new MaintenancePolicy.PaperTimes(
                    Duration.ofDays(3), Duration.ofDays(7), Duration.ofHours(24)))));
  }

  private static NoticePolicy notice() {
    return new NoticePolicy(
        new NoticePolicy.Times(
            Duration.ofDays(7),
            Duration.ofDays(1),
            Duration.ofDays(3),
            Duration.ofHours(6),
            Duration.ofDays(3)),
        List.of(Duration.ofDays(1)),
        List.of(Duration.ofMinutes(10)),
        List.of(new Outlet("discord", List.of())),
        List.of(new Outlet.Draft(Moment.ANNOUNCEMENT, "{title}: {window}")));
  }

  private static List<SeatRule> seats() {
    return List.of(
        new SeatRule(
            RELENG, 1, DeploySlug.CONFIRMED_BY_RELEASE_ENGINEERING, Optional.empty(), false),
        new SeatRule(SRE, 1, DeploySlug.CONFIRMED_BY_SRE, Optional.empty(), false),
        new SeatRule(
            SECURITY, 1, DeploySlug.CONFIRMED_BY_SPECIALISTS, Optional.of(Reason.SECURITY), false));
  }

  private static Clause clause(DeploySlug slug) {
    return switch (slug) {
      case CARRIED_OUT_TOGETHER,
          ROLLBACK_CONSIDERED_FIRST,
          AVAILABILITY_OVER_FEATURES,
          ON_WIKI_EDITS_RARE ->
          new Clause(slug, Strength.SHOWN, Step.START, "sentence of " + slug);
      case CONFIRMED_BY_SPECIALISTS ->
          new Clause(slug, Strength.SHOULD, Step.START, "sentence of " + slug);
      case VERIFIED_BEFORE_CLOSING ->
          new Clause(slug, Strength.SHOULD, Step.CLOSE, "sentence of " + slug);
      case CHANGE_AND_TASK_NAMED, REQUEST_POSTED, RELEASE_ENGINEERING_INFORMED, OUTSIDE_A_WINDOW ->
          new Clause(slug, Strength.MUST, Step.REQUEST, "sentence of " + slug);
      case SENSITIVE_KEPT_PRIVATE, RECORDED ->
          new Clause(slug, Strength.MUST, Step.ALWAYS, "sentence of " + slug);
      case REASON_IS_ONE_OF_FIVE,
          CONFIRMED_BY_RELEASE_ENGINEERING,
          CONFIRMED_BY_SRE,
          DEPLOYER_NAMED,
          ONE_AT_A_TIME ->
          new Clause(slug, Strength.MUST, Step.START, "sentence of " + slug);
    };
  }

  /** A desk on which nothing has been asked for. */
  public static Desk desk() {
    var book = book();
    var empty = Desk.empty();
    return new Desk(
        empty.mark(),
        new Desk.Setting(
            roster(),
            Optional.of(site()),
            new TreeMap<>(Map.of(book.digest(), book)),
            Optional.of(book.digest())),
        empty.deploys(),
        empty.maintenances(),
        empty.tombstones(),
        empty.work(),
        empty.absences());
  }

  public static Speaker speaker(MemberId member) {
    return new Speaker.Known(member, new Account("libera", member.name()));
  }

  public static Place in(Venue venue) {
    return new Place.InVenue(venue, "libera", "#" + venue.name());
  }

  public static Place privately(MemberId member) {
    return new Place.InPrivate("libera", member.name());
  }
}
