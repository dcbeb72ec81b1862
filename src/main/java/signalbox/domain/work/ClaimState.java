package signalbox.domain.work;

import java.time.Instant;
import java.util.Optional;
import signalbox.domain.CaseId;
import signalbox.domain.MemberId;
import signalbox.domain.Target;
import signalbox.domain.Venue;

/**
 * A claim that stands: "I am changing this".
 *
 * @param belongsTo the case that it is part of; empty: the venue's own
 * @param times since when it stands and until when
 * @param asked which questions the bot has put about it since then
 */
public record ClaimState(
    Venue venue,
    Target target,
    MemberId holder,
    Optional<CaseId> belongsTo,
    Times times,
    Asked asked) {
  /** When it was made, until when it should be over, and when its holder last spoke. */
  public record Times(Instant since, Instant until, Instant spoke) {}

  /** Which questions were put since its holder last spoke. */
  public record Asked(boolean silent, boolean overdue) {}
}
