package signalbox.config.binding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Takes secrets from where they may stand: the environment, or a file of their own. */
final class SecretReader {
  /** What follows the key's name when a file holds the secret. */
  static final String FILE = "-file";

  private static final long MOST_BYTES = 16 << 10;

  private final Path directory;
  private final Faults faults;

  SecretReader(Path directory, Faults faults) {
    this.directory = directory;
    this.faults = faults;
  }

  /** A secret out of the environment; a written one is a fault. */
  Optional<Secret> inline(Node node) {
    if (!node.isFromEnvironment()) {
      faults.add(node.where(), node.path(), "a secret does not stand in this file; " + how(node));
      return Optional.empty();
    }
    String text = node.text().strip();
    if (text.isEmpty()) {
      faults.add(node.where(), node.path(), "its environment variable is empty; set it");
      return Optional.empty();
    }
    return Optional.of(new Secret(text));
  }

  /** A secret that is all that stands in a file; a relative path starts at the configuration. */
  Optional<Secret> outOf(Node node) {
    try {
      Path file = directory.resolve(node.text());
      if (!Files.isRegularFile(file)) {
        faults.add(node.where(), node.path(), "there is no such file");
      } else if (Files.size(file) > MOST_BYTES) {
        faults.add(node.where(), node.path(), "the file is larger than 16 KiB");
      } else {
        return text(node, Files.readString(file).strip());
      }
    } catch (IOException | InvalidPathException _) {
      faults.add(node.where(), node.path(), "the file cannot be read; look at its permissions");
    }
    return Optional.empty();
  }

  private Optional<Secret> text(Node node, String text) {
    if (text.isEmpty()) {
      faults.add(node.where(), node.path(), "the file is empty");
      return Optional.empty();
    }
    return Optional.of(new Secret(text));
  }

  static String how(Node node) {
    return how(node.name());
  }

  static String how(String name) {
    return "write "
        + name
        + " = ${?NAME} and set NAME in the environment, or "
        + name
        + FILE
        + " = \"path\"";
  }
}
