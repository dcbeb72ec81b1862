package signalbox.chat;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import signalbox.chat.Replies.Occasion;
import signalbox.command.ReadContext;
import signalbox.command.ReadContext.Heard;
import signalbox.command.Reader;
import signalbox.command.Reading;
import signalbox.coordinator.Decisions;
import signalbox.coordinator.Outlet;
import signalbox.domain.Account;
import signalbox.domain.Command;
import signalbox.domain.Envelope;
import signalbox.domain.Evidence;
import signalbox.domain.Place;
import signalbox.domain.Roster;
import signalbox.domain.Speaker;
import signalbox.message.Address;
import signalbox.message.Parcel;
import signalbox.message.Routes;
import signalbox.people.Directory;

/**
 * Makes of each line what it is: a command that is decided, a question that is answered at once, or
 * nothing of ours. May be called from any thread; never blocks longer than reading takes.
 */
public final class Intake {
  private final Decisions decisions;
  private final Outlet outlet;
  private final Replies replies;
  private final Premises premises;
  private final PresenceBoard presence;
  private final Reloader reloader;
  private final InstantSource clock;
  private volatile Known known = new Known(Roster.empty());

  @Inject
  public Intake(
      Decisions decisions,
      Outlet outlet,
      Replies replies,
      Premises premises,
      PresenceBoard presence,
      Reloader reloader,
      InstantSource clock) {
    this.decisions = decisions;
    this.outlet = outlet;
    this.replies = replies;
    this.premises = premises;
    this.presence = presence;
    this.reloader = reloader;
    this.clock = clock;
  }

  /** Takes a line in; completes when it is dealt with, whatever came of it. */
  public CompletableFuture<Void> hear(Line line) {
    Optional<Spot> spot = spot(line);
    if (spot.isEmpty() || isIgnored(line)) {
      return CompletableFuture.completedFuture(null);
    }
    var desk = decisions.desk();
    var occasion =
        new Occasion(
            desk,
            speaker(desk.roster(), line),
            spot.get().place(),
            presence.presence(),
            clock.instant());
    var context =
        new ReadContext(
            premises.manners(),
            premises.references(),
            desk.roster(),
            spot.get().heard(),
            occasion.at());
    return answer(Reader.read(line.text(), context), occasion, line);
  }

  private CompletableFuture<Void> answer(Reading reading, Occasion occasion, Line line) {
    return switch (reading) {
      case Reading.Said(Command command) -> submit(List.of(command), occasion, line);
      case Reading.Reload() -> reload(occasion, line);
      case Reading.Asked(var query) -> say(replies.toQuery(query, occasion));
      case Reading.Misread misread -> say(replies.toMisread(misread, occasion));
      case Reading.Unknown unknown -> say(replies.toUnknown(unknown, occasion));
      case Reading.NotOurs() -> say(List.of());
    };
  }

  private CompletableFuture<Void> say(List<Parcel> parcels) {
    outlet.fleeting(parcels);
    return CompletableFuture.completedFuture(null);
  }

  private CompletableFuture<Void> submit(List<Command> commands, Occasion occasion, Line line) {
    CompletableFuture<?>[] decided =
        IntStream.range(0, commands.size())
            .mapToObj(i -> decisions.submit(seal(commands.get(i), evidence(line, i), occasion)))
            .toArray(CompletableFuture<?>[]::new);
    return CompletableFuture.allOf(decided).exceptionally(_ -> null);
  }

  /** A message that becomes several commands gives each an id of its own, so that none is lost. */
  private static Optional<Evidence> evidence(Line line, int part) {
    String id = line.proof().messageId() + (part == 0 ? "" : "/" + part);
    return account(line).map(account -> new Evidence(account, id, line.proof().sentAt()));
  }

  private static Envelope seal(Command command, Optional<Evidence> evidence, Occasion occasion) {
    return new Envelope(
        occasion.by(), occasion.place(), occasion.at(), evidence, occasion.presence(), command);
  }

  private CompletableFuture<Void> reload(Occasion occasion, Line line) {
    if (!isAdmin(occasion)) {
      return say(replies.toReloadRefused(occasion));
    }
    return switch (reloader.read()) {
      case Reloader.Reread.Adopt(List<Command> commands) -> submit(commands, occasion, line);
      case Reloader.Reread.Faulty(List<String> faults) ->
          say(replies.toReloadFailed(faults, occasion));
    };
  }

  private static boolean isAdmin(Occasion occasion) {
    return occasion.by() instanceof Speaker.Known(var member, var _)
        && occasion.desk().roster().find(member).map(m -> m.duties().admin()).orElse(false);
  }

  private static Optional<Account> account(Line line) {
    return line.who().account().map(name -> new Account(line.where().network(), name));
  }

  private boolean isIgnored(Line line) {
    var byNick = new Account(line.where().network(), line.who().nick());
    return premises.ignored().contains(byNick)
        || account(line).map(premises.ignored()::contains).orElse(false);
  }

  private Speaker speaker(Roster roster, Line line) {
    Known now = known;
    if (!now.roster().digest().equals(roster.digest())) {
      now = new Known(roster);
      known = now;
    }
    Directory directory = now.directory();
    return account(line)
        .flatMap(a ->
            directory.identify(a.network(), a.name()).<Speaker>map(m -> new Speaker.Known(m, a)))
        .orElseGet(() -> new Speaker.Stranger(line.who().nick(), account(line)));
  }

  private Optional<Spot> spot(Line line) {
    String network = line.where().network();
    if (line.where().channel().isEmpty()) {
      String to = line.who().account().orElse(line.who().nick());
      return Optional.of(new Spot(new Place.InPrivate(network, to), Heard.BY_PRIVATE_MESSAGE));
    }
    String channel = line.where().channel().get();
    return premises
        .routes()
        .find(new Address.Channel(network, channel))
        .map(route -> spot(route, network, channel));
  }

  private static Spot spot(Routes.Route route, String network, String channel) {
    return new Spot(
        new Place.InVenue(route.venue(), network, channel),
        route.isPublic() ? Heard.IN_PUBLIC_VENUE : Heard.IN_PRIVATE_VENUE);
  }

  /** A place, and how we are spoken to there. */
  private record Spot(Place place, Heard heard) {}

  /** Whose accounts these are, worked out once for a roster. */
  private record Known(Roster roster, Directory directory) {
    Known(Roster roster) {
      this(roster, Directory.of(roster));
    }
  }
}
