package signalbox.chat.irc.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import signalbox.chat.irc.peer.Lines;

/** A server process: started as somebody without rights, and gone with this JVM at the latest. */
public final class Daemon {
  /**
   * The kernel ends a child whose parent thread ends, if it was asked to; so all are started by a
   * thread that lives as long as the JVM.
   */
  private static final ExecutorService MIDWIFE =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("daemons").factory());

  private final Path folder;
  private final List<String> command;
  private Optional<Process> running = Optional.empty();
  private Lines output = new Lines();

  Daemon(Path folder, String... command) {
    this.folder = folder;
    this.command = new ArrayList<>(Unprivileged.prefix());
    this.command.addAll(List.of(command));
  }

  void start() {
    try {
      Process process = MIDWIFE.submit(this::launch).get();
      running = Optional.of(process);
      output = new Lines();
      // Reading from a process holds a carrier, and a small machine has two for all virtual
      // threads.
      Thread.ofPlatform().daemon().name("output").start(() -> keep(process, output));
    } catch (ExecutionException fault) {
      throw new IllegalStateException("cannot start " + command, fault);
    } catch (InterruptedException fault) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(fault);
    }
  }

  private Process launch() throws IOException {
    return new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
  }

  private static void keep(Process process, Lines output) {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      reader.lines().forEach(output::add);
    } catch (IOException | java.io.UncheckedIOException _) {
      // Killed while it spoke.
    } finally {
      output.end();
    }
  }

  /** Waits until it has printed such a line. */
  void expectOutput(String what, String part) {
    output.expect(what, line -> line.contains(part));
  }

  public boolean isRunning() {
    return running.map(Process::isAlive).orElse(false);
  }

  /** Ends it at once, as a crash does. */
  public void kill() {
    end(Process::destroyForcibly);
  }

  /** Lets it put away what it has in hand, and end. */
  void stop() {
    end(process -> {
      process.destroy();
      return process;
    });
  }

  private void end(UnaryOperator<Process> way) {
    running.ifPresent(process -> {
      try {
        if (!way.apply(process).waitFor(10, TimeUnit.SECONDS)) {
          process.destroyForcibly();
        }
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    });
    running = Optional.empty();
  }

  List<String> output() {
    return output.all();
  }
}
