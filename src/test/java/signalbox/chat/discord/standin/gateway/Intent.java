package signalbox.chat.discord.standin.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** What a bot asks to be told of. */
public enum Intent {
  GUILDS(0),
  GUILD_MEMBERS(1),
  GUILD_PRESENCES(8),
  GUILD_MESSAGES(9),
  GUILD_MESSAGE_REACTIONS(10),
  DIRECT_MESSAGES(12),
  DIRECT_MESSAGE_REACTIONS(13),
  MESSAGE_CONTENT(15);

  /** The ones that somebody has to switch on in Discord's portal first. */
  public static final Set<Intent> PRIVILEGED =
      Set.of(GUILD_MEMBERS, GUILD_PRESENCES, MESSAGE_CONTENT);

  /** Every place that means something; some that we never ask for are not named here. */
  private static final long KNOWN =
      (1L << 26) - 1 & ~(1L << 17 | 1L << 18 | 1L << 19 | 1L << 22 | 1L << 23);

  private final long bit;

  Intent(int place) {
    bit = 1L << place;
  }

  boolean isIn(long intents) {
    return (intents & bit) != 0;
  }

  static boolean areKnown(long intents) {
    return (intents & ~KNOWN) == 0;
  }

  static Set<Intent> of(long intents) {
    return Arrays.stream(values())
        .filter(intent -> intent.isIn(intents))
        .collect(Collectors.toUnmodifiableSet());
  }

  static boolean touches(long intents, Collection<Intent> forbidden) {
    return forbidden.stream().anyMatch(intent -> intent.isIn(intents));
  }

  /** Whether who asked for these is told of this. */
  static boolean covers(long intents, String type, ObjectNode what) {
    boolean direct = !what.has("guild_id");
    return switch (type) {
      case "INTERACTION_CREATE" -> true;
      case "MESSAGE_CREATE", "MESSAGE_UPDATE", "MESSAGE_DELETE", "MESSAGE_DELETE_BULK" ->
          (direct ? DIRECT_MESSAGES : GUILD_MESSAGES).isIn(intents);
      case "MESSAGE_REACTION_ADD" ->
          (direct ? DIRECT_MESSAGE_REACTIONS : GUILD_MESSAGE_REACTIONS).isIn(intents);
      case "GUILD_MEMBER_ADD", "GUILD_MEMBER_UPDATE", "GUILD_MEMBER_REMOVE" ->
          GUILD_MEMBERS.isIn(intents);
      default -> GUILDS.isIn(intents);
    };
  }
}
