package signalbox.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever becomes of the files under tired hands, reading them ends in an answer. */
class MangledConfigurationTest {
  private static final int SEEDS = Integer.getInteger("mangled.seeds", 60);
  private static final String HUSH = "hunter2-correct-horse";
  private static final List<String> FILES =
      List.of(
          "signalbox.conf", "people.conf", "policy/wikimedia-2019.conf", "policy/miraheze.conf");
  private static final List<String> SCRAPS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          "\"",
          "=",
          ":",
          ",",
          "#",
          "${",
          "${?HUSH}",
          "${HUSH}",
          "${x.y}",
          "null",
          "\n",
          "\u0000",
          "\u202e",
          "é",
          "0",
          "-1",
          "999999999999999999999",
          "3 fortnights",
          "+=",
          "include \"people.conf\"",
          "\"\"\"",
          "\\",
          "true",
          "a.b.c = 1",
          "console",
          "//");

  @TempDir private Path directory;

  @Test
  void everyMangledDirectoryIsLoadedOrFaultyAndKeepsItsSecrets() throws IOException {
    for (int seed = 0; seed < SEEDS; seed++) {
      var chance = new Random(seed);
      copy();
      String file = FILES.get(chance.nextInt(FILES.size()));
      String text = Files.readString(directory.resolve(file));
      for (int i = chance.nextInt(1, 6); i > 0; i--) {
        text = mangled(text, chance);
      }
      Files.writeString(directory.resolve(file), text);
      assertThat(answer()).as("seed %d, %s", seed, file).doesNotContain("hunter2");
    }
  }

  private String answer() {
    return switch (ConfigurationReader.load(
        directory,
        Map.of("HUSH", HUSH, "SIGNALBOX_LIBERA_PASSWORD", HUSH, "SIGNALBOX_DISCORD_TOKEN", HUSH))) {
      case Loaded.Faulty(var faults) -> {
        assertThat(faults).isNotEmpty().allSatisfy(f -> assertThat(f.where().line()).isPositive());
        yield faults.toString();
      }
      case Loaded.Ok(Configuration configuration) ->
          ConfigurationCheck.faultsAndWarnings(configuration).getClass()
              + String.valueOf(configuration.settings().speech().networks())
              + configuration.site().venues()
              + configuration.routes().venues();
    };
  }

  private void copy() throws IOException {
    try (var files = Files.walk(Shipped.DIRECTORY)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = directory.resolve(Shipped.DIRECTORY.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.writeString(to, Files.readString(file).replaceAll("(?m)^( *)#(?=[^ #])", "$1"));
      }
    }
  }

  private static String mangled(String text, Random chance) {
    int at = chance.nextInt(text.length() + 1);
    int to = Math.min(text.length(), at + chance.nextInt(1, 12));
    String scrap = SCRAPS.get(chance.nextInt(SCRAPS.size()));
    return switch (chance.nextInt(4)) {
      case 0 -> text.substring(0, at) + scrap + text.substring(at);
      case 1 -> text.substring(0, at) + text.substring(to);
      case 2 -> text.substring(0, at) + scrap + text.substring(to);
      default ->
          text.substring(0, at)
              + text.substring(at)
                  .replaceFirst("(?<== )[^\n]{1,40}", Matcher.quoteReplacement(scrap));
    };
  }
}
