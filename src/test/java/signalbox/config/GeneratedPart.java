package signalbox.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A part of a page that is made from the code: written anew with -Ddocs=update, else compared. */
final class GeneratedPart {
  private final Path page;
  private final String begin;
  private final String end;

  GeneratedPart(String page, String name) {
    this.page = Path.of(page);
    this.begin = "<!-- begin " + name + ": generated, do not edit -->\n";
    this.end = "<!-- end " + name + " -->";
  }

  void hold(String made) throws IOException {
    String text = Files.readString(page);
    int from = text.indexOf(begin);
    int to = text.indexOf(end);
    assertThat(from >= 0 && to > from).as("%s has the marks %s and %s", page, begin, end).isTrue();
    String fresh =
        text.substring(0, from + begin.length()) + "\n" + made + "\n" + text.substring(to);
    if ("update".equals(System.getProperty("docs"))) {
      Files.writeString(page, fresh);
    } else {
      assertThat(text).as("%s is stale; run this test with -Ddocs=update", page).isEqualTo(fresh);
    }
  }
}
