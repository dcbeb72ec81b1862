package signalbox.chat.irc.room;

import java.util.Map;
import java.util.Optional;
import signalbox.chat.irc.wire.IrcLine;

/** Why a server lets nobody into a channel, in words for people. */
final class Barred {
  /** The server would have put us into another channel instead. */
  static final String FORWARDED = "470";

  /** Invited people only; services may do the inviting. */
  static final String INVITE_ONLY = "473";

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("403", "there is no such channel"),
          Map.entry("405", "I am in too many channels"),
          Map.entry("437", "it cannot be joined at the moment"),
          Map.entry("471", "it is full (+l)"),
          Map.entry(INVITE_ONLY, "it is for invited people only (+i)"),
          Map.entry("474", "I am banned there (+b)"),
          Map.entry("475", "the key is wrong (+k)"),
          Map.entry("476", "the server does not like its name"),
          Map.entry("477", "it is for logged-in people only (+r)"),
          Map.entry("479", "the server does not like its name"),
          Map.entry("480", "too many are joining it (+j)"),
          Map.entry("489", "it is for encrypted connections only (+S)"),
          Map.entry("500", "too many are joining it (+j)"),
          Map.entry("520", "it is for the network's staff only (+O)"));

  private Barred() {}

  /** What bars the channel that this reply names; empty: it is no such reply. */
  static Optional<String> words(IrcLine line) {
    return FORWARDED.equals(line.command())
        ? Optional.of("the server would forward me to " + line.param(2))
        : Optional.ofNullable(WORDS.get(line.command()));
  }
}
