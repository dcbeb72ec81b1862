package signalbox.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import signalbox.config.ConfigurationReader;
import signalbox.config.Loaded;

class ShippedConfigurationTest {
  private static List<String> files(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void itIsEveryFileOfTheFolderConfig() throws IOException {
    assertThat(ShippedConfiguration.FILES).isEqualTo(files(Path.of("config")));
  }

  @Test
  void itCanBeReadAndIsGoneAfterwards() throws IOException {
    Path folder;
    try (var shipped = new ShippedConfiguration()) {
      folder = shipped.folder();
      assertThat(files(folder)).isEqualTo(ShippedConfiguration.FILES);
      assertThat(ConfigurationReader.load(folder)).isInstanceOf(Loaded.Ok.class);
    }
    assertThat(folder).doesNotExist();
  }
}
