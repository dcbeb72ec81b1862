package signalbox.domain;

import java.time.Instant;

/** How somebody saw a case who decided about it. */
public sealed interface Seen {
  /** In that revision, such as on a card. */
  record InRevision(int revision) implements Seen {}

  /** As it was at that time; what was said then was heard only now. */
  record AsOf(Instant at) implements Seen {}
}
