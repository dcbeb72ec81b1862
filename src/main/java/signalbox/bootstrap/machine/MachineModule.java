package signalbox.bootstrap.machine;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.InstantSource;
import java.security.SecureRandom;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import signalbox.chat.LinkCodes;
import signalbox.program.live.Signals;

/** The machine that a living program runs on: its clock, its chance, its signals. */
public final class MachineModule extends AbstractModule {
  @Override
  protected void configure() {
    bind(InstantSource.class).toInstance(InstantSource.system());
    bind(RandomGenerator.class).toInstance(new Random());
    bind(LinkCodes.class).toInstance(new LinkCodes(new SecureRandom()));
    bind(Signals.class).toInstance(new MachineSignals());
  }

  @Provides
  @Singleton
  @InBackground
  Executor background() {
    return Executors.newSingleThreadExecutor(
        Thread.ofPlatform().daemon().name("background").factory());
  }
}
