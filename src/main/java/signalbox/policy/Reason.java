package signalbox.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why an emergency deploy is one: the five reasons that the policy accepts. */
public enum Reason {
  SECURITY,
  DATA_LOSS,
  AVAILABILITY,
  ABUSE,
  FUNCTIONALITY;

  /** The word that people type and read, such as {@code data-loss}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The reason of that word, in any case of letters. */
  public static Optional<Reason> find(String word) {
    return Arrays.stream(values()).filter(r -> r.word().equalsIgnoreCase(word)).findFirst();
  }
}
