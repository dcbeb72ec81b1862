package signalbox.chat.discord.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever leaves Discord leaves neither a thread nor a connection behind. */
class LeavesNothingTest {
  /** All connections of this machine, where its kernel tells of them like that. */
  private static final List<Path> CONNECTIONS =
      List.of(Path.of("/proc/self/net/tcp"), Path.of("/proc/self/net/tcp6"));

  private static final String ESTABLISHED = "01";

  /** Threads that hold a connection, as JDA and its socket library call them. */
  private static final String OF_SOCKETS = "(?i).*(discord|jda|readingthread|finishthread).*";

  @TempDir private Path folder;

  @Test
  void noThreadOfDiscordOutlivesTheProgram() throws InterruptedException {
    try (Night night = usedNight()) {
      assertThat(listThreads()).isNotEmpty();
      night.ends();
      awaitEnd(listThreads());
      assertThat(listThreads()).isEmpty();
    }
  }

  private static void awaitEnd(List<Thread> threads) throws InterruptedException {
    for (Thread thread : threads) {
      assertThat(thread.join(Duration.ofSeconds(20))).as(thread.getName()).isTrue();
    }
  }

  @Test
  void noConnectionToDiscordOutlivesTheProgram() throws IOException, InterruptedException {
    assumeThat(CONNECTIONS).as("what the kernel tells").allMatch(Files::isReadable);
    try (Night night = usedNight()) {
      List<String> ports =
          List.of(hexPort(night.discord.restUrl()), hexPort(night.discord.gatewayUrl()));
      assertThat(listConnections(ports)).isNotEmpty();
      night.ends();
      // The last of them closes its connection when everything else has ended.
      awaitEnd(list(OF_SOCKETS));
      assertThat(listConnections(ports)).isEmpty();
    }
  }

  private Night usedNight() {
    Night night = Night.in(folder).begins();
    night.asksFor("1234", "dana").awaitAnswer();
    night.awaitThread("deploy-1");
    night.person("dana").writesToBot("!whoami");
    night.discord.awaitDirectMessage(night.person("dana"), _ -> true);
    return night;
  }

  /** Those of ours and of JDA; what OkHttp shares among all clients ends by itself. */
  private static List<Thread> listThreads() {
    return list("(?i).*(discord|jda).*");
  }

  private static List<Thread> list(String named) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().matches(named))
        .toList();
  }

  private static String hexPort(String url) {
    return String.format("%04X", URI.create(url).getPort());
  }

  /** The ends from which one of these ports was called. */
  private static List<String> listConnections(List<String> ports) throws IOException {
    var lines = new ArrayList<>(Files.readAllLines(CONNECTIONS.getFirst()));
    lines.addAll(Files.readAllLines(CONNECTIONS.getLast()));
    return lines.stream()
        .map(line -> line.strip().split(" +"))
        .filter(parts -> parts[3].equals(ESTABLISHED))
        .map(parts -> parts[2])
        .filter(remote -> ports.contains(remote.substring(remote.indexOf(':') + 1)))
        .toList();
  }
}
