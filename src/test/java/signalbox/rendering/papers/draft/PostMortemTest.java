package signalbox.rendering.papers.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ROBIN;
import static signalbox.domain.scene.Maintained.on;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import signalbox.domain.PaperAction;
import signalbox.domain.PaperEvent;
import signalbox.domain.PaperEvent.Paper;
import signalbox.domain.PaperEvent.PointKind;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Maintained;
import signalbox.domain.scene.Scene;
import signalbox.domain.scene.Underway;

class PostMortemTest {
  private static final String HOSTILE =
      "}} {{Delete}} [[Category:Spam]] [https://evil.example x] <script>alert(1)</script> | -\n"
          + "|}\n== Head ==\n# one `code` ![i](https://evil.example) __NOTOC__ ~~~~ '''b''' &lt;"
          + "</nowiki> https://evil.example RFC 1 \u202Eback";

  /** {@code -Ddrafts=update} writes them anew; read the difference before it is kept. */
  @ParameterizedTest
  @EnumSource
  void theWholeDraftReadsLikeThis(Markup markup) throws IOException {
    var golden =
        Path.of("src/test/resources/drafts/post-mortem." + markup.name().toLowerCase(Locale.ROOT));
    String draft = WrittenUp.draft(markup, WrittenUp.reported());
    if ("update".equals(System.getProperty("drafts"))) {
      Files.writeString(golden, draft);
    }
    assertThat(draft).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @EnumSource
  void whateverPeopleWriteStaysTextInItsLine(Markup form) {
    var scene = WrittenUp.reported();
    int lines = WrittenUp.draft(form, scene).split("\n", -1).length;
    WrittenUp.note(scene, PointKind.FOLLOW_UP, HOSTILE);
    String draft = WrittenUp.draft(form, scene);
    assertThat(draft.split("\n", -1)).hasSize(lines + 1);
    // Of Markdown, what is left beside signs that are text by a sign before them.
    String markup = form == Markup.MARKDOWN ? draft.replaceAll("\\\\\\p{Punct}", "") : draft;
    assertThat(markup)
        .doesNotContain("{{", "[[", "<script", "</now", "__NOTOC__", "~~~~", "\u202E", "[https://e")
        .contains("Delete", "Spam", "alert");
    assertThat(markup.contains("`")).isEqualTo(form == Markup.WIKITEXT);
  }

  /** Links of ours in wikitext and Markdown are the only brackets with an address in them. */
  @Test
  void aLinkThatWasTypedGoesNowhereElse() {
    var scene = WrittenUp.done();
    scene.did(
        DANA,
        on(1, new PaperAction.WriteText("https://x.example/a]b'''{{c}}<d>|e~~~~(f)__TOC__ g")));
    assertThat(WrittenUp.draft(Markup.WIKITEXT, scene))
        .contains("* '''Written at:''' https&#58;//x.example/a&#93;b")
        .doesNotContain("{{", "__TOC__");
    assertThat(Percent.address("https://x.example/a]b'{{c}}<d>|e~~(f)__TOC__?q=1&r=%20;!*"))
        .isEqualTo(
            "https://x.example/a%5Db%27%7B%7Bc%7D%7D%3Cd%3E%7Ce%7E%7E%28f%29%5F%5FTOC%5F%5F?q=1&r=%20%3B%21%2A");
  }

  @Test
  void whatIsLongIsCut() {
    var scene = WrittenUp.done();
    WrittenUp.note(scene, PointKind.KEY_POINT, "very long ".repeat(1000));
    assertThat(WrittenUp.draft(Markup.MARKDOWN, scene).lines())
        .filteredOn(line -> line.startsWith("- very long"))
        .singleElement()
        .asString()
        .endsWith("...")
        .hasSizeLessThan(Page.MOST_BYTES + 10);
  }

  @Test
  void ofALongTimelineTheMiddleIsLeftOut() {
    var scene = Underway.begun(Books.MIRAHEZE);
    for (int i = 0; i < 2 * PostMortem.MOST_ROWS; i++) {
      scene.did(ROBIN, Underway.note("step " + i + "."));
    }
    int told = Chronology.of(WrittenUp.history(scene)).entries().size();
    String draft = WrittenUp.draft(Markup.MARKDOWN, scene);
    assertThat(draft)
        .contains("step 0.", "step " + (2 * PostMortem.MOST_ROWS - 1) + ".")
        .contains("| and " + (told - PostMortem.MOST_ROWS) + " more, which stand in the export");
    assertThat(draft.lines().filter(line -> line.startsWith("| 2026")))
        .hasSize(PostMortem.MOST_ROWS);
  }

  @Test
  void reviewsAndRemindersAreNoPartOfItsTimeline() {
    var scene = WrittenUp.reported();
    int before = Chronology.of(WrittenUp.history(scene)).entries().size();
    scene.and(
        new PaperEvent.PapersAsked(Underway.ONE, 1),
        new PaperEvent.Reviewed(Underway.ONE, ROBIN, Paper.REPORT, 1),
        Maintained.completed(1));
    assertThat(Chronology.of(WrittenUp.history(scene)).entries()).hasSize(before);
  }

  @Test
  void thereIsNothingToWriteUpBeforeItHasBegun() {
    var scene = Underway.atStart(Books.MIRAHEZE);
    assertThat(PostMortem.isDue(WrittenUp.maintenance(scene))).isFalse();
    scene.and(Maintained.started(1));
    assertThat(PostMortem.isDue(WrittenUp.maintenance(scene))).isTrue();
    assertThat(WrittenUp.draft(Markup.MARKDOWN, scene))
        .contains("- **Worked on:** since Tue 2026-12-01 20:00 UTC, and not over")
        .contains("- **Outcome:** in progress, not closed yet")
        .doesNotContain("Incident report");
  }

  @Test
  void anEmergencyHasNoPlannedWindow() {
    var scene = Scene.under(Books.MIRAHEZE).and(Maintained.openedAtOnce(1), Maintained.started(1));
    assertThat(WrittenUp.draft(Markup.WIKITEXT, scene))
        .contains("* '''Case:''' maintenance-1, emergency maintenance that did not wait for a yes")
        .contains("* dana: led it, opened it\n")
        .doesNotContain("Window as planned");
  }

  @Test
  void aReportThatWentOutHasItsLinkInPlaceOfTheForm() {
    var scene = WrittenUp.reported();
    assertThat(WrittenUp.draft(Markup.MARKDOWN, scene))
        .contains("- **Not published yet:** [the form of the wiki, filled in](<https://meta.");
    scene.and(
        new PaperEvent.Published(
            Underway.ONE, DANA, Paper.REPORT, "https://meta.example.org/wiki/Incidents/7"));
    assertThat(WrittenUp.draft(Markup.MARKDOWN, scene))
        .contains(
            "- **Published at:** [https://meta.example.org/wiki/Incidents/7]"
                + "(<https://meta.example.org/wiki/Incidents/7>)")
        .doesNotContain("Special:IncidentReports");
  }
}
