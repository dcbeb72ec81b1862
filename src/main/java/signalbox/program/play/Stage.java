package signalbox.program.play;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import signalbox.chat.Reloader;
import signalbox.chat.Sighting.Seen;
import signalbox.config.Configuration;
import signalbox.delivery.Courier;
import signalbox.delivery.HandSchedule;
import signalbox.delivery.Receipt;
import signalbox.delivery.Shipment;
import signalbox.domain.Command;
import signalbox.domain.MemberId;
import signalbox.domain.Roster;
import signalbox.program.inspect.Archive;
import signalbox.store.memory.Memory;
import signalbox.store.memory.MemoryStore;
import signalbox.view.CaseFile;

/** Plays one script from its first line to its last. */
final class Stage {
  private final Script script;
  private final Engines.Assembly assembly;
  private final Memory memory = new Memory();
  private final Proofreader proofreader;
  private final List<String> printed = new ArrayList<>();
  private final List<Played.Said> said = new ArrayList<>();
  private Roster roster;
  private Life life;

  Stage(Script script, Engines.Assembly assembly, Configuration configuration) throws BadScript {
    this.script = script;
    this.assembly = assembly;
    this.proofreader = new Proofreader(script, configuration);
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
  List<CaseFile> listCases() {
    return Archive.of(new MemoryStore(memory).history()).listFiles(life.now());
  }

  private void play(Step step) throws BadScript {
    switch (step) {
      case Step.Aside _, Step.Expected _ -> {}
      case Step.Speech speech -> life.speak(speech, account(speech.speaker()));
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
    var parts =
        new Engines.Parts(
            Troupe.routes(script.cast()),
            new MemoryStore(memory),
            schedule,
            new Printing(),
            this::reread);
    return new Life(assembly.over(parts), schedule, messages);
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

  /** Writes into the conversation what it is given to carry. */
  private final class Printing implements Courier {
    @Override
    public String network() {
      return Troupe.NETWORK;
    }

    @Override
    public CompletionStage<Receipt> carry(Shipment shipment) {
      for (String line : shipment.message().lines()) {
        said.add(new Played.Said(shipment.to().name(), line));
        printed.add(said.getLast().line());
      }
      return CompletableFuture.completedFuture(new Receipt.Delivered("line-" + said.size()));
    }
  }
}
