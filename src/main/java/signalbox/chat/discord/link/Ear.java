package signalbox.chat.discord.link;

import java.time.Instant;
import net.dv8tion.jda.api.events.GenericEvent;

/**
 * Who listens to Discord. Called by one thread at a time, in the order of events; must not block,
 * since nothing more is heard meanwhile.
 */
public interface Ear {
  /**
   * There, and all guilds are known that can be reached.
   *
   * @param missedNothing whether Discord has told all that happened since the last {@link #down}
   */
  void up(Session session, boolean missedNothing);

  /** Anything that happens, from the first {@link #up} on. */
  void heard(GenericEvent event);

  /**
   * Discord has refused so much that nothing but answers to interactions is to be sent until then.
   */
  void holdBack(Instant until);

  /** Nothing is heard from now on; once for each {@link #up}. */
  void down(String why);

  /** An attempt came to nothing; there will be another. */
  void unreachable(String why);

  /** There will be no other attempt: somebody has to do something. */
  void refused(String why);
}
