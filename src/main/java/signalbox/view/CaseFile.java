package signalbox.view;

import java.util.List;
import signalbox.domain.Recorded;

/**
 * All that is known of one case: how it stands, and how it came there.
 *
 * @param timeline what has happened to it, oldest first
 */
public record CaseFile(CaseView view, List<Recorded> timeline) {
  public CaseFile {
    timeline = List.copyOf(timeline);
  }
}
