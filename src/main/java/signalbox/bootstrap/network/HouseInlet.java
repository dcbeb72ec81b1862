package signalbox.bootstrap.network;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import signalbox.chat.Gaps;
import signalbox.chat.Inlet;
import signalbox.chat.Intake;
import signalbox.chat.Line;
import signalbox.chat.PresenceBoard;
import signalbox.chat.Sighting;
import signalbox.delivery.Dispatcher;

/** Hands on what the networks tell to whom it concerns; these know the networks in their turn. */
public final class HouseInlet {
  private final Provider<Intake> intake;
  private final Provider<PresenceBoard> presence;
  private final Provider<Gaps> gaps;
  private final Provider<Dispatcher> dispatcher;

  @Inject
  HouseInlet(
      Provider<Intake> intake,
      Provider<PresenceBoard> presence,
      Provider<Gaps> gaps,
      Provider<Dispatcher> dispatcher) {
    this.intake = intake;
    this.presence = presence;
    this.gaps = gaps;
    this.dispatcher = dispatcher;
  }

  /** The program has started, and is not on that network yet. */
  void starting(String network, Instant at) {
    gaps.get().starting(network, at);
    dispatcher.get().networkDown(network);
  }

  /** The inlet of one network. */
  Inlet of(String network) {
    return new Of(network);
  }

  private final class Of implements Inlet {
    private final String network;

    Of(String network) {
      this.network = network;
    }

    @Override
    public CompletionStage<?> said(Line line) {
      return intake.get().hear(line);
    }

    @Override
    public void seen(Sighting sighting) {
      presence.get().see(sighting);
    }

    @Override
    public void down(Instant at) {
      gaps.get().down(network, at);
      presence.get().lostSight(network);
      dispatcher.get().networkDown(network);
    }

    @Override
    public void up(Instant at) {
      dispatcher.get().networkUp(network);
      gaps.get().up(network, at);
    }

    @Override
    public void missed(Set<String> accounts, Instant from, Instant until) {
      gaps.get().missed(network, accounts, from, until);
    }
  }
}
