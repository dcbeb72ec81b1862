package signalbox.chat.irc;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import signalbox.chat.irc.wire.Casemapping;
import signalbox.chat.irc.wire.Mask;
import signalbox.chat.irc.wire.Source;

/**
 * Bots and bridges in the same channels: what they say is nobody's, and they are never answered.
 *
 * @param names by account or nick
 * @param masks by {@code nick!user@host}, for those without an account and for puppets
 */
public record Company(Set<String> names, List<Mask> masks) {
  /** Tags by which servers mark what a bot says, and what is said through a bridge. */
  private static final List<String> TAGS =
      List.of("bot", "draft/bot", "inspircd.org/bot", "relaymsg", "draft/relaymsg");

  /** Who would answer an answer, for ever. */
  private static final Set<String> SERVICES =
      Set.of(
          "alis",
          "botserv",
          "chanfix",
          "chanserv",
          "gameserv",
          "global",
          "groupserv",
          "helpserv",
          "hostserv",
          "infoserv",
          "memoserv",
          "nickserv",
          "operserv",
          "proxyscan",
          "rpgserv",
          "saslserv",
          "statserv");

  public Company {
    names = Set.copyOf(names);
    masks = List.copyOf(masks);
  }

  public static Company none() {
    return new Company(Set.of(), List.of());
  }

  /** Whether the line is marked as a bot's, or as one that a bridge repeats. */
  static boolean isMarked(Set<String> tags) {
    return TAGS.stream().anyMatch(tags::contains);
  }

  /** Whether this is one of them, or a puppet, or the network itself. */
  boolean includes(Source source, Optional<String> account, Casemapping casemapping) {
    String nick = source.nick();
    return isNoNick(nick)
        || SERVICES.contains(casemapping.fold(nick))
        || names.stream()
            .anyMatch(name ->
                Stream.concat(account.stream(), Stream.of(nick))
                    .anyMatch(known -> casemapping.same(known, name)))
        || masks.stream().anyMatch(mask -> mask.matches(source.toString(), casemapping));
  }

  /** A dot is a server's; a slash is what RELAYMSG has in the nicks of its puppets. */
  private static boolean isNoNick(String nick) {
    return nick.isEmpty() || nick.indexOf('.') >= 0 || nick.indexOf('/') >= 0;
  }
}
