package signalbox.chat.discord.post;

import net.dv8tion.jda.api.interactions.InteractionHook;

/** How somebody is answered who waits for an answer of their own. */
public sealed interface Reply {
  /** With a reply below what they typed. */
  record ToMessage(String channelId, String messageId) implements Reply {}

  /** To them alone, as what they pressed or called is waiting for; it has been acknowledged. */
  record ToInteraction(InteractionHook hook) implements Reply {}
}
