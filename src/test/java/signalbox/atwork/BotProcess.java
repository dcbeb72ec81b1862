package signalbox.atwork;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a JVM of its own, that can be killed. */
public final class BotProcess implements AutoCloseable {
  private final Process process;

  private BotProcess(Process process) {
    this.process = process;
  }

  public static BotProcess at(Place place) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command =
        List.of(
            java.toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "signalbox.Signalbox",
            "run",
            "--config",
            place.config().toString());
    try {
      return new BotProcess(
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(place.output().toFile())
              .start());
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  /** As when the machine loses its power, but for the disk. */
  public void kill() {
    process.destroyForcibly();
    await();
  }

  private void await() {
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        throw new AssertionError("the program does not end");
      }
    } catch (InterruptedException fault) {
      Thread.currentThread().interrupt();
      throw new AssertionError(fault);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      await();
    } finally {
      process.destroyForcibly();
    }
  }
}
