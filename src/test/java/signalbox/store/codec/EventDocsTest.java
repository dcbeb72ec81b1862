package signalbox.store.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EventDocsTest {
  private static final Path PAGE = Path.of("docs", "events.md");

  @Test
  void pageOfEventsIsThatOfTheCodec() throws IOException {
    String page = EventsPage.write();
    if ("update".equals(System.getProperty("docs"))) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE))
        .as("%s is stale; run this test with -Ddocs=update", PAGE)
        .isEqualTo(page);
  }
}
