package signalbox.chat.discord.standin.rest;

import java.util.Optional;
import signalbox.chat.discord.standin.world.World;

/** Requests that wait until they are let go. */
public final class Held {
  private final World world;
  private int arrived;
  private boolean released;

  Held(World world) {
    this.world = world;
  }

  void pass() {
    world.change(() -> arrived++);
    world.await(
        "a held request to be let go",
        () -> released ? Optional.of(true) : Optional.empty(),
        () -> "nobody who lets it go");
  }

  /** Until so many have come and wait. */
  public void awaitArrivals(int count) {
    world.await(
        count + " held requests",
        () -> arrived >= count ? Optional.of(true) : Optional.empty(),
        () -> arrived + " of them");
  }

  public void release() {
    world.change(() -> released = true);
  }
}
