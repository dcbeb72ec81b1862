package signalbox.coordinator;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.coordinator.Spoken.TEN;
import static signalbox.coordinator.Spoken.by;
import static signalbox.coordinator.Spoken.comesBack;
import static signalbox.coordinator.Spoken.goesAway;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import signalbox.domain.Command;
import signalbox.domain.Decision;
import signalbox.domain.Envelope;
import signalbox.domain.Recorded;
import signalbox.domain.desk.Desk;
import signalbox.store.StoreFault;

class TurnTest {
  private final FakeStore store = new FakeStore();
  private final Turn turn = new Turn(new FakeJudgement(), store);

  private Turn.Outcome take(Desk desk, Envelope... batch) {
    return turn.take(desk, List.of(batch));
  }

  private static String apology(Verdict verdict) {
    return ((Verdict.Failed) verdict).apology().getFirst().message().lines().getFirst();
  }

  @Test
  void aBatchIsDecidedOneAfterAnotherAndKeptAtOnce() {
    var outcome = take(Desk.empty(), goesAway("dana", "1"), comesBack("dana", "2"));

    assertThat(store.appends).containsExactly(2);
    assertThat(store.events).extracting(Recorded::sequence).containsExactly(1L, 2L);
    assertThat(outcome.desk().absences()).isEmpty();
    assertThat(outcome.desk().mark().sequence()).isEqualTo(2);
    assertThat(outcome.verdicts())
        .allSatisfy(v -> assertThat(((Verdict.Kept) v).parcels()).hasSize(1));
  }

  @Test
  void aRefusalIsSaidWithoutTouchingTheStore() {
    var outcome = take(Desk.empty(), comesBack("dana", "1"));

    assertThat(store.appends).isEmpty();
    assertThat(outcome.desk()).isEqualTo(Desk.empty());
    assertThat(outcome.verdicts().getFirst())
        .isInstanceOfSatisfying(
            Verdict.Said.class,
            said -> {
              assertThat(said.decision()).isInstanceOf(Decision.Refused.class);
              assertThat(said.parcels()).hasSize(1);
            });
  }

  @Test
  void whenTheDiskIsFullEverybodyIsToldAndNothingHasHappened() {
    store.fault = new StoreFault(StoreFault.Kind.FULL, "no room", null);

    var outcome = take(Desk.empty(), goesAway("dana", "1"), comesBack("sam", "2"));

    assertThat(outcome.desk()).isEqualTo(Desk.empty());
    assertThat(outcome.verdicts())
        .extracting(TurnTest::apology)
        .containsOnly("could not be kept (disk full); nothing has happened, say it again")
        .hasSize(2);
  }

  @Test
  void whatCouldNotBeKeptCanBeSaidAgain() {
    store.fault = new StoreFault(StoreFault.Kind.FULL, "no room", null);
    take(Desk.empty(), goesAway("dana", "1"));
    store.fault = null;

    assertThat(take(Desk.empty(), goesAway("dana", "1")).verdicts().getFirst())
        .isInstanceOf(Verdict.Kept.class);
  }

  @Test
  void aBugConcernsItsOwnSpeakerAlone() {
    var outcome =
        take(
            Desk.empty(),
            goesAway("dana", "1"),
            goesAway(FakeJudgement.STUMBLES.name(), "2"),
            goesAway("sam", "3"));

    assertThat(outcome.desk().absences()).containsOnlyKeys("dana", "sam");
    assertThat(apology(outcome.verdicts().get(1))).startsWith("internal error, ref 1");
    assertThat(((Verdict.Kept) outcome.verdicts().get(2)).parcels().getFirst().key()).isEqualTo(2);
  }

  @Test
  void whatTheStoreCannotSpellConcernsItsOwnSpeakerAlone() {
    store.bugAbout = "sam";

    var outcome =
        take(Desk.empty(), goesAway("dana", "1"), goesAway("sam", "2"), goesAway("ellis", "3"));

    assertThat(outcome.desk().absences()).containsOnlyKeys("dana", "ellis");
    assertThat(apology(outcome.verdicts().get(1))).startsWith("internal error");
    assertThat(store.events).extracting(Recorded::sequence).containsExactly(1L, 2L);
  }

  @Test
  void aMessageHeardTwiceHasOneEffectAndOneAnswer() {
    var outcome = take(Desk.empty(), goesAway("dana", "1"), goesAway("dana", "1"));
    assertThat(store.events).hasSize(1);
    assertThat(outcome.verdicts().get(1)).isEqualTo(new Verdict.Said(Decision.accept(), List.of()));

    assertThat(take(outcome.desk(), goesAway("dana", "1")).verdicts().getFirst())
        .isEqualTo(new Verdict.Said(Decision.accept(), List.of()));
  }

  @Test
  void aRefusalIsNotAnsweredTwiceEither() {
    take(Desk.empty(), comesBack("dana", "1"));

    assertThat(take(Desk.empty(), comesBack("dana", "1")).verdicts().getFirst())
        .isEqualTo(new Verdict.Said(Decision.accept(), List.of()));
  }

  @Test
  void aMessageHeardBeforeTheRestartHasNoSecondEffect() {
    Desk desk = take(Desk.empty(), goesAway("dana", "1")).desk();

    var restarted = new Turn(new FakeJudgement(), store);
    restarted.take(desk, List.of(goesAway("dana", "1")));

    assertThat(store.events).hasSize(1);
  }

  @Test
  void heardMessagesAreForgottenInTheEnd() {
    take(Desk.empty(), comesBack("dana", "1"));
    take(
        Desk.empty(),
        IntStream.range(0, HeardBefore.MOST)
            .mapToObj(i -> comesBack("dana", "later" + i))
            .toArray(Envelope[]::new));

    assertThat(take(Desk.empty(), comesBack("dana", "1")).verdicts().getFirst())
        .isInstanceOfSatisfying(
            Verdict.Said.class, said -> assertThat(said.parcels()).isNotEmpty());
  }

  @Test
  void aTickDoesWhatIsDueAndNothingElse() {
    var desk = take(Desk.empty(), awayUntilEleven("dana"), goesAway("sam", "2")).desk();

    var outcome = take(desk, Envelope.ofClock(TEN.plusSeconds(3600), new Command.Tick()));

    assertThat(outcome.desk().absences()).containsOnlyKeys("sam");
    assertThat(outcome.desk().mark().at()).isEqualTo(TEN.plusSeconds(3600));
  }

  @Test
  void timeNeverGoesBackInTheHistory() {
    var desk = take(Desk.empty(), awayUntilEleven("dana")).desk();
    desk = take(desk, Envelope.ofClock(TEN.plusSeconds(3600), new Command.Tick())).desk();

    take(desk, goesAway("sam", "2"));

    assertThat(store.events.getLast().at()).isEqualTo(TEN.plusSeconds(3600));
  }

  private static Envelope awayUntilEleven(String member) {
    return by(member, "away", new Command.GoAway(Optional.of(TEN.plusSeconds(3600))));
  }
}
