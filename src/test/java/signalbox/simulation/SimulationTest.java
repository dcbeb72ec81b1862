package signalbox.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import signalbox.domain.ConsentEvent;
import signalbox.domain.CourseEvent;
import signalbox.domain.DeployEvent;
import signalbox.domain.EmergencyEvent;
import signalbox.domain.Event;
import signalbox.domain.NoticeEvent;
import signalbox.domain.PlanEvent;
import signalbox.domain.WorkEvent;

/**
 * Hundreds of nights, each from a seed of its own; with an even one maintenance is planned and
 * carried out, over weeks.
 *
 * <p>{@code -Dsimulation.seed=N} lives one night again; {@code -Dsimulation.nights}, {@code
 * -Dsimulation.first} and {@code -Dsimulation.steps} make others of them.
 */
class SimulationTest {
  private static final long FIRST = Long.getLong("simulation.first", 1);
  private static final int NIGHTS = Integer.getInteger("simulation.nights", 200);
  private static final int STEPS = Integer.getInteger("simulation.steps", 200);

  @Test
  void noNightBreaksALaw() {
    Long seed = Long.getLong("simulation.seed");
    long begun = System.nanoTime();
    List<Night.Result> nights;
    try (var log = Overheard.begin()) {
      var seeds = seed == null ? LongStream.range(FIRST, FIRST + NIGHTS) : LongStream.of(seed);
      nights = seeds.parallel().mapToObj(s -> new Night(s).live(STEPS)).toList();
      assertThat(log.leaks()).as("secrets in the log").isEmpty();
    }
    tell(nights, Duration.ofNanos(System.nanoTime() - begun));
    if (nights.size() > 100) {
      checkThatMuchHappened(nights);
    }
  }

  private static void tell(List<Night.Result> nights, Duration took) {
    System.out.printf(
        "simulation: %d nights, %d lines, %d events, %d parcels, %d crashes in %.1f s%n",
        nights.size(),
        nights.stream().mapToLong(Night.Result::lines).sum(),
        nights.stream().mapToLong(Night.Result::events).sum(),
        nights.stream().mapToLong(Night.Result::parcels).sum(),
        nights.stream().mapToLong(Night.Result::crashes).sum(),
        took.toMillis() / 1000.0);
  }

  /** Laws that are held against nothing prove nothing. */
  private static void checkThatMuchHappened(List<Night.Result> nights) {
    var kinds = new HashSet<Class<? extends Event>>();
    nights.forEach(n -> kinds.addAll(n.kinds()));
    assertThat(kinds)
        .contains(
            DeployEvent.Started.class,
            DeployEvent.Finished.class,
            DeployEvent.Verified.class,
            DeployEvent.RollbackBegun.class,
            DeployEvent.Declined.class,
            DeployEvent.Held.class,
            DeployEvent.Reopened.class,
            DeployEvent.Disclosed.class,
            DeployEvent.ApprovalFell.class,
            DeployEvent.LadderClimbed.class,
            DeployEvent.Undelivered.class,
            DeployEvent.LeftDesk.class,
            WorkEvent.Claimed.class,
            WorkEvent.ClaimAskedAfter.class);
    assertThat(kinds)
        .contains(
            PlanEvent.AgreementsFell.class,
            ConsentEvent.Approved.class,
            ConsentEvent.ConsentFell.class,
            ConsentEvent.ParallelAllowed.class,
            ConsentEvent.Disclosed.class,
            NoticeEvent.Postponed.class,
            NoticeEvent.NewsAcknowledged.class,
            EmergencyEvent.Called.class,
            EmergencyEvent.Acknowledged.class,
            CourseEvent.Readied.class,
            CourseEvent.Unreadied.class,
            CourseEvent.Started.class,
            CourseEvent.MemberLost.class,
            CourseEvent.Extended.class,
            CourseEvent.SupportUnderstood.class,
            CourseEvent.Finished.class,
            CourseEvent.BrokenOff.class,
            CourseEvent.Closed.class,
            CourseEvent.Undelivered.class,
            CourseEvent.LeftDesk.class);
    assertThat(nights.stream().mapToLong(Night.Result::crashes).sum()).isGreaterThan(100);
  }
}
