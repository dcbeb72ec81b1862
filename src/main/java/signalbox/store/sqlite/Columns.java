package signalbox.store.sqlite;

import java.util.Optional;
import signalbox.domain.CaseId;
import signalbox.domain.Evidence;
import signalbox.domain.Recorded;

/** The columns by which an event is found; all of them are drawn from the event itself. */
record Columns(
    String at,
    String name,
    Optional<Integer> number,
    Optional<String> network,
    Optional<String> messageId) {
  static Columns of(Recorded recorded, String name) {
    return new Columns(
        recorded.at().toString(),
        name,
        recorded.event().about().map(CaseId::number),
        recorded.evidence().map(e -> e.account().network()),
        recorded.evidence().map(Evidence::messageId));
  }
}
