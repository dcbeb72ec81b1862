package signalbox.config;

import java.nio.file.Path;
import java.util.Map;
import signalbox.config.binding.Reading;
import signalbox.policy.PolicyBook;

/** What is shipped in {@code config/}, for tests of every room. */
public final class Shipped {
  public static final Path DIRECTORY = Path.of("config");

  private Shipped() {}

  /** The shipped policy of that name, such as {@code wikimedia-2019}. */
  public static PolicyBook policy(String name) {
    var reading = new Reading(DIRECTORY, Map.of());
    var policy = PolicyReader.read(reading, name);
    if (!reading.faults().isEmpty()) {
      throw new AssertionError(reading.faults().list());
    }
    return policy.orElseThrow().book();
  }
}
