package signalbox.message;

import signalbox.domain.CaseId;

/** Where words go: one lane of delivery, in which order is kept. */
public sealed interface Address {
  String network();

  /** What tells this address from every other of its network. */
  String name();

  /** A channel, such as {@code #example-operations} on {@code libera}, or a thread by its id. */
  record Channel(String network, String name) implements Address {}

  /** A person, by account or, unverified, by nick; answers and private requests only. */
  record Person(String network, String name) implements Address {}

  /**
   * Who spoke in a channel, beside all others there; answers only.
   *
   * @param to what is answered, as the network's adapter named it
   */
  record Aside(String network, String channel, String to) implements Address {
    @Override
    public String name() {
      return to + " in " + channel;
    }
  }

  /** The thread of a case under a channel; it carries what is said of that case. */
  record CaseThread(String network, String channel, CaseId about) implements Address {
    @Override
    public String name() {
      return "thread of " + about + " in " + channel;
    }
  }

  /** Where something stands; what stands there is replaced, never joined. */
  sealed interface Slot extends Address {
    String channel();
  }

  /** The one segment of a channel's topic that is ours. */
  record Topic(String network, String channel) implements Slot {
    @Override
    public String name() {
      return "topic of " + channel;
    }
  }

  /** The card of a case in a channel. */
  record Card(String network, String channel, CaseId about) implements Slot {
    @Override
    public String name() {
      return "card of " + about + " in " + channel;
    }
  }

  /** The one message of a channel that shows what is open there. */
  record Board(String network, String channel) implements Slot {
    @Override
    public String name() {
      return "board of " + channel;
    }
  }
}
