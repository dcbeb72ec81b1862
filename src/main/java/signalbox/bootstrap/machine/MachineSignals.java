package signalbox.bootstrap.machine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signalbox.program.live.Signals;

/** The signals of this machine; {@code SIGHUP} where there is one. */
final class MachineSignals implements Signals {
  private static final Logger LOG = LoggerFactory.getLogger(MachineSignals.class);

  @Override
  public void onStop(Runnable stop) {
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(stop));
  }

  @Override
  public void onReload(Runnable reload) {
    try {
      listen("HUP", reload);
    } catch (ReflectiveOperationException | IllegalArgumentException _) {
      LOG.info("this machine has no SIGHUP; !reload reads the configuration again");
    }
  }

  /** Looked up by name, since the type is no part of Java but only of most machines. */
  private static void listen(String name, Runnable told) throws ReflectiveOperationException {
    Class<?> signal = Class.forName("sun.misc.Signal");
    Class<?> handler = Class.forName("sun.misc.SignalHandler");
    Object handling =
        Proxy.newProxyInstance(
            MachineSignals.class.getClassLoader(),
            new Class<?>[] {handler},
            (_, method, arguments) -> {
              if (method.getName().equals("handle")) {
                Thread.ofPlatform().daemon().name("reload").start(told);
              }
              return method.getName().equals("equals") ? arguments[0] == handler : null;
            });
    try {
      signal
          .getMethod("handle", signal, handler)
          .invoke(null, signal.getConstructor(String.class).newInstance(name), handling);
    } catch (InvocationTargetException none) {
      throw new IllegalArgumentException("no signal " + name, none);
    }
  }
}
