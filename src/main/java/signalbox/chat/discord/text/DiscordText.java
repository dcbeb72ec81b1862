package signalbox.chat.discord.text;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import signalbox.message.Message;

/** Words on their way to Discord. Lengths are in units of UTF-16, as Discord counts. */
public final class DiscordText {
  /** What a message of Discord holds. */
  public static final int MESSAGE_UNITS = 2_000;

  /** Messages that one message of ours becomes at the most; what is left over is counted. */
  public static final int MOST_MESSAGES = 5;

  private static final String CUT = "...";

  private DiscordText() {}

  /**
   * News, which mention those whom they speak to; one message at least.
   *
   * @param ids the user ids of those who can be mentioned, by the name of the member
   * @param now on whose day moments are that have no date
   */
  public static List<Spoken> news(
      Message message, Function<String, Optional<String>> ids, Instant now) {
    return filled(message.lines(), ids, now, MESSAGE_UNITS, MOST_MESSAGES);
  }

  /** An answer, which mentions nobody. */
  public static List<Spoken> answer(Message message, Instant now) {
    return news(message, _ -> Optional.empty(), now);
  }

  /** Lines as one text of at most so many units, that mentions nobody. */
  public static String text(List<String> lines, Instant now, int units) {
    return filled(lines, _ -> Optional.empty(), now, units, 1).getFirst().content();
  }

  /** One line of at most so many units, where Discord shows no moments; what is cut ends so. */
  public static String line(String words, int units) {
    // A sign may come before it when it opens with one that means something there.
    return Escapes.opening(cut(Bending.signs(words), units - 1));
  }

  /** The same where Discord reads nothing into words, such as in the name of a thread. */
  public static String plain(String words, int units) {
    return cut(Bending.letters(words), units);
  }

  private static String cut(List<Piece> pieces, int units) {
    String whole = joined(pieces);
    if (whole.length() <= units) {
      return whole;
    }
    int kept = 0;
    int size = CUT.length() + pieces.getFirst().length();
    while (size <= units) {
      kept++;
      size += pieces.get(kept).length();
    }
    return joined(pieces.subList(0, kept)).stripTrailing() + CUT;
  }

  /** A moment as the time that is left until then, or has gone by since. */
  public static String fromNow(Instant at) {
    return "<t:" + at.getEpochSecond() + ":R>";
  }

  private static String joined(List<Piece> pieces) {
    return String.join("", pieces.stream().map(Piece::text).toList());
  }

  private static List<Spoken> filled(
      List<String> lines,
      Function<String, Optional<String>> ids,
      Instant now,
      int units,
      int most) {
    List<List<Piece>> bent = lines.stream().map(line -> Bending.line(line, ids, now)).toList();
    List<Spoken> spoken = new Filling(units, most).fill(bent);
    // Discord takes no empty words.
    return spoken.isEmpty() ? List.of(new Spoken("\u200b", Set.of())) : spoken;
  }
}
