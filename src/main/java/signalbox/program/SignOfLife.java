package signalbox.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * What stands in the heartbeat file.
 *
 * @param alive false after an orderly end
 */
public record SignOfLife(Instant at, boolean alive) {
  private static final String ENDED = " ended";

  /** Empty: there is no such file, or something else stands in it. */
  public static Optional<SignOfLife> read(Path file) {
    try {
      String text = Files.readString(file).strip();
      boolean alive = !text.endsWith(ENDED);
      return Optional.of(
          new SignOfLife(Instant.parse(alive ? text : text.replace(ENDED, "")), alive));
    } catch (IOException | DateTimeException _) {
      return Optional.empty();
    }
  }

  public void write(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(file, at + (alive ? "" : ENDED) + "\n");
  }
}
