package signalbox.chat.irc.link;

import signalbox.chat.irc.wire.IrcLine;
import signalbox.delivery.Schedule;

/** What keeps one session alive and on its nick. */
final class Upkeep {
  private final Heartbeat heartbeat;
  private final NickRecovery recovery;

  /**
   * @param dead called when the server gives no sign of life
   */
  Upkeep(LinkSettings settings, Session session, Schedule schedule, Runnable dead) {
    this.heartbeat =
        new Heartbeat(schedule, settings.times(), line -> session.output().now(line), dead);
    this.recovery =
        new NickRecovery(
            settings.introduction().nick(),
            session,
            schedule,
            settings.times(),
            session.output()::order);
  }

  void start() {
    heartbeat.start();
    recovery.look();
  }

  void heard(IrcLine line) {
    heartbeat.heard(line);
    recovery.heard(line);
  }

  void stop() {
    heartbeat.stop();
    recovery.stop();
  }
}
