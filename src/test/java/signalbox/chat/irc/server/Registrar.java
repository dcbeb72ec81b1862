package signalbox.chat.irc.server;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import signalbox.chat.irc.peer.Heard;
import signalbox.chat.irc.peer.Person;

/**
 * Somebody who stays at the network and registers accounts and channels with its services, since
 * every connection takes the server up to a second.
 */
final class Registrar implements AutoCloseable {
  private static final String NICK = "registrar";
  private static final String FOUNDER = "founder";

  private final Supplier<Person> entrance;
  private final Set<String> accounts = new HashSet<>();
  private Person person;

  Registrar(Supplier<Person> entrance) {
    this.entrance = entrance;
    this.person = entrance.get();
  }

  static String passwordOf(String account) {
    return account + "-secret";
  }

  /** Registers an account, if that has not been done. */
  synchronized void account(String name) {
    if (accounts.contains(name)) {
      return;
    }
    bePresent();
    person.takesNick(name);
    tell("NickServ", "REGISTER " + passwordOf(name) + " " + name + "@example.test", "registered");
    person.logsOut();
    person.takesNick(NICK);
    accounts.add(name);
  }

  /** Registers a channel in which this account may do everything. */
  synchronized void channel(String channel, String operator) {
    account(operator);
    account(FOUNDER);
    bePresent();
    person.identifies(FOUNDER, passwordOf(FOUNDER));
    person.joins(channel);
    tell("ChanServ", "REGISTER " + channel, "registered");
    tell("ChanServ", "FLAGS " + channel + " " + operator + " +ORtiov", "Flags");
    person.sends("PART " + channel);
    person.logsOut();
  }

  /** Waits until nobody has this nick. */
  synchronized void expectNickIsFree(String nick) {
    bePresent();
    person.seesOffline(nick);
  }

  /** Waits until somebody has this nick. */
  synchronized void expectOnline(String nick) {
    bePresent();
    person.seesOnline(nick);
  }

  /**
   * Waits until a service has gone. InspIRCd at times does not see that their link was closed until
   * it sends something there, and takes them for present for a minute.
   */
  synchronized void expectGone(String service) {
    bePresent();
    person.says(service, "HELP");
    person.seesOffline(service);
  }

  private void bePresent() {
    if (person.wire().lines().hasEnded()) {
      person.close();
      person = entrance.get();
    }
  }

  private void tell(String service, String words, String answer) {
    person.asks(
        service, words, heard -> isNoticeOf(heard, service) && heard.last().contains(answer));
  }

  private static boolean isNoticeOf(Heard heard, String service) {
    return heard.is("NOTICE") && heard.nick().equals(service);
  }

  static Person.Coming coming() {
    return Person.named(NICK);
  }

  @Override
  public synchronized void close() {
    person.close();
  }
}
