package signalbox.chat.irc.output.proof;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import signalbox.chat.irc.wire.IrcLine;

/**
 * What a server's no means, in words for people; its own words are not repeated.
 *
 * @param forGood saying it again will not help
 * @param slower it was too fast for the server, and may be said again later
 */
record Complaint(String why, boolean forGood, boolean slower) {
  private static final Pattern CODE = Pattern.compile("[A-Z_]{1,40}");
  private static final Pattern HASTE = Pattern.compile("RATE|THROTTL|FLOOD|TOO_FAST|TRY_AGAIN");

  /** What a numeric means for the line that it is about; empty when it is no no. */
  static Optional<Complaint> of(IrcLine line) {
    return known(line.command()).map(known -> known.numbered(line.command()));
  }

  /** What a numeric means that answers a line of ours for certain. */
  static Optional<Complaint> ofAnswer(IrcLine line) {
    boolean isError = line.command().startsWith("4") || line.command().startsWith("5");
    return of(line)
        .or(() ->
            Optional.of(never("the server refused it").numbered(line.command()))
                .filter(_ -> isError));
  }

  /** What {@code FAIL} means. */
  static Complaint ofFail(IrcLine line) {
    String code = line.param(1).toUpperCase(Locale.ROOT);
    if (HASTE.matcher(code).find()) {
      return tooFast();
    }
    return never("the server refused it").numbered(CODE.matcher(code).matches() ? code : "FAIL");
  }

  static Complaint tooFast() {
    return new Complaint("too fast for the server", false, true);
  }

  /** The no of somebody who knows that we are not there: we may be again. */
  static Complaint notThere() {
    return notNow("the bot is not in the channel");
  }

  /** Whether such numerics are about coming in, when we asked for that. */
  static boolean isAboutJoining(String numeric) {
    return switch (numeric) {
      case "405", "437", "471", "473", "474", "475", "476", "477", "479", "480", "489", "520" ->
          true;
      default -> false;
    };
  }

  /** Whether such numerics are about what only some may do, such as changing a topic. */
  static boolean isAboutRights(String numeric) {
    return numeric.equals("482");
  }

  /** Whether such numerics do not say to whom the line was that they are about. */
  static boolean isNameless(String numeric) {
    return switch (numeric) {
      case "263", "411", "412", "417", "421", "461" -> true;
      default -> false;
    };
  }

  private static Optional<Complaint> known(String numeric) {
    return switch (numeric) {
      case "401", "406" -> some(never("nobody there has that name"));
      case "402" -> some(never("there is no such server"));
      case "403" -> some(never("there is no such channel"));
      case "404" -> some(never("the channel does not let the bot speak"));
      case "407", "413", "414", "415", "416" -> some(never("that is no address"));
      case "408" -> some(never("the channel takes no colours"));
      case "411", "412", "421", "461" -> some(never("the server did not understand it"));
      case "417" -> some(never("the line is too long for the server"));
      case "442" -> some(notThere());
      case "482" -> some(never("the bot may not do that there"));
      case "486", "716" -> some(never("that person takes no words from strangers"));
      case "489", "494", "531" -> some(never("words to that address are not let through"));
      case "936" -> some(never("a word in it is not let through"));
      default -> passing(numeric);
    };
  }

  private static Optional<Complaint> passing(String numeric) {
    return switch (numeric) {
      case "263", "439", "707" -> some(tooFast());
      case "405", "437", "471", "473", "474", "475", "476", "479", "480", "520" ->
          some(notNow("the channel does not let the bot in"));
      case "477" -> some(notNow("the server wants the bot to be logged in"));
      default -> Optional.empty();
    };
  }

  private static Optional<Complaint> some(Complaint complaint) {
    return Optional.of(complaint);
  }

  private static Complaint never(String why) {
    return new Complaint(why, true, false);
  }

  private static Complaint notNow(String why) {
    return new Complaint(why, false, false);
  }

  private Complaint numbered(String code) {
    return new Complaint(why + " (" + code + ")", forGood, slower);
  }
}
