package signalbox.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One life of a {@link Victim}, seen from outside; closing it kills it. */
final class Doomed implements AutoCloseable {
  private static final int DEATH_WITHIN_SECONDS = 30;

  private final Process process;
  private final Path errors;
  private final BufferedReader out;

  private Doomed(Process process, Path errors) {
    this.process = process;
    this.errors = errors;
    this.out = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Starts one over that store, which is to say these numbers. */
  static Doomed start(Path store, Collection<Integer> numbers) throws IOException {
    Path errors = store.resolveSibling("errors.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "-classpath",
                System.getProperty("java.class.path"),
                Victim.class.getName(),
                store.toString())
            .redirectError(errors.toFile())
            .start();
    var doomed = new Doomed(process, errors);
    doomed.tell(numbers);
    return doomed;
  }

  private void tell(Collection<Integer> numbers) throws IOException {
    var in = process.outputWriter(StandardCharsets.UTF_8);
    for (int number : numbers) {
      in.write(number + "\n");
    }
    in.write("go\n");
    in.flush();
  }

  /** The next lines, as many; it dies of old age before this could wait for ever. */
  List<String> read(int lines) {
    var read = new ArrayList<String>();
    while (read.size() < lines) {
      read.add(next());
    }
    return read;
  }

  /** Everything up to that line. */
  List<String> readUntil(String last) {
    var read = new ArrayList<String>();
    do {
      read.add(next());
    } while (!read.getLast().equals(last));
    return read;
  }

  private String next() {
    try {
      String line = out.readLine();
      if (line == null) {
        throw new AssertionError("it died by itself: " + Files.readString(errors));
      }
      return line;
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  /** Kills it; what it had said by then and nobody had read. */
  List<String> kill() throws IOException, InterruptedException {
    // By its handle: the process itself would close its stdout, with what nobody has read yet.
    process.toHandle().destroyForcibly();
    var rest = new ArrayList<String>();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      rest.add(line);
    }
    if (!process.waitFor(DEATH_WITHIN_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("it cannot be killed");
    }
    return rest;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
