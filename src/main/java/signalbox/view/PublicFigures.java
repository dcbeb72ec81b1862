package signalbox.view;

import java.time.Instant;
import java.util.Optional;
import signalbox.domain.ledger.Statistics;

/** What came of cases, in figures; those that are restricted are not among them. */
@FunctionalInterface
public interface PublicFigures {
  /**
   * Of the cases that were opened in the last months before that time.
   *
   * @param months empty: as many as usual
   */
  Statistics ofLast(Optional<Integer> months, Instant now);
}
