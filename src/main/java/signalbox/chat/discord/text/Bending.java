package signalbox.chat.discord.text;

import java.text.BreakIterator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes pieces of one line: what Discord shall read instead of what we say. */
final class Bending {
  /** Of a character of more signs than these each sign counts by itself. */
  private static final int LONGEST_CHARACTER = 64;

  /** Ids of cases, tasks and commits. */
  private static final Pattern ID =
      Pattern.compile("(?:[a-z]{1,20}-\\d{1,9}|T\\d{1,9}|I?[0-9a-f]{7,40})(?![\\p{L}\\p{Nd}])");

  /** Our way to name a channel. Whoever else writes it calls nobody by that. */
  private static final Pattern CHANNEL = Pattern.compile("<#\\d{15,20}>");

  private final String line;
  private final Clocks clocks;
  private final BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
  private final List<Piece> pieces = new ArrayList<>();

  private Bending(String line, Instant now) {
    this.line = line;
    this.clocks = new Clocks(now);
    characters.setText(line);
  }

  /**
   * The pieces of a line.
   *
   * @param ids whom it may mention, by the name
   */
  static List<Piece> line(String words, Function<String, Optional<String>> ids, Instant now) {
    var bending = new Bending(Escapes.clean(words), now);
    bending.bend(ids);
    return bending.pieces;
  }

  /** The same where nothing but signs is read. */
  static List<Piece> signs(String words) {
    return letters(words).stream().map(piece -> Piece.of(Escapes.character(piece.text()))).toList();
  }

  /** The same where nothing is read. */
  static List<Piece> letters(String words) {
    var bending = new Bending(Escapes.clean(words), Instant.EPOCH);
    for (int at = 0; at < bending.line.length(); ) {
      int end = bending.endOfCharacter(at);
      bending.pieces.add(Piece.of(bending.line.substring(at, end)));
      at = end;
    }
    return bending.pieces;
  }

  private void bend(Function<String, Optional<String>> ids) {
    Iterator<Calls.Call> calls = Calls.in(line, name -> ids.apply(name).isPresent()).iterator();
    Optional<Calls.Call> next = next(calls);
    int at = 0;
    while (at < line.length()) {
      if (next.isPresent() && next.get().start() == at) {
        Optional<String> id = ids.apply(next.get().name());
        pieces.add(new Piece("<@" + id.orElseThrow() + ">", id));
        at = next.get().end();
        next = next(calls);
      } else {
        at = one(at);
      }
    }
  }

  private static Optional<Calls.Call> next(Iterator<Calls.Call> calls) {
    return calls.hasNext() ? Optional.of(calls.next()) : Optional.empty();
  }

  private int one(int start) {
    Optional<Links.Found> link = Links.find(line, start);
    if (link.isPresent()) {
      pieces.add(Piece.of(link.get().text()));
      return link.get().end();
    }
    Optional<Clocks.Found> moment = clocks.find(line, start);
    if (moment.isPresent()) {
      pieces.add(Piece.of(moment.get().text()));
      return moment.get().end();
    }
    int id = Math.max(endOfId(start), endOfChannel(start));
    if (id > start) {
      pieces.add(Piece.of(line.substring(start, id)));
      return id;
    }
    return character(start);
  }

  private int endOfId(int start) {
    if (start > 0 && Character.isLetterOrDigit(line.charAt(start - 1))) {
      return start;
    }
    Matcher id = ID.matcher(line).region(start, line.length());
    return id.useTransparentBounds(true).lookingAt() ? id.end() : start;
  }

  private int endOfChannel(int start) {
    Matcher channel = CHANNEL.matcher(line).region(start, line.length());
    return channel.lookingAt() ? channel.end() : start;
  }

  private int character(int start) {
    int end = endOfCharacter(start);
    pieces.add(Piece.of(Escapes.character(line.substring(start, end))));
    return end;
  }

  private int endOfCharacter(int start) {
    int whole = characters.following(start);
    return whole - start <= LONGEST_CHARACTER ? whole : line.offsetByCodePoints(start, 1);
  }
}
