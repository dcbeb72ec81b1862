package signalbox.delivery;

/** What a courier knows of a message that it carried. */
public sealed interface Receipt {
  /** Proved to have been spread. */
  record Delivered(String messageId) implements Receipt {}

  /** Read by the server; nothing proves that it was spread. */
  record Taken() implements Receipt {}

  /** Not carried. {@code forGood}: trying again will not help. */
  record Failed(boolean forGood, String why) implements Receipt {}
}
