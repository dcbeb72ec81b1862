package signalbox.bootstrap.network;

import java.time.InstantSource;
import signalbox.program.live.Adapter;

/** The link of one network, opened and closed with the program. */
record Connected(
    String network, Runnable opening, Runnable closing, HouseInlet house, InstantSource clock)
    implements Adapter {
  @Override
  public void open() {
    house.starting(network, clock.instant());
    opening.run();
  }

  @Override
  public void close() {
    closing.run();
  }
}
