package signalbox.chat.irc.login;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the bot introduces itself.
 *
 * @param password of the server, which few have; not that of the account
 */
public record Introduction(
    String nick, String userName, String realName, Optional<String> password) {
  private static final Pattern WORD =
      Pattern.compile("[^\\s\\p{Cntrl}:@!*,?][^\\s\\p{Cntrl}@!*,?]*");
  private static final Pattern LINE = Pattern.compile("[^\\r\\n\\x00]+");

  public Introduction {
    demand(WORD.matcher(nick).matches(), "no nick can be like that");
    demand(WORD.matcher(userName).matches(), "no user name can be like that");
    demand(LINE.matcher(realName).matches() && !realName.isBlank(), "a name of one line is needed");
    demand(password.stream().allMatch(p -> LINE.matcher(p).matches()), "a password is one line");
  }

  private static void demand(boolean holds, String fault) {
    if (!holds) {
      throw new IllegalArgumentException(fault);
    }
  }

  @Override
  public String toString() {
    return "Introduction[" + nick + "]";
  }
}
