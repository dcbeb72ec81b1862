package signalbox.bootstrap;

import com.google.inject.AbstractModule;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;
import signalbox.bootstrap.machine.InBackground;
import signalbox.chat.Clerk;
import signalbox.program.live.Signals;

/** A machine on which time stands still and nobody sends a signal. */
final class StillModule extends AbstractModule {
  private final Instant now;

  StillModule(Instant now) {
    this.now = now;
  }

  @Override
  protected void configure() {
    bind(InstantSource.class).toInstance(InstantSource.fixed(now));
    bind(RandomGenerator.class).toInstance(new Random(1));
    bind(Clerk.Codes.class).toInstance(new Clerk.Codes(new Random(1)));
    bind(Executor.class).annotatedWith(InBackground.class).toInstance(Runnable::run);
    bind(Signals.class).toInstance(new Silence());
  }

  private static final class Silence implements Signals {
    @Override
    public void onStop(Runnable stop) {}

    @Override
    public void onReload(Runnable reload) {}
  }
}
