package signalbox.domain.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.requestDeploy;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.LAB;
import static signalbox.domain.scene.Cast.OPS;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.policy.DeploySlug.REQUEST_POSTED;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.Because;
import signalbox.domain.Finding.Result;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;

class RequestPostedTest {
  @Test
  void theRequestStandsInTheVenueWhereItWasAsked() {
    for (var book : Books.listAll()) {
      var ops = Scene.under(book).did(DANA, requestDeploy(7)).finding(1, REQUEST_POSTED);
      assertThat(ops.result()).isEqualTo(Result.SATISFIED);
      assertThat(ops.because()).isEqualTo(new Because.Posted(OPS));
      var lab = Scene.under(book).in(LAB).did(DANA, requestDeploy(7));
      assertThat(lab.finding(1, REQUEST_POSTED).because()).isEqualTo(new Because.Posted(LAB));
    }
  }

  @Test
  void itNamesTheConductorOfTheWeekAndThoseOnCall() {
    var facts = Scene.given().did(DANA, requestDeploy(7)).deploy(1).asked().facts();
    assertThat(facts.conductor()).contains("casey");
    assertThat(facts.onCall()).isEqualTo(List.of("pat"));
  }

  @Test
  void theConductorOfLastWeekIsNotNamedWhenNobodyFollows() {
    var scene = Scene.given().after(Duration.ofDays(1)).did(DANA, requestDeploy(7));
    assertThat(scene.deploy(1).asked().facts().conductor()).isEqualTo(Optional.empty());
    assertThat(scene.result(1, REQUEST_POSTED)).isEqualTo(Result.SATISFIED);
  }

  @Test
  void aPolicyWithoutItDoesNotAsk() {
    var book = Books.without(Books.WIKIMEDIA_2019, REQUEST_POSTED);
    assertThat(Scene.under(book).and(requested(1)).result(1, REQUEST_POSTED))
        .isEqualTo(Result.NOT_APPLICABLE);
  }
}
