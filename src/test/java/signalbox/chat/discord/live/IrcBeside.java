package signalbox.chat.discord.live;

import signalbox.atwork.Place;
import signalbox.chat.irc.peer.Habits;
import signalbox.chat.irc.peer.Heard;
import signalbox.chat.irc.peer.Puppet;
import signalbox.chat.irc.peer.ScriptedPeer;
import signalbox.chat.irc.peer.StandIn;
import signalbox.chat.irc.peer.Wire;

/** An IRC channel of the ops beside their channel on Discord, with tyler in it. */
final class IrcBeside implements AutoCloseable {
  private static final String OPS = "#ops";

  private final StandIn server = new StandIn(Habits.SOLANUM);
  private final Puppet tyler = server.meets("tyler", "tyler").joins(OPS);
  private final ScriptedPeer peer = ScriptedPeer.of(server);
  private Wire bot;

  /** The venue of the ops is on both from now on; the bot has not begun yet. */
  static IrcBeside of(Night night) {
    var irc = new IrcBeside();
    night
        .place()
        .onIrc(irc.peer.port())
        .with("rate { burst = 20, every = 50 ms }")
        .venue("ops", Place.DISCORD + "/" + night.ops.id(), Place.NETWORK + "/" + OPS);
    return irc;
  }

  /** Until the bot is there. */
  IrcBeside awaitBot() {
    bot = peer.expectGuest();
    bot.expect("the bot to look who is there", line -> line.startsWith("WHO "));
    return this;
  }

  /** Tyler says something among the ops. */
  void says(String text) {
    tyler.says(OPS, text);
  }

  /** What the bot says among the ops; what it said before is passed over. */
  String hears(String part) {
    String line =
        bot.expect(part, raw -> Heard.of(raw).isSaidTo(OPS) && Heard.of(raw).text().contains(part));
    return Heard.of(line).text();
  }

  /** The same, also when it was passed over. */
  String hearsOrHasHeard(String part) {
    return bot.all().stream()
        .filter(raw -> Heard.of(raw).isSaidTo(OPS))
        .map(raw -> Heard.of(raw).text())
        .filter(text -> text.contains(part))
        .findFirst()
        .orElseGet(() -> hears(part));
  }

  boolean hasHeard(String part) {
    return bot.all().stream().anyMatch(raw -> raw.contains(part));
  }

  @Override
  public void close() {
    peer.close();
  }
}
