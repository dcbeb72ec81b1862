package signalbox.config.binding;

/**
 * What is wrong at one place of the configuration, and what to do about it.
 *
 * @param key the full path of the key, such as {@code venues.ops.channels[0]}; empty: the whole
 *     file
 * @param words never holds a secret
 */
public record Fault(Where where, String key, String words) {
  /** One line for people. */
  @Override
  public String toString() {
    return where + ": " + (key.isEmpty() ? "" : key + ": ") + words;
  }
}
