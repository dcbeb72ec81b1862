package signalbox.view;

import java.util.List;
import signalbox.domain.CaseId;
import signalbox.domain.Recorded;

/** What has happened to one case, read back from the history. */
@FunctionalInterface
public interface CaseHistory {
  /** Oldest first; the first {@code limit} events. */
  List<Recorded> of(CaseId id, int limit);
}
