package signalbox.config.binding;

/**
 * A place in the configuration.
 *
 * @param file below the configuration directory, such as {@code policy/miraheze.conf}
 * @param line from 1
 */
public record Where(String file, int line) implements Comparable<Where> {
  @Override
  public int compareTo(Where other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : Integer.compare(line, other.line);
  }

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
