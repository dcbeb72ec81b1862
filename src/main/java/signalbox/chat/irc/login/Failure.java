package signalbox.chat.irc.login;

/**
 * Why there is no login.
 *
 * @param isRefusal whether we were told no, so that asking again soon would be rude or dangerous
 */
public record Failure(String why, boolean isRefusal) {
  private static final int LONGEST = 200;

  public Failure {
    // It quotes the server, and is logged.
    String line = why.replaceAll("\\p{Cntrl}", " ").strip();
    why = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
  }

  static Failure refusal(String why) {
    return new Failure(why, true);
  }

  static Failure mishap(String why) {
    return new Failure(why, false);
  }
}
