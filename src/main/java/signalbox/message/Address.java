package signalbox.message;

/** Where words go: one lane of delivery, in which order is kept. */
public sealed interface Address {
  String network();

  /** What tells this address from every other of its network. */
  String name();

  /** A channel, such as {@code #example-operations} on {@code libera}. */
  record Channel(String network, String name) implements Address {}

  /** A person, by account or, unverified, by nick; answers and private requests only. */
  record Person(String network, String name) implements Address {}

  /** The one segment of a channel's topic that is ours; what it shows is replaced, never joined. */
  record Topic(String network, String channel) implements Address {
    @Override
    public String name() {
      return "topic of " + channel;
    }
  }
}
