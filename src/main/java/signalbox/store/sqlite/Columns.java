package signalbox.store.sqlite;

import java.sql.PreparedStatement;
import java.sql.SQLException;
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

  /** Binds the second to sixth parameter of an insert. */
  void bind(PreparedStatement insert) throws SQLException {
    insert.setString(2, at);
    insert.setString(3, name);
    insert.setObject(4, number.orElse(null));
    insert.setString(5, network.orElse(null));
    insert.setString(6, messageId.orElse(null));
  }
}
