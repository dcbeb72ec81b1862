package signalbox.chat.irc.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line of the IRC protocol, taken apart.
 *
 * @param tags by their full keys ({@code account}, {@code vendor/key}, {@code +client}), unescaped;
 *     a tag without a value has the empty one
 * @param source whence it came, as written, without its colon; see {@link Source}
 * @param command as parsed in upper case, such as {@code PRIVMSG} or {@code 005}
 * @param params any number; the last may be empty, hold blanks or begin with a colon
 */
public record IrcLine(
    Map<String, String> tags, Optional<String> source, String command, List<String> params) {
  /** Longer lines than any server may send, in characters; such a line is no line at all. */
  public static final int LONGEST = 32 * 1024;

  public IrcLine {
    tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
    params = List.copyOf(params);
  }

  /** A line of ours, to be written. */
  public static IrcLine of(String command, String... params) {
    return new IrcLine(Map.of(), Optional.empty(), command, List.of(params));
  }

  /**
   * Reads one line, with or without its end. Total: a line without a command, or longer than {@link
   * #LONGEST}, is empty; of a tag said twice the last counts.
   */
  public static Optional<IrcLine> parse(String raw) {
    // A part of a line would say something else than the line.
    return raw.length() > LONGEST ? Optional.empty() : new LineReader(raw).read();
  }

  /** Reads the bytes of one line; what is no UTF-8 becomes U+FFFD. */
  public static Optional<IrcLine> parse(byte[] raw) {
    return raw.length > LONGEST ? Optional.empty() : parse(new String(raw, UTF_8));
  }

  /** The parameter at this place, counted from 0; "" when there is none. */
  public String param(int i) {
    return i >= 0 && i < params.size() ? params.get(i) : "";
  }

  /** The last parameter; "" when there is none. */
  public String last() {
    return params.isEmpty() ? "" : params.getLast();
  }

  /** The value of a tag; {@code "+key"} and {@code "key"} are two tags. */
  public Optional<String> tag(String key) {
    return Optional.ofNullable(tags.get(key));
  }

  /** Whether the command is a reply of three digits. */
  public boolean isNumeric() {
    return command.length() == 3 && command.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /**
   * The line as it is written, without its end.
   *
   * @throws IllegalArgumentException when the parts do not make one line, as with CR, LF or NUL in
   *     them
   */
  public String toWire() {
    return LineWriter.write(this);
  }
}
