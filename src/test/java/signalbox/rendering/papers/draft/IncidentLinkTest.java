package signalbox.rendering.papers.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Maintained.on;

import java.net.URI;
import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseAction;
import signalbox.domain.CourseAction;
import signalbox.domain.DeskEvent;
import signalbox.domain.Member;
import signalbox.domain.ServiceState;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Cast;
import signalbox.domain.scene.Scene;
import signalbox.domain.scene.Underway;

/** The link, as a server reads it. */
class IncidentLinkTest {
  private static String link(Scene scene) {
    var maintenance = WrittenUp.maintenance(scene);
    return WrittenUp.link(scene)
        .of(maintenance, maintenance.papers().report().orElseThrow(), WrittenUp.history(scene));
  }

  private static Map<String, String> fields(String link) {
    var uri = URI.create(link);
    assertThat(link).startsWith("https://meta.example.org/w/index.php?");
    var fields = new LinkedHashMap<String, String>();
    for (String field : uri.getRawQuery().split("&")) {
      String[] parts = field.split("=", 2);
      assertThat(fields.put(parts[0], URLDecoder.decode(parts[1], UTF_8))).as(parts[0]).isNull();
    }
    return fields;
  }

  @Test
  void everyFieldIsFilledInAndNothingIsSent() {
    var fields = fields(link(WrittenUp.reported()));
    assertThat(fields)
        .containsEntry("title", "Special:IncidentReports/create")
        .containsEntry("wpservice", "mediawiki")
        .containsEntry("wpcause", "technical")
        .containsEntry("wpcontrol-other", "1")
        .containsEntry("wpother", WrittenUp.WORDS)
        .containsEntry("wpresponders", "dana\nsam\nrobin")
        .containsEntry("wpreview", "sam")
        .containsEntry("wpactionables", "T1234\nT77")
        .containsEntry("wp1-timestamp", "2026-12-01T20:00:00Z")
        .containsEntry("wp1-actor", "information")
        .containsEntry("wp1-state", "up")
        .containsEntry("wp2-action", "dana marked services partial: read-only")
        .containsEntry("wp2-state", "partial")
        .containsEntry("wp3-action", "sam noted: the first disk is in")
        .containsEntry("wp3-state", "partial")
        .containsEntry("wp8-action", "dana finished it")
        .containsEntry("wp8-state", "up")
        .doesNotContainKeys(
            "wp9-timestamp", "wpEditToken", "wpFormIdentifier", "wppublish", "wpcreate", "wpedit");
  }

  @Test
  void asLongAsNobodyHasReviewedItTheManagersWhoSaidYesDo() {
    var scene = WrittenUp.done();
    WrittenUp.report(scene, "a");
    assertThat(fields(link(scene)))
        .containsEntry("wpreview", "erin")
        .doesNotContainKey("wpactionables");
  }

  @Test
  void membersAreCalledAsTheyAreOnTheWiki() {
    var scene = WrittenUp.reported();
    var dana =
        new Member(
            DANA, Map.of(), Set.of(Cast.SRE), Member.Duties.none(), Map.of("wiki", "Dana D"));
    scene.and(new DeskEvent.RosterAdopted(Cast.rosterWith(dana)));
    assertThat(fields(link(scene))).containsEntry("wpresponders", "Dana D\nsam\nrobin");
  }

  @Test
  void moreThanTenEventsAreThoseThatCount() {
    var scene = Underway.begun(Books.MIRAHEZE);
    for (int i = 0; i < 30; i++) {
      scene.did(SAM, Underway.note("note " + i));
    }
    scene.did(DANA, on(1, new CourseAction.NoteComplication("db2 does not answer")));
    scene.did(DANA, on(1, new CourseAction.Mark(ServiceState.DOWN, "")));
    scene.did(DANA, on(1, new CourseAction.Mark(ServiceState.UP, "")));
    scene.did(DANA, on(1, new CaseAction.Finish()));
    WrittenUp.report(scene, "a");
    assertThat(fields(link(scene)))
        .containsEntry("wp1-action", "started it")
        .containsEntry("wp2-action", "sam noted: note 0")
        .containsEntry("wp7-action", "dana noted a complication: db2 does not answer")
        .containsEntry("wp8-state", "down")
        .containsEntry("wp9-state", "up")
        .containsEntry("wp10-action", "dana finished it")
        .doesNotContainKey("wp11-action");
  }

  @Test
  void whatDoesNotFitIsFewerEventsWithTheFirstAndTheLast() {
    var scene = Underway.begun(Books.MIRAHEZE);
    for (int i = 0; i < 12; i++) {
      scene.did(
          SAM,
          on(
              1,
              new CourseAction.NoteComplication(
                  i + " \u4E16\u754C" + "\u4E16".repeat(200) + "&wppublish=1")));
    }
    scene.did(DANA, on(1, new CaseAction.Finish()));
    WrittenUp.report(scene, "\u4E16\u754C&wpEditToken=x#".repeat(200));
    String link = link(scene);
    var fields = fields(link);
    assertThat(link).hasSizeBetween(IncidentLink.MOST_BYTES / 2, IncidentLink.MOST_BYTES);
    assertThat(fields)
        .containsEntry("wp1-action", "started it")
        .doesNotContainKeys("wppublish", "wpEditToken");
    long events = fields.keySet().stream().filter(key -> key.endsWith("-action")).count();
    assertThat(events).isBetween(3L, 9L);
    assertThat(fields).containsEntry("wp" + events + "-action", "dana finished it");
  }
}
