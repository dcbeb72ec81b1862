package signalbox.domain.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.start;
import static signalbox.domain.scene.Asked.waive;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.domain.scene.Happened.upTo;
import static signalbox.policy.DeploySlug.ON_WIKI_EDITS_RARE;

import org.junit.jupiter.api.Test;
import signalbox.domain.Because;
import signalbox.domain.DeployStatus;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;

class OnWikiEditsRareTest {
  @Test
  void itIsAReminderInEveryPolicy() {
    for (var book : Books.listAll()) {
      assertThat(Scene.under(book).and(requested(1)).finding(1, ON_WIKI_EDITS_RARE))
          .isEqualTo(new Finding(ON_WIKI_EDITS_RARE, Result.SATISFIED, new Because.Reminder()));
    }
  }

  @Test
  void itHoldsNothingUpAndThereIsNothingToWaive() {
    Scene.given(upTo(DeployStatus.CONFIRMED, 1))
        .when(ERIN, waive(1, ON_WIKI_EDITS_RARE))
        .thenRefused(Refusal.NothingToWaive.class)
        .did(DANA, start(1));
  }

  @Test
  void aPolicyWithoutItDoesNotRemind() {
    var book = Books.without(Books.WIKIMEDIA_2019, ON_WIKI_EDITS_RARE);
    assertThat(Scene.under(book).and(requested(1)).result(1, ON_WIKI_EDITS_RARE))
        .isEqualTo(Result.NOT_APPLICABLE);
  }
}
