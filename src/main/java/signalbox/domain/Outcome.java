package signalbox.domain;

import java.util.Locale;

/** How a deploy ended. */
public enum Outcome implements Ending {
  VERIFIED,
  UNVERIFIED,
  ROLLED_BACK,
  ABORTED,
  DECLINED,
  WITHDRAWN,
  EXPIRED;

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
