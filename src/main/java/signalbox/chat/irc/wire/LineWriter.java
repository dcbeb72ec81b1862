package signalbox.chat.irc.wire;

import java.util.List;

/** Joins the parts of a line, and refuses parts that would make another line of it. */
final class LineWriter {
  private LineWriter() {}

  static String write(IrcLine line) {
    var wire = new StringBuilder();
    if (!line.tags().isEmpty()) {
      wire.append('@').append(Tags.write(line.tags())).append(' ');
    }
    line.source().ifPresent(source -> wire.append(':').append(word("source", source)).append(' '));
    wire.append(command(line.command()));
    List<String> params = line.params();
    for (int i = 0; i < params.size(); i++) {
      wire.append(' ').append(i < params.size() - 1 ? middle(params.get(i)) : last(params.get(i)));
    }
    return wire.toString();
  }

  private static String command(String command) {
    if (command.startsWith(":") || command.startsWith("@")) {
      throw new IllegalArgumentException("no command begins like this");
    }
    return word("command", command);
  }

  private static String middle(String param) {
    if (param.startsWith(":")) {
      throw new IllegalArgumentException("only the last parameter may begin with a colon");
    }
    return word("parameter before the last", param);
  }

  private static String last(String param) {
    boolean needsColon = param.isEmpty() || param.startsWith(":") || param.indexOf(' ') >= 0;
    return (needsColon ? ":" : "") + withoutBreaks("last parameter", param);
  }

  private static String word(String what, String text) {
    if (text.isEmpty() || text.indexOf(' ') >= 0) {
      throw new IllegalArgumentException("a " + what + " is one word");
    }
    return withoutBreaks(what, text);
  }

  /** The text is not repeated in the complaint: it may be a password. */
  static String withoutBreaks(String what, String text) {
    if (text.indexOf('\r') >= 0 || text.indexOf('\n') >= 0 || text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("CR, LF or NUL in a " + what);
    }
    return text;
  }
}
