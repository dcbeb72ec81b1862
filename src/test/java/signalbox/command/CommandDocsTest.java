package signalbox.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CommandDocsTest {
  private static final Path PAGE = Path.of("docs", "commands.md");

  @Test
  void pageOfCommandsIsThatOfTheList() throws IOException {
    String page = CommandsPage.write(CommandTree.listAll());
    if ("update".equals(System.getProperty("docs"))) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE))
        .as("%s is stale; run the tests with -Ddocs=update", PAGE)
        .isEqualTo(page);
  }
}
