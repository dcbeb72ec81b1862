package signalbox.bootstrap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The configuration as it is shipped, copied out of the jar for as long as it is read. */
final class ShippedConfiguration implements AutoCloseable {
  static final List<String> FILES =
      List.of(
          "people.conf",
          "policy/miraheze.conf",
          "policy/templates/miraheze.txt",
          "policy/templates/v2019.txt",
          "policy/templates/v2022.txt",
          "policy/templates/v2024.txt",
          "policy/templates/v2025.txt",
          "policy/wikimedia-2019.conf",
          "policy/wikimedia-2025.conf",
          "signalbox.conf");

  private final Path folder;

  ShippedConfiguration() {
    try {
      folder = Files.createTempDirectory("signalbox-config");
      for (String file : FILES) {
        copy(file);
      }
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  Path folder() {
    return folder;
  }

  private void copy(String file) throws IOException {
    Path copy = folder.resolve(file);
    Files.createDirectories(Objects.requireNonNull(copy.getParent()));
    try (InputStream shipped = ShippedConfiguration.class.getResourceAsStream("/config/" + file)) {
      Files.copy(Objects.requireNonNull(shipped, file), copy);
    }
  }

  @Override
  public void close() {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException _) {
      // What is left lies where things are thrown away sooner or later.
    }
  }
}
