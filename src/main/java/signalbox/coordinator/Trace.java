package signalbox.coordinator;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where a fault came from, without its message: that may hold words that nobody may read. */
public final class Trace {
  private static final int MOST_FRAMES = 12;

  private Trace() {}

  public static String of(Throwable fault) {
    return Stream.iterate(fault, t -> t != null, Throwable::getCause)
        .limit(5)
        .map(Trace::frames)
        .collect(Collectors.joining("; caused by "));
  }

  private static String frames(Throwable fault) {
    StackTraceElement[] frames = fault.getStackTrace();
    return fault.getClass().getName()
        + IntStream.range(0, frames.length)
            .filter(i -> i == 0 || frames[i].getClassName().startsWith("signalbox."))
            .limit(MOST_FRAMES)
            .mapToObj(i -> frames[i])
            .map(f -> " at " + f)
            .collect(Collectors.joining());
  }
}
