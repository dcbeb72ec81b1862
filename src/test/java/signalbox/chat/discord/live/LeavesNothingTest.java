package signalbox.chat.discord.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever leaves Discord leaves neither a thread nor a connection behind. */
class LeavesNothingTest {
  @TempDir private Path folder;

  @Test
  void noThreadAndNoConnectionOfDiscordOutlivesTheProgram() throws Exception {
    try (Night night = Night.in(folder).begins()) {
      night.asksFor("1234", "dana").awaitAnswer();
      night.person("dana").writesToBot("!whoami");
      night.discord.awaitDirectMessage(night.person("dana"), _ -> true);
      night.ends();
      System.out.println(Thread.getAllStackTraces().keySet().stream().map(t -> t.getName() + " " + t.isDaemon()).sorted().toList());
      try (var s = java.nio.file.Files.list(Path.of("/proc/self/fd"))) { s.forEach(p -> { try { System.out.print(java.nio.file.Files.readSymbolicLink(p) + " "); } catch (Exception e) {} }); }
      System.out.println();
      for (String l : java.nio.file.Files.readAllLines(Path.of("/proc/self/net/tcp"))) System.out.println(l);
      System.out.println(night.discord.restUrl()+" "+night.discord.gatewayUrl());
    }
  }
}
