package signalbox.coordinator;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.coordinator.Spoken.TEN;
import static signalbox.coordinator.Spoken.comesBack;
import static signalbox.coordinator.Spoken.goesAway;

import java.util.List;
import org.junit.jupiter.api.Test;
import signalbox.domain.Command;
import signalbox.domain.Decision;
import signalbox.domain.Envelope;
import signalbox.domain.Recorded;
import signalbox.domain.desk.Desk;
import signalbox.store.StoreFault;
import signalbox.store.StoreFault.Kind;

/** A store that says that it has failed, and has kept everything. */
class DoubtfulStoreTest {
  private static final StoreFault TROUBLE = new StoreFault(Kind.BROKEN, "no word", null);

  private final FakeStore store = new FakeStore();
  private final FakeOutlet outlet = new FakeOutlet();
  private final FakeJudgement judgement = new FakeJudgement();
  private final DeskKeeper keeper =
      new DeskKeeper(
          new Turn(judgement, store),
          judgement,
          new Recall(store, new FakePicture(), Runnable::run, 1_000),
          outlet);

  private List<Verdict> take(Envelope... batch) {
    return keeper.take(List.of(batch));
  }

  @Test
  void whatWasKeptThoughItSaysOtherwiseIsAnsweredAsKept() {
    store.faultAfterwards = TROUBLE;

    var verdicts = take(goesAway("dana", "1"), comesBack("sam", "2"));

    assertThat(verdicts.getFirst()).isInstanceOf(Verdict.Kept.class);
    assertThat(verdicts.getLast())
        .isInstanceOfSatisfying(
            Verdict.Said.class,
            said -> assertThat(said.decision()).isInstanceOf(Decision.Refused.class));
    assertThat(keeper.desk().absences()).containsOnlyKeys("dana");
    assertThat(outlet.said).contains("look into the outbox");
  }

  @Test
  void theNextCommandIsDecidedOnWhatWasKept() {
    store.faultAfterwards = TROUBLE;
    take(goesAway("dana", "1"));
    store.faultAfterwards = null;

    assertThat(take(comesBack("dana", "2")).getFirst()).isInstanceOf(Verdict.Kept.class);

    assertThat(store.events).extracting(Recorded::sequence).containsExactly(1L, 2L);
    assertThat(keeper.desk()).isEqualTo(replayed());
  }

  @Test
  void whileNobodyKnowsNothingIsClaimed() {
    store.faultAfterwards = TROUBLE;
    store.unreadable = TROUBLE;

    take(goesAway("dana", "1"));

    assertThat(outlet.said)
        .containsExactly(
            "fleeting: the store does not answer, so I do not know whether that was kept;"
                + " look at the status before you say it again");
    assertThat(keeper.desk()).isEqualTo(Desk.empty());
  }

  @Test
  void nothingIsDecidedBeforeTheStoreCanBeReadAgain() {
    store.faultAfterwards = TROUBLE;
    store.unreadable = TROUBLE;
    take(goesAway("dana", "1"));
    store.faultAfterwards = null;

    take(goesAway("sam", "2"));

    assertThat(outlet.said)
        .last()
        .asString()
        .contains("could not be kept (the store does not answer); nothing has happened");
    assertThat(store.events).hasSize(1);
  }

  @Test
  void whenItCanBeReadAgainWhatWasKeptIsFoundAndSaid() {
    store.faultAfterwards = TROUBLE;
    store.unreadable = TROUBLE;
    take(goesAway("dana", "1"));
    store.faultAfterwards = null;
    store.unreadable = null;
    outlet.said.clear();

    take(comesBack("dana", "2"));

    assertThat(outlet.said).hasSize(2).first().isEqualTo("look into the outbox");
    assertThat(store.events).extracting(Recorded::sequence).containsExactly(1L, 2L);
    assertThat(keeper.desk()).isEqualTo(replayed());
  }

  @Test
  void itIsFoundByItselfWhenNobodySpeaks() {
    store.faultAfterwards = TROUBLE;
    store.unreadable = TROUBLE;
    take(goesAway("dana", "1"));
    store.unreadable = null;
    outlet.said.clear();

    keeper.catchUp();
    keeper.catchUp();

    assertThat(outlet.said).containsExactly("look into the outbox");
    assertThat(keeper.desk().absences()).containsOnlyKeys("dana");
  }

  @Test
  void sayingItAgainAsTheSameMessageHasNoSecondEffect() {
    store.faultAfterwards = TROUBLE;
    store.unreadable = TROUBLE;
    take(goesAway("dana", "1"));
    store.faultAfterwards = null;
    store.unreadable = null;

    take(goesAway("dana", "1"));

    assertThat(store.events).hasSize(1);
  }

  @Test
  void whatWasNotKeptIsToldAsNotKept() {
    store.fault = TROUBLE;
    store.unreadable = TROUBLE;
    take(goesAway("dana", "1"));
    store.fault = null;
    store.unreadable = null;
    outlet.said.clear();

    take(goesAway("dana", "2"));

    assertThat(outlet.said).singleElement().asString().startsWith("kept 1: WentAway");
    assertThat(keeper.desk()).isEqualTo(replayed());
  }

  @Test
  void aBugAfterItWasKeptAppliesNothingTwice() {
    store.faultAfterwards = new IllegalStateException("after the commit");

    var verdicts = take(goesAway("dana", "1"), goesAway("sam", "2"));
    store.faultAfterwards = null;

    assertThat(verdicts).hasSize(2);
    assertThat(store.events).hasSize(2);
    assertThat(take(comesBack("dana", "3"), comesBack("sam", "4")))
        .allSatisfy(v -> assertThat(v).isInstanceOf(Verdict.Kept.class));
    assertThat(keeper.desk()).isEqualTo(replayed());
  }

  @Test
  void theClockFindsItOutToo() {
    store.faultAfterwards = TROUBLE;
    store.unreadable = TROUBLE;
    take(goesAway("dana", "1"));
    store.faultAfterwards = null;
    store.unreadable = null;

    take(Envelope.ofClock(TEN, new Command.Tick()));

    assertThat(keeper.desk()).isEqualTo(replayed());
  }

  private Desk replayed() {
    return new Recall(store, new FakePicture(), Runnable::run, 1_000)
        .replay(Desk.empty(), judgement);
  }
}
