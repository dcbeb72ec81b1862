package signalbox.rendering.query;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.OPS;
import static signalbox.domain.scene.Cast.SEC;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseChoice;
import signalbox.domain.CaseId;
import signalbox.domain.DeployEvent;
import signalbox.domain.MemberId;
import signalbox.domain.PaperEvent;
import signalbox.domain.PaperEvent.Paper;
import signalbox.domain.Place;
import signalbox.domain.PlanEvent;
import signalbox.domain.Presence;
import signalbox.domain.Venue;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Cast;
import signalbox.domain.scene.Maintained;
import signalbox.domain.scene.Scene;
import signalbox.rendering.answer.Asked;
import signalbox.rendering.answer.Audience;
import signalbox.rendering.papers.draft.WrittenUp;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.IncidentForm;
import signalbox.rendering.text.Prefix;

class PaperAnswersTest {
  private static final CaseChoice ONE = new CaseChoice.Named(CaseId.maintenance(1));
  private static final String FORM = "maintenance-1: the form of the wiki, filled in: ";

  private static List<String> ask(
      Scene scene, Optional<IncidentForm> form, Venue venue, MemberId who) {
    var place = new Place.InVenue(venue, "libera", "#" + venue.name());
    var asked =
        new Asked(
            scene.desk(), new Audience(place, Cast.speaker(who)), Presence.unknown(), scene.now());
    return new PaperAnswers(new Prefix("!"), form)
        .of(ONE, asked, (_, _) -> WrittenUp.history(scene))
        .lines();
  }

  private static List<String> ask(Scene scene) {
    return ask(scene, Optional.of(WrittenUp.FORM), OPS, EVE);
  }

  @Test
  void theLinkIsShownWholeWhereALineHoldsIt() {
    var scene = Scene.under(Books.MIRAHEZE).and(Maintained.planned(1), Maintained.finished(1));
    scene.and(filed("slow"));
    assertThat(ask(scene))
        .anySatisfy(line ->
            assertThat(line)
                .startsWith(FORM + "https://meta.example.org/w/index.php?title=Special:Inci")
                .contains("&wpother=slow&wpresponders=dana")
                .doesNotContain("..."));
  }

  private static PaperEvent filed(String words) {
    return new PaperEvent.ReportFiled(
        CaseId.maintenance(1),
        DANA,
        Maintained.plan(Maintained.WINDOW).services().getFirst(),
        PaperEvent.Cause.HUMAN,
        words);
  }

  @Test
  void aLongerOneStandsInTheDraft() {
    assertThat(ask(WrittenUp.reported()))
        .contains(
            "maintenance-1: a link that fills the form of the wiki in stands in the draft",
            "maintenance-1: the whole draft: signalbox export maintenance-1 --format"
                + " wikitext|markdown")
        .allSatisfy(line -> assertThat(Clip.bytesOf(line)).isLessThanOrEqualTo(Clip.LINE_BYTES));
  }

  @Test
  void withoutAWikiOrWhenItWentOutThereIsNoLink() {
    var scene = WrittenUp.reported();
    assertThat(ask(scene, Optional.empty(), OPS, EVE)).noneMatch(l -> l.contains("of the wiki"));
    assertThat(ask(WrittenUp.done())).noneMatch(line -> line.contains("of the wiki"));
    scene.and(
        new PaperEvent.Published(
            CaseId.maintenance(1), DANA, Paper.REPORT, "https://meta.example.org/wiki/7"));
    assertThat(ask(scene)).noneMatch(line -> line.contains("of the wiki"));
  }

  @Test
  void aRestrictedOneIsNoPublicMatter() {
    var scene =
        Scene.under(Books.MIRAHEZE)
            .and(
                new PlanEvent.Planned(
                    CaseId.maintenance(1),
                    DANA,
                    Maintained.plan(Maintained.WINDOW),
                    new DeployEvent.Origin(SEC, true, "", "")),
                Maintained.started(1),
                filed("slow"));
    assertThat(ask(scene)).singleElement().asString().doesNotContain("http", "slow");
    assertThat(ask(scene, Optional.of(WrittenUp.FORM), SEC, DANA))
        .last()
        .isEqualTo(
            "maintenance-1: the whole draft: signalbox export maintenance-1 --format"
                + " wikitext|markdown --restricted");
  }

  @Test
  void whatHasLeftTheDeskIsInTheHistory() {
    var scene = WrittenUp.done().and(Maintained.completed(1)).later(Duration.ofDays(8));
    assertThat(scene.desk().maintenances()).isEmpty();
    assertThat(ask(scene))
        .containsExactly(
            "maintenance-1 was closed long ago: completed; the whole draft: signalbox export"
                + " maintenance-1 --format wikitext|markdown");
    var cancelled = Scene.under(Books.MIRAHEZE).and(Maintained.planned(1));
    cancelled.and(Maintained.cancelled(1, DANA)).later(Duration.ofDays(8));
    assertThat(ask(cancelled)).containsExactly("maintenance-1 was closed long ago: cancelled");
  }
}
