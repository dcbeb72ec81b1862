package signalbox.domain;

import java.util.Locale;

/** What sort of case a number stands for. */
public enum CaseKind {
  DEPLOY;

  /** The word before the number, such as {@code deploy}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
