package signalbox.chat.discord.text;

import java.util.Set;

/**
 * What one message of Discord says.
 *
 * @param content escaped
 * @param called the ids of those whom it mentions, and nobody else
 */
public record Spoken(String content, Set<String> called) {
  public Spoken {
    called = Set.copyOf(called);
  }
}
