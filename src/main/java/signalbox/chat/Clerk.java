package signalbox.chat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import signalbox.coordinator.Decisions;
import signalbox.coordinator.Outlet;
import signalbox.domain.Account;
import signalbox.domain.Command;
import signalbox.domain.Decision;
import signalbox.domain.LinkCode;
import signalbox.domain.Place;
import signalbox.domain.Speaker;
import signalbox.message.Message;
import signalbox.message.Parcel;
import signalbox.rendering.Apology;
import signalbox.rendering.answer.Asked;
import signalbox.rendering.answer.LinkWords;
import signalbox.rendering.answer.ReloadWords;
import signalbox.rendering.text.Prefix;

/**
 * Sees to what takes more than a decision: reads the configuration again, and hands out one-time
 * codes, which are told to who asked and kept nowhere.
 */
public final class Clerk {
  private final Decisions decisions;
  private final Outlet outlet;
  private final Reloader reloader;
  private final LinkCodes codes;
  private final LinkWords words;

  @Inject
  public Clerk(
      Decisions decisions,
      Outlet outlet,
      Reloader reloader,
      LinkCodes codes,
      Premises premises) {
    this.decisions = decisions;
    this.outlet = outlet;
    this.reloader = reloader;
    this.codes = codes;
    this.words = new LinkWords(new Prefix(premises.manners().prefix()));
  }

  /** Has commands decided in the name of who spoke; completes with what came of them, if known. */
  @FunctionalInterface
  interface Desk {
    CompletableFuture<List<Decision>> decide(List<Command> commands);
  }

  CompletableFuture<Void> reload(Asked asked, Desk desk) {
    if (!isAdmin(asked)) {
      // The decider has the words for that, and the same answer on every way to it.
      var nothingNew = new Command.AdoptRoster(asked.desk().identity().written());
      return desk.decide(List.of(nothingNew)).thenRun(() -> {});
    }
    return switch (reloader.read()) {
      case Reloader.Reread.Adopt fresh -> adopt(fresh, asked, desk);
      case Reloader.Reread.Faulty(List<String> faults) -> say(ReloadWords.of(faults), asked);
    };
  }

  /** What is new is told by its own words; then, or instead, what came of reading. */
  private CompletableFuture<Void> adopt(Reloader.Reread.Adopt read, Asked asked, Desk desk) {
    var clash = read.findClash(decisions.desk());
    if (clash.isPresent()) {
      return say(ReloadWords.of(List.of(words.clash(clash.get()))), asked);
    }
    var fresh = read.newTo(decisions.desk());
    return desk.decide(fresh.commands())
        .thenRun(() ->
            ReloadWords.of(!fresh.commands().isEmpty(), fresh.afterRestart())
                .ifPresent(said -> outlet.fleeting(Apology.to(asked.place(), said))));
  }

  private CompletableFuture<Void> say(Message answer, Asked asked) {
    outlet.fleeting(Apology.to(asked.place(), answer));
    return CompletableFuture.completedFuture(null);
  }

  private static boolean isAdmin(Asked asked) {
    return asked.audience().speaker() instanceof Speaker.Known(var member, _)
        && asked.desk().roster().find(member).map(m -> m.duties().admin()).orElse(false);
  }

  /** Makes a code for the speaker's account; the desk says whether one is given. */
  CompletableFuture<Void> link(Asked asked, Line line, Desk desk) {
    LinkCode code = codes.make();
    return desk.decide(List.of(new Command.AskLink(code.seal(codes.salt()))))
        .thenAccept(decided -> {
          boolean isGiven =
              decided.stream()
                  .anyMatch(d -> d instanceof Decision.Accepted(var events) && !events.isEmpty());
          line.account().filter(_ -> isGiven).ifPresent(account -> hand(code, account, asked, line));
        });
  }

  /** To the speaker alone, whoever else heard that it was asked for. */
  private void hand(LinkCode code, Account account, Asked asked, Line line) {
    Message secret = Message.of(words.code(account, code));
    boolean isAlone =
        asked.place() instanceof Place.InPrivate || line.where().bearing().isAnsweredAlone();
    var parcels = new ArrayList<Parcel>();
    if (!isAlone) {
      parcels.addAll(Apology.to(asked.place(), words.sentAside()));
    }
    Place where =
        isAlone ? asked.place() : new Place.InPrivate(account.network(), account.name());
    parcels.addAll(Apology.to(where, secret));
    outlet.fleeting(parcels);
  }
}
