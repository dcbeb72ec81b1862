package signalbox.program.play;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signalbox.chat.Reloader;
import signalbox.chat.Sighting.Seen;
import signalbox.config.Configuration;
import signalbox.delivery.HandSchedule;
import signalbox.domain.Command;
import signalbox.domain.MemberId;
import signalbox.domain.Roster;
import signalbox.program.inspect.Archive;
import signalbox.program.inspect.CaseJson;
import signalbox.store.memory.Memory;
import signalbox.store.memory.MemoryStore;

/** Plays one script from its first line to its last. */
final class Stage {
  private final Script script;
  private final Engines.Assembly assembly;
  private final Memory memory = new Memory();
  private final Proofreader proofreader;
  private final List<String> printed = new ArrayList<>();
  private final List<Played.Said> said = new ArrayList<>();
  private final Printer printer = new Printer(this::now, this::print);
  private InstantSource clock;
  private Roster roster;
  private Life life;

  Stage(Script script, Engines.Assembly assembly, Configuration configuration) throws BadScript {
    this.script = script;
    this.assembly = assembly;
    this.proofreader = new Proofreader(script, configuration);
    this.clock = InstantSource.fixed(script.cast().start());
    this.roster = Troupe.roster(script.cast().people());
    proofreader.check();
    this.life = begin(script.cast().start(), 0);
  }

  /** Plays it; the whole conversation and what came of it. */
  Played play() throws BadScript {
    printed.addAll(script.opening());
    life.say(new Command.AdoptSite(Troupe.site(script.cast())));
    life.say(new Command.AdoptPolicy(proofreader.policy(script.cast().policy())));
    life.say(new Command.AdoptRoster(roster));
    for (Step step : script.steps()) {
      if (!(step instanceof Step.Expected)) {
        printed.add(step.source().text());
      }
      play(step);
    }
    return new Played(printed, said);
  }

  /** All cases as they stand at the end, those that have left the desk included. */
  String state() {
    var archive = Archive.of(new MemoryStore(memory).history());
    return CaseJson.of(archive.listFiles(life.now()), archive.listLinks(), true);
  }

  private void play(Step step) throws BadScript {
    switch (step) {
      case Step.Aside _, Step.Expected _ -> {}
      case Step.Speech speech ->
          life.speak(speech, account(speech.speaker()), Troupe.bearing(script.cast(), speech));
      case Step.Later later -> life.wait(life.now().plus(later.time()));
      case Step.Restart _ -> restart();
      case Step.Policy p ->
          life.say(
              new Command.AdoptPolicy(
                  proofreader.policy(new Script.Named(p.source().line(), p.name()))));
      case Step.People people -> adopt(Troupe.roster(people.people()));
      case Step.Network network -> life.network(network.up());
      case Step.Split split -> life.split(split.members());
      case Step.Seen seen -> life.see(seen.member(), seen.here() ? Seen.HERE : Seen.GONE);
    }
  }

  /** A start of the program over what the store holds. */
  private Life begin(Instant at, long messages) {
    var schedule = new HandSchedule(at);
    clock = schedule::now;
    var parts =
        new Engines.Parts(
            Troupe.routes(script.cast()), new MemoryStore(memory), schedule, printer, this::reread);
    return new Life(assembly.over(parts), schedule, messages);
  }

  private Instant now() {
    return clock.instant();
  }

  private void print(Played.Said words) {
    said.add(words);
    printed.add(words.line());
  }

  /** What a configuration would say: the people as they were read last. */
  private Reloader.Reread reread() {
    return new Reloader.Reread.Adopt(List.of(new Command.AdoptRoster(roster)), List.of());
  }

  private void adopt(Roster people) {
    roster = people;
    life.say(new Command.AdoptRoster(people));
  }

  private void restart() {
    Instant end = life.now();
    life.end();
    life = begin(end, life.messages());
    life.wasAway(end);
  }

  /** Who is listed has an account of the same name, as a member or as a stranger. */
  private Optional<String> account(String speaker) {
    return Optional.of(speaker)
        .filter(name ->
            roster.find(new MemberId(name)).isPresent()
                || script.cast().extras().accounts().contains(name));
  }
}
