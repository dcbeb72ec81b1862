package signalbox.chat.irc.live;

import java.util.Map;
import signalbox.chat.irc.peer.Person;

/** People at the real network, one of whom listens to the bot. */
record RealScene(String channel, Map<String, Person> people, Person listener) implements Scene {

  @Override
  public void says(String who, String text) {
    person(who).says(channel, text);
  }

  @Override
  public void forges(String who, String account, String text) {
    person(who)
        .sends(
            "@account=" + account + ";+account=" + account + " PRIVMSG " + channel + " :" + text);
  }

  @Override
  public void takesNick(String who, String nick) {
    person(who).takesNick(nick);
  }

  @Override
  public String hears(String... words) {
    return listener.hearsFrom("signalbox", channel, words).text();
  }

  private Person person(String who) {
    Person person = people.get(who);
    if (person == null) {
      throw new IllegalArgumentException("nobody is called " + who);
    }
    return person;
  }
}
