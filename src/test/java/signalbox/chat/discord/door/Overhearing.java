package signalbox.chat.discord.door;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import net.dv8tion.jda.api.events.GenericEvent;
import signalbox.chat.discord.link.Ear;
import signalbox.chat.discord.link.Session;

/** Notes, beside the adapter, when it is given up. */
final class Overhearing implements Ear {
  private final Ear ear;
  private final Consumer<String> notes;
  private final CompletableFuture<Void> isThere;

  /**
   * @param isThere completes when JDA is there, on whatever server
   */
  Overhearing(Ear ear, Consumer<String> notes, CompletableFuture<Void> isThere) {
    this.ear = ear;
    this.notes = notes;
    this.isThere = isThere;
  }

  @Override
  public void up(Session session, boolean missedNothing) {
    ear.up(session, missedNothing);
    isThere.complete(null);
  }

  @Override
  public void heard(GenericEvent event) {
    ear.heard(event);
  }

  @Override
  public void holdBack(Instant until) {
    ear.holdBack(until);
    notes.accept("held back until " + until);
  }

  @Override
  public void down(String why) {
    ear.down(why);
  }

  @Override
  public void unreachable(String why) {
    ear.unreachable(why);
  }

  @Override
  public void refused(String why) {
    ear.refused(why);
    notes.accept("refused: " + why);
  }
}
