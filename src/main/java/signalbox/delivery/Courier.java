package signalbox.delivery;

import java.util.concurrent.CompletionStage;
import signalbox.message.Address;
import signalbox.message.Message;

/** Carries messages to the addresses of one network; it never repeats by itself. */
public interface Courier {
  /** The name of the network in the configuration. */
  String network();

  /**
   * Carries one message. Never blocks; the stage completes with what is known of it, within the
   * time that the dispatcher allows, or is given up.
   *
   * @param key the parcel's, for networks that recognise a repeat; 0 for words that are not stored
   */
  CompletionStage<Receipt> carry(long key, Address to, Message message);
}
