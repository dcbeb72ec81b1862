package signalbox.program.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signalbox.program.ExitCode;
import signalbox.program.Streams;

class CheckConfigurationTest {
  private static final Path SHIPPED = Path.of("config");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir private Path folder;

  @BeforeEach
  void copy() throws IOException {
    try (var files = Files.walk(SHIPPED)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = folder.resolve(SHIPPED.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }

  private void add(String file, String line) throws IOException {
    Files.writeString(folder.resolve(file), "\n" + line + "\n", StandardOpenOption.APPEND);
  }

  private ExitCode check(Path directory) {
    var streams = new Streams(InputStream.nullInputStream(), print(out), print(err));
    return new CheckConfiguration(directory, streams).run();
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private List<String> err() {
    return err.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void whatIsShippedIsFine() {
    assertThat(check(folder)).isEqualTo(ExitCode.DONE);
    assertThat(out()).startsWith("wikimedia-2019, ").endsWith(" 0 faults, 0 warnings\n");
    assertThat(err()).isEmpty();
  }

  @Test
  void warningsAloneAreNoFault() throws IOException {
    add("signalbox.conf", "services += archives");

    assertThat(check(folder)).isEqualTo(ExitCode.DONE);
    assertThat(err())
        .containsExactly("warning: people.conf:" + line() + ": people: nobody manages archives");
  }

  private int line() throws IOException {
    var lines = Files.readAllLines(folder.resolve("people.conf"));
    return (int) lines.stream().takeWhile(l -> !l.startsWith("people")).count() + 1;
  }

  @Test
  void faultsAndWarningsAreToldTogether() throws IOException {
    add("signalbox.conf", "services += archives\ndefault-venue = nowhere");
    add("policy/miraheze.conf", "nonsense = 1");

    assertThat(check(folder)).isEqualTo(ExitCode.NO);
    assertThat(err())
        .anyMatch(line -> line.startsWith("fault: signalbox.conf:"))
        .anyMatch(line -> line.startsWith("warning: people.conf:"))
        .anyMatch(line -> line.startsWith("warning: policy/miraheze.conf:"));
    assertThat(out()).contains(" 1 faults, 2 warnings");
  }

  @Test
  void whatCannotBeReadIsAFaultBesideTheWarningsOfTheRest() throws IOException {
    add("signalbox.conf", "nonsense = 1");
    add("policy/miraheze.conf", "nonsense = 1");

    assertThat(check(folder)).isEqualTo(ExitCode.NO);
    assertThat(err())
        .anyMatch(line -> line.startsWith("fault: signalbox.conf:"))
        .anyMatch(line -> line.startsWith("warning: policy/miraheze.conf:"));
  }

  @Test
  void aFolderThatIsNotThereCannotBeChecked() {
    assertThat(check(folder.resolve("nowhere"))).isEqualTo(ExitCode.UNUSABLE);
    assertThat(err()).singleElement().asString().contains("--config DIR");
    assertThat(out()).isEmpty();
  }
}
