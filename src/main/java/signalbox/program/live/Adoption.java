package signalbox.program.live;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signalbox.chat.Reloader;
import signalbox.chat.Reloader.Reread.Adopt;
import signalbox.coordinator.Decisions;
import signalbox.domain.Command;
import signalbox.domain.Envelope;
import signalbox.rendering.answer.LinkWords;
import signalbox.rendering.text.Prefix;

/** Takes up what the configuration says now, for nobody who could be answered: the log is told. */
public final class Adoption {
  private static final Logger LOG = LoggerFactory.getLogger(Adoption.class);

  private final Reloader reloader;
  private final Decisions decisions;
  private final InstantSource clock;
  private final LinkWords words;

  @Inject
  public Adoption(Reloader reloader, Decisions decisions, InstantSource clock, Prefix prefix) {
    this.words = new LinkWords(prefix);
    this.reloader = reloader;
    this.decisions = decisions;
    this.clock = clock;
  }

  /** At the start: what is new is decided before all that comes later; completes with that. */
  CompletableFuture<Void> begin() {
    return read()
        .map(fresh -> submit(fresh).<Void>thenApply(_ -> null))
        .orElseGet(() -> CompletableFuture.completedFuture(null));
  }

  /** While it runs: says in one line what came of it, or line by line why nothing did. */
  void again() {
    read().ifPresent(fresh -> tell(fresh, submit(fresh).join()));
  }

  private Optional<Adopt> read() {
    return switch (reloader.read()) {
      case Adopt all -> {
        var clash = all.findClash(decisions.desk());
        clash.ifPresent(c -> LOG.error("not reloaded: {}", words.clash(c)));
        yield clash.isPresent() ? Optional.empty() : Optional.of(all.newTo(decisions.desk()));
      }
      case Reloader.Reread.Faulty(List<String> faults) -> {
        faults.forEach(fault -> LOG.error("not reloaded: {}", fault));
        yield Optional.empty();
      }
    };
  }

  /** Whether all of it was kept. */
  private CompletableFuture<Boolean> submit(Adopt fresh) {
    CompletableFuture<?>[] answers =
        fresh.commands().stream()
            .map(command -> decisions.submit(Envelope.ofClock(clock.instant(), command)))
            .toArray(CompletableFuture<?>[]::new);
    return CompletableFuture.allOf(answers).handle((_, fault) -> fault == null);
  }

  private static void tell(Adopt fresh, boolean kept) {
    var news = new ArrayList<String>();
    for (Command command : fresh.commands()) {
      switch (command) {
        case Command.AdoptRoster(var roster) ->
            news.add("people (" + roster.members().size() + " members)");
        case Command.AdoptPolicy(var book) -> news.add("policy " + book.name());
        case Command.AdoptRoles _ -> news.add("roles");
        case Command.AdoptSite _ -> news.add("calendar (on call, train, windows)");
        case Command _ -> news.add(command.getClass().getSimpleName());
      }
    }
    String what = news.isEmpty() ? "nothing to take up" : String.join(", ", news);
    String waiting =
        fresh.afterRestart().isEmpty()
            ? ""
            : "; only taken up by a restart: " + String.join(", ", fresh.afterRestart());
    if (kept) {
      LOG.info("configuration read again: {}{}", what, waiting);
    } else {
      LOG.error("configuration read again, but not all could be kept: {}{}", what, waiting);
    }
  }
}
