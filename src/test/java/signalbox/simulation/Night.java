package signalbox.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import signalbox.chat.Line;
import signalbox.chat.Reloader;
import signalbox.delivery.HandSchedule;
import signalbox.delivery.Shipment;
import signalbox.domain.Command;
import signalbox.domain.Event;
import signalbox.domain.MaintenanceStatus;
import signalbox.domain.Recorded;
import signalbox.domain.Roster;
import signalbox.message.Parcel;
import signalbox.store.Outbox;
import signalbox.store.Posted;
import signalbox.store.memory.Memory;
import signalbox.store.memory.MemoryStore;

/** One night from one seed: what happens, step by step, and what is looked at after each. */
final class Night {
  private static final Duration HOUR = Duration.ofHours(1);

  private final RandomGenerator chance;
  private final Memory memory = new Memory();
  private final Secrets secrets = new Secrets();
  private final Mail mail = new Mail(secrets);
  private final Wire.Weather weather = new Wire.Weather();
  private final Disk.Trouble trouble = new Disk.Trouble();
  private final Transcript transcript;
  private final Chatter chatter;
  private final Inspector inspector;
  private final List<Line> heard = new ArrayList<>();
  private Roster people = Town.roster();

  /** Whether maintenance is planned and carried out, which takes weeks; else deploys are. */
  private final boolean plans;

  private int book;
  private Instant now = Town.DUSK;
  private Life life;
  private int crashes;

  Night(long seed) {
    // Not the newest generator, but the same on every machine and in every version.
    chance = new Random(seed);
    transcript = new Transcript(seed);
    plans = seed % 2 == 0;
    chatter = new Chatter(chance, secrets, plans);
    book = plans ? Town.BOOKS.size() - 1 : 0;
    inspector = new Inspector(secrets);
    life = live();
  }

  /** What a night came to. */
  record Result(
      int lines, long events, int parcels, int crashes, Set<Class<? extends Event>> kinds) {}

  /** Lives it to its end; every fault is an error with the seed and what was said. */
  Result live(int steps) {
    try {
      step("dusk", this::adopt);
      for (int i = 0; i < steps; i++) {
        step();
      }
      dawn();
    } catch (RuntimeException | AssertionError fault) {
      throw new AssertionError(transcript.tell(fault.toString()), fault);
    }
    return new Result(heard.size(), inspector.events(), mail.size(), crashes, inspector.kinds());
  }

  private void step() {
    if (plans && chance.nextInt(50) == 0) {
      step("time", () -> later(untilWindow()));
      return;
    }
    int dice = chance.nextInt(1_000);
    if (dice < 740) {
      speak();
    } else if (dice < 770) {
      repeat();
    } else if (dice < 900) {
      step("time", () -> later(Duration.ofSeconds(1 + chance.nextInt(600))));
    } else if (dice < 908) {
      step("time", () -> later(HOUR.multipliedBy(1 + chance.nextInt(6))));
    } else if (dice < 911) {
      step("time", () -> later(HOUR.multipliedBy(24 + chance.nextInt(200))));
    } else if (dice < 930) {
      toggle(Town.NETWORKS.get(chance.nextInt(2)));
    } else if (dice < 955) {
      see();
    } else {
      upset(dice);
    }
  }

  private void upset(int dice) {
    if (dice < 960) {
      lose(Town.NETWORKS.get(chance.nextInt(2)));
    } else if (dice < 965) {
      weather.storm(chance.nextBoolean() ? 0 : chance.nextInt(60));
    } else if (dice < 975) {
      trouble.crashAfter(chance.nextInt(12));
    } else if (dice < 980) {
      trouble.fullAfter(chance.nextInt(6), 1 + chance.nextInt(4));
    } else if (dice < 984) {
      trouble.doubtAfter(chance.nextInt(6), chance.nextInt(4));
    } else if (dice < 989) {
      restart("restart");
    } else if (dice < 994) {
      people = chance.nextInt(3) == 0 ? Town.roster() : Town.roster(chance);
      step("reload people " + people.digest(), () -> life.tell(new Command.AdoptRoster(people)));
    } else {
      book = plans && book < 2 ? 2 : chance.nextInt(Town.BOOKS.size());
      var adopted = Town.BOOKS.get(book);
      step("policy " + adopted.name(), () -> life.tell(new Command.AdoptPolicy(adopted)));
    }
  }

  /** Until the next window of which everything is ready; else a while. */
  private Duration untilWindow() {
    return life.desk().maintenances().values().stream()
        .filter(m -> m.status() == MaintenanceStatus.READY)
        .map(m -> Duration.between(life.now(), m.plan().window().start()))
        .filter(Duration::isPositive)
        .min(Comparator.naturalOrder())
        .orElse(Duration.ofMinutes(20));
  }

  private void speak() {
    Line line = chatter.next(life.desk(), life.now());
    heard.add(line);
    hear(line, false);
  }

  private void repeat() {
    if (!heard.isEmpty()) {
      hear(heard.get(heard.size() - 1 - chance.nextInt(Math.min(20, heard.size()))), true);
    }
  }

  private void hear(Line line, boolean again) {
    if (mail.isUp(line.where().network())) {
      transcript.line(line, again);
      step(
          "",
          () -> {
            life.collectSaid();
            life.collectMissed();
            life.hear(line);
            inspector.answered(life, line, again);
          });
    }
  }

  private void toggle(String network) {
    boolean down = mail.isUp(network);
    step(
        network + (down ? " down" : " up"),
        () -> {
          if (down) {
            mail.networkDown(network);
            life.networkDown(network);
          } else {
            mail.networkUp(network);
            life.networkUp(network);
          }
        });
  }

  /** A message of ours is taken away on a network that is up, and its adapter notices. */
  private void lose(String network) {
    Optional<Parcel.Shown> lost =
        mail.isUp(network) && weather.isSettled()
            ? mail.stands().lose(network, chance)
            : Optional.empty();
    lost.ifPresent(shown -> step("lost: the " + shown.to().name(), () -> life.showAnew(shown)));
  }

  private void see() {
    String network = Town.NETWORKS.get(chance.nextInt(2));
    String who = Town.PEOPLE.get(chance.nextInt(Town.PEOPLE.size()));
    boolean here = chance.nextBoolean();
    step(
        who + (here ? " comes" : " leaves"),
        () -> life.see(network, Town.account(network, who), here));
  }

  /** Does it, lets everything settle, and looks at all that came of it; a crash ends this life. */
  private void step(String what, Runnable work) {
    if (!what.isEmpty()) {
      transcript.note(what);
    }
    try {
      work.run();
      life.settle();
      if (life.isDue() && chance.nextInt(10) > 0) {
        life.tick();
        life.settle();
      }
    } catch (Crash crash) {
      crashes++;
      look();
      restart("crash " + crash.getMessage());
      return;
    }
    look();
  }

  private void look() {
    now = life.now();
    inspector.look(life);
    if (!mail.faults().isEmpty()) {
      throw new AssertionError(String.join("\n", mail.faults()));
    }
  }

  /** Time goes on with a stop at everything that happens by itself. */
  private void later(Duration time) {
    Instant until = life.now().plus(time);
    boolean sleeps = chance.nextInt(8) == 0;
    while (!sleeps && life.now().isBefore(until)) {
      Optional<Instant> next = life.next().filter(n -> n.isBefore(until));
      life.advanceTo(next.orElse(until));
      life.tick();
      life.settle();
    }
    life.advanceTo(until);
  }

  private void restart(String how) {
    transcript.note(how);
    trouble.none();
    if (how.equals("restart")) {
      life.end();
      look();
    }
    Instant from = now;
    now = now.plusSeconds(chance.nextInt(600));
    mail.newLife();
    weather.newLife();
    life = live();
    step(
        "again",
        () -> {
          inspector.compare(life);
          Town.NETWORKS.stream().filter(n -> !mail.isUp(n)).forEach(life::networkDown);
          life.begin();
          life.wasAway(from);
        });
  }

  private Life live() {
    var schedule = new HandSchedule(now);
    var wires =
        Town.NETWORKS.stream()
            .map(network -> new Wire(network, schedule, chance, weather, this::carried))
            .toList();
    return new Life(
        new Disk(new MemoryStore(memory), new Keeping(schedule), trouble),
        schedule,
        wires,
        this::reread);
  }

  private void carried(Shipment shipment, boolean spread, boolean told) {
    if (spread) {
      transcript.said(shipment.to(), shipment.message());
      chatter.overhear(shipment.message());
    }
    mail.carried(shipment, spread, told);
  }

  private Reloader.Reread reread() {
    return new Reloader.Reread.Adopt(
        List.of(
            new Command.AdoptSite(Town.site()),
            new Command.AdoptPolicy(Town.BOOKS.get(book)),
            new Command.AdoptRoster(people)),
        chance.nextInt(4) == 0 ? List.of("venues") : List.of());
  }

  private void adopt() {
    life.begin();
    life.tell(new Command.AdoptRoster(people));
    life.tell(new Command.AdoptPolicy(Town.BOOKS.get(book)));
    life.tell(new Command.AdoptSite(Town.site()));
  }

  /** The storm is over and everything is up: whatever was promised is heard now. */
  private void dawn() {
    transcript.note("dawn");
    weather.storm(0);
    trouble.none();
    for (String network : Town.NETWORKS) {
      if (!mail.isUp(network)) {
        toggle(network);
      }
    }
    step("time", () -> later(HOUR));
    // A restart has everything shown anew.
    mail.stands().check(life.desk());
    restart("restart");
    step("time", () -> later(HOUR));
    // The clock ticks no more, so that what was said last comes to be heard too.
    life.advanceTo(life.now().plus(HOUR));
    life.end();
    mail.checkAllSettled();
    inspector.lookBack(life, new MemoryStore(memory));
    mail.stands().check(life.desk());
    mail.stands().checkKnown(life.desk(), new MemoryStore(memory));
    look();
  }

  /** What is on the disk, noted the moment it is there. */
  private final class Keeping implements Disk.Ledger {
    private final HandSchedule schedule;

    Keeping(HandSchedule schedule) {
      this.schedule = schedule;
    }

    @Override
    public void kept(List<Recorded> events, List<Posted> posted) {
      posted.forEach(p -> mail.promise(p, schedule.now()));
      inspector.kept(events, posted);
    }

    @Override
    public void settled(Outbox.Settlement settlement) {
      mail.settled(settlement, schedule.now());
    }
  }
}
