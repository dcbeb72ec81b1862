package signalbox.chat.discord.post;

import java.util.Map;
import java.util.Optional;

/**
 * The user ids on one network of those whom the words of the house may speak to, by the name of the
 * member. May be used by any thread.
 */
public final class Addressees {
  private volatile Map<String, String> ids = Map.of();

  /** From now on these, and no others. */
  public void become(Map<String, String> idsByMember) {
    ids = Map.copyOf(idsByMember);
  }

  public Optional<String> find(String member) {
    return Optional.ofNullable(ids.get(member));
  }
}
