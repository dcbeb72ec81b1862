package signalbox.domain;

import java.util.Locale;

/** How a deploy ended. */
public enum Outcome {
  VERIFIED,
  UNVERIFIED,
  ROLLED_BACK,
  ABORTED,
  DECLINED,
  WITHDRAWN,
  EXPIRED;

  /** The word that people read, such as {@code rolled-back}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
