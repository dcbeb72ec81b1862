package signalbox.chat.irc.room;

import java.util.Optional;

/**
 * A channel in which the bot has business.
 *
 * @param name as the configuration has it, and as it is addressed
 * @param key for channels that ask for one (+k); a secret
 */
public record OurChannel(String name, Optional<String> key) {
  public OurChannel(String name) {
    this(name, Optional.empty());
  }

  @Override
  public String toString() {
    return name;
  }
}
