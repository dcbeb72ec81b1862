package signalbox.chat.irc.login;

import java.util.Iterator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The nicks to try when the wanted one is not to be had: few, since a server may refuse any. */
final class Nicks {
  /** So short a nick is allowed everywhere. */
  private static final int SHORT = 8;

  private final Iterator<String> alternatives;

  Nicks(String wanted) {
    String stem = wanted.length() > SHORT ? wanted.substring(0, SHORT) : wanted;
    this.alternatives =
        Stream.concat(
                IntStream.rangeClosed(1, 3).mapToObj(n -> wanted + "_".repeat(n)),
                IntStream.rangeClosed(1, 4).mapToObj(n -> stem + n))
            .iterator();
  }

  Optional<String> next() {
    return alternatives.hasNext() ? Optional.of(alternatives.next()) : Optional.empty();
  }
}
