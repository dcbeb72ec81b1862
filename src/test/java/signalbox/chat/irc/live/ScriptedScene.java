package signalbox.chat.irc.live;

import java.util.Map;
import java.util.stream.Stream;
import signalbox.chat.irc.peer.Heard;
import signalbox.chat.irc.peer.Puppet;
import signalbox.chat.irc.peer.Wire;

/** Invented people at a stand-in server, and the bot at its wire. */
record ScriptedScene(String channel, Map<String, Puppet> people, Wire bot) implements Scene {

  @Override
  public void says(String who, String text) {
    person(who).says(channel, text);
  }

  /** A server never lets a client set the account, but some let through what looks like it. */
  @Override
  public void forges(String who, String account, String text) {
    person(who).saysTagged(Map.of("+account", account), channel, text);
  }

  @Override
  public void takesNick(String who, String nick) {
    person(who).takesNick(nick);
  }

  @Override
  public String hears(String... words) {
    String line =
        bot.expect(
            "of the bot: " + String.join(" ... ", words),
            raw -> {
              Heard heard = Heard.of(raw);
              return heard.isSaidTo(channel) && Stream.of(words).allMatch(heard.text()::contains);
            });
    return Heard.of(line).text();
  }

  private Puppet person(String who) {
    Puppet person = people.get(who);
    if (person == null) {
      throw new IllegalArgumentException("nobody is called " + who);
    }
    return person;
  }
}
