package signalbox.chat.irc.wire;

import java.util.Optional;

/**
 * Whence a line came: {@code nick!user@host}, or a server.
 *
 * @param nick the nick, or the name of the server
 * @param user what the person's machine says; proves nothing
 * @param host the host or cloak
 */
public record Source(String nick, Optional<String> user, Optional<String> host) {

  /** Total; parts that are not there are empty, parts of no letters are "". */
  public static Source parse(String text) {
    // Neither nick nor user can hold an at sign, so the first one counts.
    int at = text.indexOf('@');
    String before = at < 0 ? text : text.substring(0, at);
    int bang = before.indexOf('!');
    return new Source(
        bang < 0 ? before : before.substring(0, bang),
        bang < 0 ? Optional.empty() : Optional.of(before.substring(bang + 1)),
        at < 0 ? Optional.empty() : Optional.of(text.substring(at + 1)));
  }

  /** As it was written. */
  @Override
  public String toString() {
    return nick + user.map(u -> "!" + u).orElse("") + host.map(h -> "@" + h).orElse("");
  }
}
