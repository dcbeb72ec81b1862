package signalbox.chat.discord.standin.world;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What somebody may do in a channel. */
public enum Right {
  ADD_REACTIONS(6),
  VIEW_CHANNEL(10),
  SEND_MESSAGES(11),
  MANAGE_MESSAGES(13),
  EMBED_LINKS(14),
  READ_MESSAGE_HISTORY(16),
  MENTION_EVERYONE(17),
  USE_APPLICATION_COMMANDS(31),
  MANAGE_THREADS(34),
  CREATE_PUBLIC_THREADS(35),
  SEND_MESSAGES_IN_THREADS(38),
  PIN_MESSAGES(51);

  /** What everybody may who comes in. */
  static final List<Right> EVERYBODYS =
      List.of(
          ADD_REACTIONS,
          VIEW_CHANNEL,
          SEND_MESSAGES,
          READ_MESSAGE_HISTORY,
          USE_APPLICATION_COMMANDS,
          SEND_MESSAGES_IN_THREADS);

  /** What a bot like ours is invited with. */
  static final List<Right> BOTS =
      List.of(
          VIEW_CHANNEL,
          SEND_MESSAGES,
          EMBED_LINKS,
          READ_MESSAGE_HISTORY,
          CREATE_PUBLIC_THREADS,
          SEND_MESSAGES_IN_THREADS,
          PIN_MESSAGES);

  private final long bit;

  Right(int place) {
    bit = 1L << place;
  }

  static long bits(Collection<Right> rights) {
    return rights.stream().mapToLong(right -> right.bit).reduce(0, (one, other) -> one | other);
  }

  static long all() {
    return bits(Arrays.asList(values()));
  }

  boolean isIn(long bits) {
    return (bits & bit) != 0;
  }
}
