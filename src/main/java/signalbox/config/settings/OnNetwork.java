package signalbox.config.settings;

import signalbox.domain.Account;
import signalbox.message.Address;

/** A channel or an account of a network, written {@code network/name}. */
public record OnNetwork(String network, String name) {
  /**
   * Reads {@code libera/#example-operations}.
   *
   * @throws IllegalArgumentException when there is no network or no name
   */
  public static OnNetwork parse(String text) {
    int slash = text.indexOf('/');
    String name = text.substring(slash + 1);
    if (slash < 1 || name.isEmpty() || !name.equals(name.strip()) || name.indexOf(' ') >= 0) {
      throw new IllegalArgumentException("write network/name, such as \"libera/#example\"");
    }
    return new OnNetwork(text.substring(0, slash), name);
  }

  public Address.Channel channel() {
    return new Address.Channel(network, name);
  }

  public Account account() {
    return new Account(network, name);
  }

  @Override
  public String toString() {
    return network + "/" + name;
  }
}
