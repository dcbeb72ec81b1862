package signalbox.domain.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import signalbox.domain.Command;
import signalbox.domain.Decision;
import signalbox.domain.DeskEvent;
import signalbox.domain.Envelope;
import signalbox.domain.Event;
import signalbox.domain.Freeze;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal;

/** Decides when changes are frozen: a manager or an admin says so, and nothing stops for it. */
final class Freezing {
  /** Freezes that stand at once. */
  static final int MOST = 10;

  /** How far ahead a freeze may begin. */
  static final Duration FURTHEST_AHEAD = Duration.ofDays(400);

  private Freezing() {}

  static Decision decide(Desk desk, Envelope envelope, MemberId by, Command.Freezing command) {
    if (!mayFreeze(desk, by)) {
      return Decision.refuse(new Refusal.MayNotFreeze(listManagers(desk)));
    }
    return switch (command) {
      case Command.SetFreeze c -> set(desk, envelope.at(), new Freeze(c.window(), by, c.why()));
      case Command.LiftFreeze c -> lift(desk, envelope.at(), by, c.at());
    };
  }

  private static Decision set(Desk desk, Instant now, Freeze freeze) {
    if (!freeze.window().end().isAfter(now)) {
      return Decision.refuse(new Refusal.FreezeOver(freeze.window()));
    }
    if (freeze.window().start().isAfter(now.plus(FURTHEST_AHEAD))) {
      return Decision.refuse(new Refusal.FreezeTooFar(freeze.window(), FURTHEST_AHEAD));
    }
    List<Freeze> standing = desk.setting().freezes();
    if (standing.stream().anyMatch(f -> f.window().equals(freeze.window()))) {
      return Decision.accept();
    }
    return standing.size() >= MOST
        ? Decision.refuse(new Refusal.DeskFull("freezes", MOST))
        : Decision.accept(new DeskEvent.FreezeSet(freeze));
  }

  /**
   * The one that begins in that minute, or in which it lies; without a moment, the one in force,
   * else the only one. Those that begin in the same minute cannot be told apart, and go together.
   */
  private static Decision lift(Desk desk, Instant now, MemberId by, Optional<Instant> typed) {
    List<Freeze> standing = desk.setting().freezes();
    List<Freeze> named = typed.map(at -> listBegun(standing, at)).orElse(List.of());
    if (!named.isEmpty()) {
      return Decision.accept(
          named.stream()
              .map(f -> new DeskEvent.FreezeLifted(f, Optional.of(by)))
              .toArray(Event[]::new));
    }
    Instant at = typed.orElse(now);
    List<Freeze> meant = standing.stream().filter(f -> f.window().contains(at)).toList();
    if (meant.isEmpty() && typed.isEmpty()) {
      meant = standing;
    }
    return meant.size() == 1
        ? Decision.accept(new DeskEvent.FreezeLifted(meant.getFirst(), Optional.of(by)))
        : Decision.refuse(new Refusal.WhichFreeze(meant.isEmpty() ? standing : meant));
  }

  private static List<Freeze> listBegun(List<Freeze> standing, Instant minute) {
    return standing.stream()
        .filter(f ->
            f.window()
                .start()
                .truncatedTo(ChronoUnit.MINUTES)
                .equals(minute.truncatedTo(ChronoUnit.MINUTES)))
        .toList();
  }

  /** The end of a freeze has come. */
  static Decision end(Desk desk, Instant now, Freeze freeze) {
    boolean isOver = !freeze.window().end().isAfter(now);
    return isOver && desk.setting().freezes().contains(freeze)
        ? Decision.accept(new DeskEvent.FreezeLifted(freeze, Optional.empty()))
        : Decision.accept();
  }

  private static boolean mayFreeze(Desk desk, MemberId by) {
    boolean isAdmin = desk.roster().find(by).map(m -> m.duties().admin()).orElse(false);
    return isAdmin || listManagers(desk).contains(by);
  }

  private static List<MemberId> listManagers(Desk desk) {
    return desk.findBook().map(b -> desk.roster().listTeam(b.managers())).orElseGet(List::of);
  }
}
