package signalbox.atwork;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import signalbox.program.live.Signals;

/** Signals that a test gives. */
public final class HandSignals implements Signals {
  private final CompletableFuture<Runnable> stop = new CompletableFuture<>();
  private final CompletableFuture<Runnable> reload = new CompletableFuture<>();

  @Override
  public void onStop(Runnable told) {
    stop.complete(told);
  }

  @Override
  public void onReload(Runnable told) {
    reload.complete(told);
  }

  /** Asks the program to end, as the machine does. */
  public void stop() {
    stop.orTimeout(10, TimeUnit.SECONDS).join().run();
  }
}
