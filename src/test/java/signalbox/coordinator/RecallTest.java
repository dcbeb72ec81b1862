package signalbox.coordinator;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.coordinator.Spoken.goesAway;

import java.util.List;
import org.junit.jupiter.api.Test;
import signalbox.domain.desk.Desk;

class RecallTest {
  private final FakeStore store = new FakeStore();
  private final FakeOutlet outlet = new FakeOutlet();
  private final FakeJudgement judgement = new FakeJudgement();

  @Test
  void aStartGoesOnFromSnapshotAndHistory() {
    var recall = new Recall(store, new FakePicture(), Runnable::run, 2);
    var keeper = new DeskKeeper(new Turn(judgement, store), judgement, recall, outlet);
    keeper.take(List.of(goesAway("dana", "1"), goesAway("sam", "2")));
    keeper.take(List.of(goesAway("ellis", "3")));

    Desk again = new Recall(store, new FakePicture(), Runnable::run, 2).load(judgement);

    assertThat(store.snapshots().latest().orElseThrow().sequence()).isEqualTo(2);
    assertThat(again).isEqualTo(keeper.desk());
  }

  @Test
  void aSnapshotOfAnotherShapeIsReplayedInstead() {
    var recall = new Recall(store, new FakePicture(), Runnable::run, 1);
    var keeper = new DeskKeeper(new Turn(judgement, store), judgement, recall, outlet);
    keeper.take(List.of(goesAway("dana", "1")));

    var newer = new FakePicture("newer");

    assertThat(new Recall(store, newer, Runnable::run, 1).load(judgement)).isEqualTo(keeper.desk());
    assertThat(newer.decoded).isZero();
  }
}
