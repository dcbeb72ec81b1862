package signalbox.chat.discord.post;

import net.dv8tion.jda.api.interactions.InteractionHook;

/** How somebody is answered who waits for an answer of their own. */
public sealed interface Reply {
  /** With a reply below what they typed. */
  record ToMessage(String channelId, String messageId) implements Reply {}

  /**
   * To them alone, as what they pressed or called is waiting for; it has been acknowledged.
   *
   * @param thinking whether it was put off as a message that the first answer takes the place of;
   *     else, as with a button that only puts off what its card will be, each answer is one more
   */
  record ToInteraction(InteractionHook hook, boolean thinking) implements Reply {
    /** Put off as a message of its own. */
    public ToInteraction(InteractionHook hook) {
      this(hook, true);
    }
  }
}
