package signalbox.atwork;

import com.google.inject.Module;
import com.google.inject.util.Modules;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import signalbox.bootstrap.Launch;
import signalbox.bootstrap.LiveModule;
import signalbox.bootstrap.RunModule;
import signalbox.bootstrap.StoreModule;
import signalbox.bootstrap.machine.MachineModule;
import signalbox.chat.discord.link.Times;
import signalbox.program.ExitCode;
import signalbox.program.Invocation;
import signalbox.program.Streams;
import signalbox.program.live.Signals;
import signalbox.store.Store;

/** The program {@code run}, put together as main does it, in this JVM. */
public final class BotAtWork implements AutoCloseable {
  /** Discord wants more patience; what stands in for it does not. */
  private static final Times HASTY =
      new Times(
          Duration.ofMillis(50),
          Duration.ofMillis(200),
          Duration.ofMillis(1),
          Times.usual().quit());

  private final HandSignals signals = new HandSignals();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final CompletableFuture<ExitCode> ended = new CompletableFuture<>();
  private boolean closed;

  private BotAtWork(Path config, Module store) {
    Thread.ofPlatform().name("bot").start(() -> run(config, store));
  }

  public static BotAtWork at(Place place) {
    return new BotAtWork(place.config(), new StoreModule());
  }

  /** With something around the store, in which trouble can be made. */
  public static BotAtWork at(Place place, UnaryOperator<Store> around) {
    var module = Modules.override(new StoreModule()).with(new AroundStore(around));
    return new BotAtWork(place.config(), module);
  }

  private void run(Path config, Module store) {
    var run = new Invocation.Run(config);
    var out = new PrintStream(said, true, StandardCharsets.UTF_8);
    try {
      ended.complete(
          new Launch(new Streams(InputStream.nullInputStream(), out, out))
              .start(
                  run,
                  Modules.override(new MachineModule())
                      .with(binder -> binder.bind(Signals.class).toInstance(signals)),
                  store,
                  Modules.override(new LiveModule(run))
                      .with(binder -> binder.bind(Times.class).toInstance(HASTY)),
                  new RunModule()));
    } catch (RuntimeException | Error fault) {
      ended.completeExceptionally(fault);
    }
  }

  /** What the program printed, which is little. */
  public String printed() {
    return said.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    end();
  }

  /** Ends it in good order; once. */
  public void end() {
    if (closed) {
      return;
    }
    closed = true;
    if (ended.isDone()) {
      throw new AssertionError("the program had ended: " + ended.resultNow() + "\n" + printed());
    }
    signals.stop();
    try {
      ended.get(20, TimeUnit.SECONDS);
    } catch (TimeoutException fault) {
      throw new AssertionError("the program does not end", fault);
    } catch (ExecutionException fault) {
      throw new AssertionError("the program failed", fault);
    } catch (InterruptedException fault) {
      Thread.currentThread().interrupt();
      throw new AssertionError(fault);
    }
  }
}
