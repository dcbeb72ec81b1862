package signalbox.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the services fare while they are maintained. */
public enum ServiceState {
  UP,
  PARTIAL,
  DOWN;

  /** The state of that word. */
  public static Optional<ServiceState> find(String typed) {
    return Arrays.stream(values()).filter(state -> state.word().equals(typed)).findFirst();
  }

  /** As it is typed and said. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
