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

  /** The member of that user id. */
  public Optional<String> findMember(String id) {
    return ids.entrySet().stream()
        .filter(one -> one.getValue().equals(id))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
