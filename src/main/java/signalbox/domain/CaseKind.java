package signalbox.domain;

import java.util.Locale;

/** What sort of case a number stands for. */
public enum CaseKind {
  DEPLOY,
  MAINTENANCE;

  /** A shorter word that people may type, such as {@code maint}; it is never said. */
  public String shortWord() {
    return switch (this) {
      case DEPLOY -> word();
      case MAINTENANCE -> "maint";
    };
  }

  /** The word before the number, such as {@code deploy}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
