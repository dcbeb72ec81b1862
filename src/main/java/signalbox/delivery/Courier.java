package signalbox.delivery;

import java.util.concurrent.CompletionStage;

/** Carries messages to the addresses of one network; it never repeats by itself. */
public interface Courier {
  /** The name of the network in the configuration. */
  String network();

  /**
   * Carries one message. Never blocks; the stage completes with what is known of it, within the
   * time that the dispatcher allows, or is given up.
   */
  CompletionStage<Receipt> carry(Shipment shipment);

  /** The program is about to end: nothing is held back from now on that could go. */
  default void hurry() {}
}
