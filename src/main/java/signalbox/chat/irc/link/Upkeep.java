package signalbox.chat.irc.link;

import java.util.function.Consumer;
import signalbox.chat.irc.wire.IrcLine;
import signalbox.delivery.Schedule;

/** What keeps one session alive and on its nick. */
final class Upkeep {
  private final Heartbeat heartbeat;
  private final NickRecovery recovery;

  /**
   * @param order takes a line to the server; must not block
   * @param dead called when the server gives no sign of life
   */
  Upkeep(
      LinkSettings settings,
      Session session,
      Schedule schedule,
      Consumer<String> order,
      Runnable dead) {
    this.heartbeat =
        new Heartbeat(
            schedule, settings.times(), () -> order.accept("PING :signalbox-alive"), dead);
    this.recovery =
        new NickRecovery(
            settings.introduction().nick(), session, schedule, settings.times(), order);
  }

  void start() {
    heartbeat.start();
    recovery.look();
  }

  void heard(IrcLine line) {
    heartbeat.heard();
    recovery.heard(line);
  }

  void stop() {
    heartbeat.stop();
    recovery.stop();
  }
}
