package signalbox.program.live;

/** A way into one network: open while the program lives. */
public interface Adapter extends AutoCloseable {
  /** The name of the network in the configuration. */
  String network();

  /** Goes there, and comes back as often as it is lost; does not wait for it. */
  void open();

  /** Leaves in good order, within a few seconds. */
  @Override
  void close();
}
