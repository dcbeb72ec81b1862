package signalbox.atwork;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import signalbox.domain.Recorded;
import signalbox.message.Parcel;
import signalbox.store.History;
import signalbox.store.Outbox;
import signalbox.store.Posted;
import signalbox.store.Snapshots;
import signalbox.store.Store;
import signalbox.store.StoreFault;

/** A store that hangs or fails when a test wants it to, and is as it was when that is over. */
public final class ShakyStore implements Store {
  private static final int PATIENCE_SECONDS = 20;

  /** What befalls whoever writes. */
  private interface Mood {
    void befall();

    default void end() {}
  }

  private final Store store;
  private volatile Predicate<String> which = _ -> false;
  private volatile Mood mood = () -> {};

  public ShakyStore(Store store) {
    this.store = store;
  }

  /** All writing waits from now on, until it is let go. */
  public Hold holds() {
    var hold = new Hold();
    mood = hold;
    which = _ -> true;
    return hold;
  }

  /** Writing that waits. */
  public static final class Hold implements Mood {
    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    @Override
    public void befall() {
      arrived.countDown();
      await(released);
    }

    /** Until somebody waits. */
    public void awaitArrival() {
      await(arrived);
    }

    public void release() {
      released.countDown();
    }

    @Override
    public void end() {
      release();
    }

    /** The program ends for good when its store throws what no store throws. */
    private static void await(CountDownLatch latch) {
      try {
        if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
          throw new StoreFault(StoreFault.Kind.BROKEN, "waited in vain at the store", null);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new StoreFault(StoreFault.Kind.BROKEN, "interrupted at the store", e);
      }
    }
  }

  /** Nothing that is called like that can be written from now on: append, markSettled and so on. */
  public void fails(String... methods) {
    mood =
        () -> {
          throw new StoreFault(StoreFault.Kind.BROKEN, "a test broke it", null);
        };
    which = List.of(methods)::contains;
  }

  /** Nothing is wrong any more, and who waits goes on. */
  public void recovers() {
    which = _ -> false;
    mood.end();
  }

  private void write(String method) {
    if (which.test(method)) {
      mood.befall();
    }
  }

  @Override
  public List<Posted> append(List<Recorded> events, List<Parcel> parcels) {
    write("append");
    return store.append(events, parcels);
  }

  @Override
  public Outbox outbox() {
    Outbox real = store.outbox();
    return (Outbox)
        Proxy.newProxyInstance(
            Outbox.class.getClassLoader(),
            new Class<?>[] {Outbox.class},
            (_, method, arguments) -> {
              if (method.getName().startsWith("mark")) {
                write(method.getName());
              }
              try {
                return method.invoke(real, arguments);
              } catch (InvocationTargetException fault) {
                throw fault.getCause();
              }
            });
  }

  @Override
  public History history() {
    return store.history();
  }

  @Override
  public Snapshots snapshots() {
    return store.snapshots();
  }

  @Override
  public void close() {
    store.close();
  }
}
