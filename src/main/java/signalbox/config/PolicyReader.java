package signalbox.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import signalbox.config.binding.Near;
import signalbox.config.binding.Places;
import signalbox.config.binding.Reading;
import signalbox.config.notice.NoticeReader;
import signalbox.config.settings.PolicySettings;
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
import signalbox.policy.PolicyBook;
import signalbox.policy.SeatRule;
import signalbox.policy.Slug;
import signalbox.policy.Team;

/** Reads one file of {@code config/policy} into a policy book. */
final class PolicyReader {
  private static final int MOST_SENTENCE = 200;
  private static final int MOST_RUNGS = 9;

  private final Reading reading;
  private final String name;
  private final PolicySettings settings;
  private final Complaints complaints;

  private PolicyReader(Reading reading, String name, Reading.Bound<PolicySettings> bound) {
    this.reading = reading;
    this.name = name;
    this.settings = bound.value();
    this.complaints = new Complaints(reading.faults(), bound.places());
  }

  static String fileOf(String name) {
    return "policy/" + name + ".conf";
  }

  /** The book; what is wrong with it is among the faults of the reading. */
  static Optional<Policy> read(Reading reading, String name) {
    return reading
        .bind(fileOf(name), PolicySettings.class)
        .map(b -> new Policy(new PolicyReader(reading, name, b).book(), b.places()));
  }

  /** A book, and where its keys stand. */
  record Policy(PolicyBook book, Places places) {}

  private PolicyBook book() {
    var times = settings.times();
    var book =
        new PolicyBook(
            name,
            "",
            clauses(),
            team("managers", settings.managers()),
            aliases(),
            new DeskTimes(
                times.claim(), times.claimSilent(), times.typoGrace(), times.closedLeaves()),
            deploy(),
            settings.maintenance().map(this::maintenance));
    return PolicyDigest.seal(book);
  }

  private MaintenancePolicy maintenance(PolicySettings.MaintenanceKeys keys) {
    var times = keys.times();
    return new MaintenancePolicy(
        new MaintenanceTeams(
            team("maintenance.teams.work", keys.teams().work()),
            team("maintenance.teams.community", keys.teams().community()),
            keys.teams().root()),
        new EmergencyPolicy(keys.emergency().callEvery(), keys.emergency().callFor()),
        new MaintenanceTimes(times.longestWindow(), times.furthestAhead()),
        course(keys.course()),
        new NoticeReader(complaints).read(keys.notice()),
        new MaintenancePolicy.PaperTimes(
            keys.papers().asked(), keys.papers().askedAgain(), keys.papers().objection()));
  }

  private CourseTimes course(PolicySettings.CourseKeys keys) {
    var begin = keys.begin();
    var watch = keys.watch();
    complaints.when(
        keys.end().close().compareTo(keys.end().near()) >= 0,
        "maintenance.course.end.close",
        "is not shorter than near; make it shorter");
    return new CourseTimes(
        new CourseTimes.Begin(begin.checkIn(), begin.askedAgain(), begin.lapses()),
        new CourseTimes.End(keys.end().near(), keys.end().close()),
        new CourseTimes.Watch(
            watch.digest(), watch.leaderSilent(), watch.absent(), watch.notUnderstood()));
  }

  private DeployPolicy deploy() {
    var keys = settings.deploy();
    var times = keys.times();
    complaints.when(
        times.verifyCloses().compareTo(times.verifyAsked()) <= 0,
        "deploy.times.verify-closes",
        "is not after verify-asked; make it longer");
    return new DeployPolicy(
        seats(),
        informed(),
        ladder(),
        new DeployTimes(
            times.requestExpires(),
            times.approvalExpires(),
            times.verifyAsked(),
            times.verifyCloses(),
            times.nudgeEvery()),
        new TemplateFile(reading.directory(), complaints).read("deploy.template", keys.template()));
  }

  private List<SeatRule> seats() {
    var seats = new ArrayList<SeatRule>();
    var keys = settings.deploy().seats();
    complaints.when(
        keys.isEmpty(), "deploy.seats", "has no seat: nobody would have to say yes; add one");
    for (int i = 0; i < keys.size(); i++) {
      String at = "deploy.seats[" + i + "]";
      var seat = keys.get(i);
      Team team = team(at + ".team", seat.team());
      slug(at + ".clause", seat.clause())
          .ifPresent(clause ->
              seats.add(new SeatRule(team, seat.need(), clause, seat.onReason(), seat.standIn())));
    }
    return seats;
  }

  private Optional<DeploySlug> slug(String key, String typed) {
    var found = Arrays.stream(DeploySlug.values()).filter(s -> s.text().equals(typed)).findFirst();
    complaints.when(
        found.isEmpty(),
        key,
        "no such clause; " + Near.hint(typed, Slug.listAll().stream().map(Slug::text).toList()));
    complaints.when(
        found.isPresent() && find(found.get()).isEmpty(),
        key,
        "this policy does not have that clause; add it under clauses");
    return found;
  }

  private Optional<PolicySettings.ClauseKeys> find(Slug slug) {
    int dot = slug.text().indexOf('.');
    return Optional.ofNullable(
        settings
            .clauses()
            .getOrDefault(slug.text().substring(0, dot), Map.of())
            .get(slug.text().substring(dot + 1)));
  }

  private List<Team> informed() {
    var informed =
        settings.deploy().informed().stream().map(t -> team("deploy.informed", t)).toList();
    complaints.when(
        informed.isEmpty() == find(DeploySlug.RELEASE_ENGINEERING_INFORMED).isPresent(),
        "deploy.informed",
        "goes with the clause deploy.release-engineering-informed; write both or neither");
    return informed;
  }

  private List<LadderStep> ladder() {
    var rungs = settings.deploy().ladder();
    complaints.when(rungs.size() > MOST_RUNGS, "deploy.ladder", "has more than 9 rungs");
    for (int i = 1; i < rungs.size(); i++) {
      complaints.when(
          rungs.get(i).after().compareTo(rungs.get(i - 1).after()) <= 0,
          "deploy.ladder[" + i + "].after",
          "is not later than the rung before; write the rungs by growing time");
    }
    return rungs.stream().limit(MOST_RUNGS).map(r -> new LadderStep(r.after(), r.rung())).toList();
  }

  private List<Clause> clauses() {
    var clauses = new ArrayList<Clause>();
    settings.clauses().forEach(this::complainOfStrangers);
    for (Slug slug : Slug.listAll()) {
      find(slug)
          .ifPresent(keys -> {
            complaints.when(
                keys.says().isBlank() || keys.says().length() > MOST_SENTENCE,
                "clauses." + slug.text() + ".says",
                "write a sentence of 1 to " + MOST_SENTENCE + " characters");
            clauses.add(
                new Clause(slug, keys.strength(), keys.step(), keys.says(), keys.inEmergency()));
          });
    }
    return clauses;
  }

  private void complainOfStrangers(String kind, Map<String, PolicySettings.ClauseKeys> clauses) {
    var known = Slug.listAll().stream().map(Slug::text).toList();
    for (String typed : clauses.keySet()) {
      String full = kind + "." + typed;
      complaints.when(
          !known.contains(full), "clauses." + full, "no such clause; " + Near.hint(full, known));
    }
  }

  private Map<String, Team> aliases() {
    var aliases = new TreeMap<String, Team>();
    settings
        .teams()
        .forEach((team, keys) ->
            keys.aliases().stream()
                .map(alias -> new Team(alias).name())
                .forEach(alias ->
                    complaints.when(
                        isTeam(alias) || aliases.put(alias, new Team(team)) != null,
                        "teams." + team + ".aliases",
                        alias + " names another team already; take one of them out")));
    return aliases;
  }

  private boolean isTeam(String typed) {
    return settings.teams().keySet().stream().anyMatch(t -> new Team(t).name().equals(typed));
  }

  private Team team(String key, String typed) {
    var team = new Team(typed);
    complaints.when(
        !typed.isEmpty() && !isTeam(team.name()),
        key,
        "no team " + team + " under teams; " + Near.hint(team.name(), settings.teams().keySet()));
    return team;
  }
}
