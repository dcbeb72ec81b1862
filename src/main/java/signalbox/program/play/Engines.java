package signalbox.program.play;

import signalbox.chat.Gaps;
import signalbox.chat.Intake;
import signalbox.chat.PresenceBoard;
import signalbox.chat.Reloader;
import signalbox.coordinator.DeskKeeper;
import signalbox.delivery.Courier;
import signalbox.delivery.Dispatcher;
import signalbox.delivery.HandSchedule;
import signalbox.message.Routes;
import signalbox.store.Store;

/** The engines of one life, as they run over real networks, but turned by hand. */
public record Engines(
    DeskKeeper keeper, Dispatcher dispatcher, Intake intake, PresenceBoard presence, Gaps gaps) {

  /** Puts engines together. */
  @FunctionalInterface
  public interface Assembly {
    Engines over(Parts parts);
  }

  /** What a life is built on. */
  public record Parts(
      Routes routes, Store store, HandSchedule schedule, Courier courier, Reloader reloader) {}
}
