package signalbox.store.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What was released once stays: histories that were written with it are read for ever. */
class ApprovedEventsTest {
  private static final Path LIST = Path.of("src/test/resources/approved-events.txt");

  @Test
  void whatWasReleasedIsStillSo() throws IOException {
    assertThat(EventCatalogue.lines())
        .as("%s: a released name or part never changes; add a new one beside it", LIST)
        .containsAll(approved());
  }

  @Test
  void whatIsNewWasApproved() throws IOException {
    if ("approve".equals(System.getProperty("events"))) {
      var both = new TreeSet<>(approved());
      both.addAll(EventCatalogue.lines());
      Files.write(LIST, both);
    }
    assertThat(approved())
        .as("%s: new; a new part of an old event must be Optional; -Devents=approve adds it", LIST)
        .containsAll(EventCatalogue.lines());
  }

  @Test
  void noPartIsNamedAsTheKeyThatTellsEventsApart() {
    assertThat(EventNames.listAll().values())
        .allSatisfy(event -> assertThat(EventCatalogue.parts(event)).doesNotContainKey(Json.TYPE));
  }

  private static List<String> approved() throws IOException {
    return Files.exists(LIST) ? Files.readAllLines(LIST) : List.of();
  }
}
