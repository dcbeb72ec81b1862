package signalbox.simulation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import signalbox.chat.Line;
import signalbox.domain.CaseId;
import signalbox.domain.Seen;
import signalbox.domain.Venue;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.domain.desk.Case;
import signalbox.domain.desk.Desk;
import signalbox.domain.maintenance.Maintenance;
import signalbox.message.Message;

/** Makes up who types what where: mostly sense, some nonsense. */
final class Chatter {
  private static final List<String> CHANNELS = List.of("ops", "ops", "ops", "lab", "security", "");
  private static final List<String> TEAMS =
      List.of("sre", "releng", "security", "em", "ops", "rel-eng", "director", "cooks");
  private static final List<String> REASONS =
      List.of("", "availability", "security", "data-loss", "abuse", "functionality", "boredom");
  private static final List<String> WAYS =
      List.of("", "", "--rollback", "--config", "--fix-forward no other way", "--fix-forward");
  private static final List<String> CLAUSES =
      List.of(
          "confirmed-by-specialists",
          "deploy.one-at-a-time",
          "confirmed-by-sre",
          "verified-before-closing",
          "rollback-considered-first",
          "good-mood");
  private static final List<String> NOISE =
      List.of(
          "\u0000",
          "\r\n",
          "\n!start",
          "\u202e",
          "\u2028",
          "\u0003" + "04red",
          "🔥",
          "ﬁ",
          "@everyone",
          "#",
          "\"",
          "--",
          "-- --",
          "!",
          "999999999999",
          "-1",
          "deploy-",
          "T",
          "é",
          "\ud83d");

  private final RandomGenerator chance;
  private final Secrets secrets;
  private final Gossip gossip;
  private final boolean plans;
  private int messages;
  private String code = "7K-4M2Q-XD9T";

  /** {@code plans}: whether people rather speak of maintenance than of deploys. */
  Chatter(RandomGenerator chance, Secrets secrets, boolean plans) {
    this.chance = chance;
    this.secrets = secrets;
    this.gossip = new Gossip(chance);
    this.plans = plans;
  }

  /** Somebody was told something alone; perhaps it is a code that has to be said elsewhere. */
  void overhear(Message message) {
    String words = String.join(" ", message.lines());
    if (words.startsWith("to link ")) {
      code = words.substring(words.lastIndexOf(' ') + 1);
    }
  }

  /** Somebody types something: what a case needs, or whatever comes to mind. */
  Line next(Desk desk, Instant now) {
    if (chance.nextInt(60) == 0) {
      return link(now);
    }
    if (plans && chance.nextInt(100) < 75) {
      return ofMaintenance(desk, now);
    }
    List<EmergencyDeploy> open = desk.listOpen();
    if (!open.isEmpty() && chance.nextInt(100) < 45) {
      return sense(new Case.OfDeploy(pick(open)), desk, now);
    }
    List<EmergencyDeploy> closed =
        desk.deploys().values().stream().filter(deploy -> !deploy.isOpen()).toList();
    if (!closed.isEmpty() && chance.nextInt(100) < 3) {
      return sense(new Case.OfDeploy(closed.getLast()), desk, now);
    }
    return whim(desk, now);
  }

  private Line ofMaintenance(Desk desk, Instant now) {
    List<Maintenance> all = List.copyOf(desk.maintenances().values());
    List<Maintenance> open = all.stream().filter(Maintenance::isOpen).toList();
    int dice = chance.nextInt(100);
    if (!open.isEmpty() && dice < 75) {
      // What is underway is spoken of most.
      var busy = open.stream().filter(m -> m.status().isUnderway()).toList();
      var meant = busy.isEmpty() || chance.nextInt(4) == 0 ? open : busy;
      return sense(new Case.OfMaintenance(pick(meant)), desk, now);
    }
    return !all.isEmpty() && dice > 98
        ? sense(new Case.OfMaintenance(all.getLast()), desk, now)
        : whim(desk, now);
  }

  private Line sense(Case about, Desk desk, Instant now) {
    String network = pick(Town.NETWORKS);
    boolean elsewhere = !about.isRestricted() && chance.nextInt(6) == 0;
    var errand =
        switch (about) {
          case Case.OfDeploy(var deploy) -> Errand.next(deploy, desk, now, chance);
          case Case.OfMaintenance(var maintenance) ->
              Chore.next(maintenance, desk, now, chance, word(about));
        };
    boolean presses = chance.nextInt(6) == 0;
    var channel = channel(network, elsewhere ? "lab" : about.home().name());
    var bearing =
        presses ? press(network, about, now) : bearing(network, channel, Optional.of(about.id()));
    return new Line(
        new Line.Where(network, channel, Optional.empty(), bearing),
        new Line.Who(errand.who(), Optional.of(Town.account(network, errand.who()))),
        errand.typed(about.id(), presses),
        new Line.Proof("message-" + ++messages, now));
  }

  /** By the card as it is or as it was, or said a while ago and heard now. */
  private Line.Bearing press(String network, Case about, Instant now) {
    Seen seen =
        chance.nextInt(4) == 0
            ? new Seen.AsOf(now.minusSeconds(chance.nextInt(1_200)))
            : new Seen.InRevision(about.revision() - chance.nextInt(2));
    return new Line.Bearing(
        Optional.of(about.id()),
        Optional.of(seen),
        Optional.empty(),
        network.equals(Town.DISCORD) ? Optional.of("waits-" + messages) : Optional.empty(),
        false,
        network.equals(Town.DISCORD));
  }

  /** On Discord most wait for an answer of their own; others speak in the thread of some case. */
  private Line.Bearing bearing(String network, Optional<String> channel, Optional<CaseId> about) {
    if (!network.equals(Town.DISCORD) || channel.isEmpty() || chance.nextInt(8) == 0) {
      return Line.Bearing.none();
    }
    boolean inThread = about.isPresent() && chance.nextInt(3) == 0;
    boolean waits = !inThread || chance.nextInt(4) == 0;
    return new Line.Bearing(
        inThread ? about : Optional.empty(),
        Optional.empty(),
        inThread ? about.map(id -> Town.thread(channel.get(), id)) : Optional.empty(),
        waits ? Optional.of("waits-" + messages) : Optional.empty(),
        false,
        waits && chance.nextBoolean());
  }

  /** Somebody has a second account, or says so. */
  private Line link(Instant now) {
    String network = pick(Town.NETWORKS);
    String guest = pick(List.of("guest", "other"));
    String member = person();
    boolean byGuest = chance.nextInt(3) == 0;
    String text =
        byGuest
            ? "!link"
            : switch (chance.nextInt(8)) {
              case 0, 1, 2 -> "!link " + code;
              case 3, 4 -> "!link approve " + member;
              case 5 -> "!link refuse " + member;
              case 6 -> "!link remove " + network + "/" + guest;
              default -> "!link " + code.substring(0, 8) + "0000";
            };
    String account = byGuest ? guest : Town.account(network, pick(Town.PEOPLE));
    return new Line(
        new Line.Where(network, channel(network, pick(CHANNELS))),
        new Line.Who(account, Optional.of(account)),
        text,
        new Line.Proof("message-" + ++messages, now));
  }

  private Line whim(Desk desk, Instant now) {
    String network = pick(Town.NETWORKS);
    String venue = pick(CHANNELS);
    String who = chance.nextInt(40) == 0 ? Town.BRIDGE : pick(Town.PEOPLE);
    boolean stranger = chance.nextInt(25) == 0;
    String text = text(desk, venue);
    // A slip in what hides a secret would make it public, and rightly so.
    if (chance.nextInt(25) == 0 && !text.contains(Secrets.STEM)) {
      int at = chance.nextInt(text.length() + 1);
      text = text.substring(0, at) + pick(NOISE) + text.substring(at);
    }
    var account = Optional.of(Town.account(network, who)).filter(_ -> !stranger);
    var channel = channel(network, venue);
    var homely = desk.listOpenCases(new Venue(venue)).stream().map(Case::id).toList();
    var bearing =
        bearing(network, channel, homely.isEmpty() ? Optional.empty() : Optional.of(pick(homely)));
    return new Line(
        new Line.Where(network, channel, Optional.empty(), bearing),
        new Line.Who(who, account),
        text,
        new Line.Proof("message-" + ++messages, now));
  }

  private static Optional<String> channel(String network, String venue) {
    if (venue.isEmpty()) {
      return Optional.empty();
    }
    boolean discord = network.equals(Town.DISCORD);
    return Optional.of(
        switch (venue) {
          case "ops" -> discord ? "1001" : "#ops";
          case "lab" -> discord ? "1002" : "#lab";
          default -> discord ? "1003" : "#security";
        });
  }

  private String text(Desk desk, String venue) {
    if (chance.nextInt(100) < (plans ? 70 : 8)) {
      return plans(desk, venue);
    }
    int open = desk.listOpen().size();
    int dice = chance.nextInt(100);
    if (open == 0 || (open < 5 && dice < 6)) {
      return request(venue);
    }
    var about = about(desk, venue);
    if (dice < 25) {
      return pick(List.of("!approve", "!approve", "!approve")) + about.typed() + as();
    }
    if (dice < 70) {
      return onCase(about);
    }
    if (dice < 82) {
      return work(about);
    }
    return dice < 96 ? question(about) : nonsense();
  }

  private String plans(Desk desk, String venue) {
    long open = desk.maintenances().values().stream().filter(Maintenance::isOpen).count();
    if (chance.nextInt(100) < (open == 0 ? 60 : open < 3 ? 12 : 1)) {
      boolean hidden = isHidden(venue);
      String flag = hidden && !isPrivate(venue) ? " --private" : "";
      String words = hidden ? secrets.word(Optional.empty()) : "please";
      return chance.nextInt(4) == 0
          ? gossip.emergency(words, words, flag)
          : gossip.plan(words, flag);
    }
    var about = about(desk, venue);
    return gossip.say(about.typed(), about.word());
  }

  private boolean isHidden(String venue) {
    return isPrivate(venue) || chance.nextInt(5) == 0;
  }

  private static boolean isPrivate(String venue) {
    return venue.isEmpty() || venue.equals("security");
  }

  /** A case that is meant, and a word that may be said about it. */
  private record About(String typed, String word) {}

  private About about(Desk desk, String venue) {
    List<Case> all = desk.listCases();
    if (all.isEmpty() || chance.nextInt(3) == 0) {
      return new About("", wordIn(desk, venue));
    }
    Case meant = pick(all);
    String name = chance.nextBoolean() ? meant.id().toString() : "" + meant.id().number();
    return new About(" " + name, word(meant));
  }

  private String word(Case about) {
    return about.isRestricted() ? secrets.word(Optional.of(about.id())) : "because";
  }

  /** Where only one case can be meant and it is restricted, what is said of it is a secret. */
  private String wordIn(Desk desk, String venue) {
    List<Case> here = desk.listOpenCases(new Venue(venue));
    boolean secret = here.size() == 1 && here.getFirst().isRestricted();
    Optional<CaseId> id = here.stream().findFirst().map(Case::id);
    return secret ? secrets.word(id) : "because";
  }

  private String request(String venue) {
    boolean hidden = isHidden(venue);
    String flag = hidden && !isPrivate(venue) ? " --private" : "";
    String number = hidden ? secrets.number() : "" + (1 + chance.nextInt(20));
    String words = hidden ? secrets.word(Optional.empty()) : "please";
    String change =
        pick(List.of(number, "https://gerrit.example.org/r/" + number, "I0123", number));
    return "!emergency deploy %s T%s %s %s%s%s %s"
        .formatted(
            change,
            number,
            pick(REASONS),
            words,
            flag,
            pick(
                List.of("", "", " --deployer me", " --deployer needed", " --deployer " + person())),
            pick(WAYS));
  }

  private String as() {
    return switch (chance.nextInt(12)) {
      case 0, 1 -> " as " + pick(TEAMS);
      case 2 -> " for " + person() + " who sleeps";
      default -> "";
    };
  }

  private String onCase(About about) {
    String c = about.typed();
    String why = c + " " + about.word();
    return switch (chance.nextInt(30)) {
      case 0 -> "!decline" + why;
      case 1, 2 -> "!hold" + why;
      case 3, 4, 5 -> "!unhold" + c;
      case 6 -> "!withdraw" + c;
      case 7 -> "!require" + c + " " + pick(TEAMS);
      case 8 -> "!unrequire" + c + " " + pick(TEAMS);
      case 9, 10 -> "!reason" + c + " " + pick(REASONS) + " " + pick(WAYS);
      case 11 -> "!amend" + c + " " + (30 + chance.nextInt(20));
      case 12 -> "!task" + c + " T" + (30 + chance.nextInt(20));
      case 13, 14 -> "!deployer" + c + " " + pick(List.of("me", "needed", person()));
      case 15 -> "!handover" + c + " " + person();
      case 16, 17, 18, 19 -> "!start" + c;
      case 20, 21 -> "!done" + c;
      case 22, 23 -> "!verified" + c;
      case 24 -> "!rollback" + why;
      case 25 -> "!abort" + why;
      case 26 -> "!reopen" + c;
      case 27 -> "!ok-beside" + c;
      case 28 -> "!waive " + pick(CLAUSES) + why;
      default -> pick(List.of("!nudge", "!nudge", "!disclose")) + c;
    };
  }

  private String work(About about) {
    String target = pick(List.of("db1", "DB1", "cache", "web-7", "all the things"));
    String length = pick(List.of("", "", " for 20m", " for 2h", " for ever"));
    return switch (chance.nextInt(8)) {
      case 0, 1 -> "!claim " + target + length + inCase(about);
      case 2 -> "!unclaim " + target;
      case 3 -> "!unclaim";
      case 4 -> "!handoff " + target + " " + person();
      case 5 -> "!note" + about.typed() + " " + about.word();
      case 6 -> pick(List.of("!away", "!away 2h", "!away 14:00", "!away yesterday"));
      default -> "!back";
    };
  }

  private static String inCase(About about) {
    return about.typed().isEmpty() ? "" : " in" + about.typed();
  }

  private String question(About about) {
    String c = about.typed();
    return switch (chance.nextInt(10)) {
      case 0, 1 -> "!status" + c;
      case 2, 3 -> "!timeline" + c;
      case 4, 5 -> "!explain" + c;
      case 6 -> "!explain" + c + " " + pick(CLAUSES);
      case 7 -> pick(List.of("!policy", "!policy " + pick(CLAUSES)));
      case 8 -> pick(List.of("!whoami", "!reload"));
      default -> pick(List.of("!help", "!help approve", "signalbox: help", "!help log"));
    };
  }

  private String nonsense() {
    return switch (chance.nextInt(6)) {
      case 0 -> "good morning everybody";
      case 1 -> "!aprove";
      case 2 -> "!log started something";
      case 3 -> "!" + "x".repeat(chance.nextInt(3000));
      case 4 -> pick(NOISE) + pick(NOISE) + "!approve " + pick(NOISE);
      default -> "";
    };
  }

  private String person() {
    return chance.nextInt(15) == 0 ? "nobody" : pick(Town.PEOPLE);
  }

  private <T> T pick(List<T> some) {
    return some.get(chance.nextInt(some.size()));
  }
}
