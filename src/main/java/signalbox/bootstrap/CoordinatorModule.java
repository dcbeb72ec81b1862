package signalbox.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.util.concurrent.Executor;
import signalbox.bootstrap.machine.InBackground;
import signalbox.chat.PresenceBoard;
import signalbox.coordinator.DeskJudgement;
import signalbox.coordinator.DeskKeeper;
import signalbox.coordinator.DeskPicture;
import signalbox.coordinator.Judgement;
import signalbox.coordinator.Outlet;
import signalbox.coordinator.Recall;
import signalbox.coordinator.Turn;
import signalbox.domain.desk.Desk;
import signalbox.rendering.Reactions;
import signalbox.store.Store;
import signalbox.store.StoreFault;
import signalbox.store.codec.DeskCodec;

/** The desk and its keeper. */
final class CoordinatorModule extends AbstractModule {
  /** A start replays this many events at the most, beside those of the last few seconds. */
  private static final int EVENTS_BETWEEN_SNAPSHOTS = 5_000;

  @Provides
  @Singleton
  Judgement judgement(Reactions reactions, PresenceBoard board) {
    return new DeskJudgement(reactions, board::presence);
  }

  @Provides
  @Singleton
  Turn turn(Judgement judgement, Store store) {
    return new Turn(judgement, store);
  }

  @Provides
  @Singleton
  Recall recall(Store store, @InBackground Executor background) {
    return new Recall(store, new Pictures(), background, EVENTS_BETWEEN_SNAPSHOTS);
  }

  @Provides
  @Singleton
  DeskKeeper keeper(Turn turn, Judgement judgement, Recall recall, Outlet outlet, Store store) {
    try {
      return new DeskKeeper(turn, judgement, recall, outlet);
    } catch (StoreFault damaged) {
      // Nothing will be started that could close it.
      store.close();
      throw damaged;
    }
  }

  /** Pictures of the desk as the store spells it. */
  private static final class Pictures implements DeskPicture {
    private final DeskCodec codec = new DeskCodec();

    @Override
    public String shape() {
      return codec.shape();
    }

    @Override
    public String encode(Desk desk) {
      return codec.encode(desk);
    }

    @Override
    public Desk decode(String text) {
      return codec.decode(text);
    }
  }
}
