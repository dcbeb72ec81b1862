package signalbox.explorer.law;

import java.time.Instant;
import java.util.stream.Stream;
import signalbox.domain.MemberId;
import signalbox.domain.Speaker;
import signalbox.domain.Target;
import signalbox.domain.Venue;
import signalbox.domain.WorkEvent;
import signalbox.domain.work.ClaimState;

/** Who may take up and put down what. */
final class Working {
  private Working() {}

  static boolean isLawful(Happening h) {
    return switch (h.event()) {
      case WorkEvent.Claimed e ->
          h.isBy(e.holder())
              && standing(h, e.venue(), e.target()).allMatch(c -> c.holder().equals(e.holder()));
      case WorkEvent.Unclaimed e ->
          standing(h, e.venue(), e.target())
              .allMatch(c ->
                  c.holder().equals(e.holder())
                      && e.by().map(by -> h.isBy(by) && mayPutDown(h, c, by)).orElse(true));
      case WorkEvent.HandedOff e ->
          standing(h, e.venue(), e.target())
              .allMatch(c ->
                  c.holder().equals(e.from())
                      && h.recorded().by() instanceof Speaker.Known by
                      && mayPutDown(h, c, by.member()));
      case WorkEvent.Noted e -> h.isBy(e.by());
      case WorkEvent.ClaimAskedAfter e ->
          h.isByClock()
              && standing(h, e.venue(), e.target())
                  .allMatch(c -> e.overdue() ? !c.asked().overdue() : !c.asked().silent());
      default -> true;
    };
  }

  private static Stream<ClaimState> standing(Happening h, Venue venue, Target target) {
    return h.before().desk().work().claims().stream()
        .filter(c -> c.venue().equals(venue))
        .filter(c -> c.target().name().equalsIgnoreCase(target.name()));
  }

  private static boolean mayPutDown(Happening h, ClaimState claim, MemberId by) {
    Instant now = h.envelope().at();
    return claim.holder().equals(by)
        || h.roster().isOn(by, Seating.EM)
        || !now.isBefore(claim.times().until());
  }
}
