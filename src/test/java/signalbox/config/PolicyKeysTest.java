package signalbox.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signalbox.config.binding.Reading;
import signalbox.config.settings.NoticeKeys;
import signalbox.config.settings.PolicySettings;
import signalbox.config.settings.PolicySettings.MaintenanceKeys;
import signalbox.config.settings.PolicySettings.MaintenanceTimesKeys;
import signalbox.policy.LadderStep.Rung;
import signalbox.policy.Reason;
import signalbox.policy.Step;
import signalbox.policy.Strength;

/** Every key of a policy reaches its place, and has the settled default. */
class PolicyKeysTest {
  private static final String POLICY =
      """
      teams.t.aliases = [a]
      managers = m
      times { claim = 1 min, claim-silent = 2 min, typo-grace = 3 min, closed-leaves = 4 h }
      deploy {
        seats = [{ team = t, need = 2, clause = c, on-reason = data-loss, stand-in = true }]
        informed = [i]
        ladder = [{ after = 1 min, rung = last-resort }]
        times {
          request-expires = 1 min, approval-expires = 2 min, verify-asked = 3 min
          verify-closes = 4 min, nudge-every = 5 min
        }
        template = v
      }
      maintenance.teams { work = t, community = t, root = 3 }
      maintenance.emergency { call-every = 6 h, call-for = 9 d }
      maintenance.times { longest-window = 6 h, furthest-ahead = 7 d }
      maintenance.course {
        begin { check-in = 1 min, asked-again = 2 min, lapses = 3 min }
        end { near = 5 min, close = 4 min }
        watch { digest = 6 min, leader-silent = 7 min, absent = 8 min, not-understood = 9 min }
      }
      maintenance.papers { asked = 2 h, asked-again = 3 h, objection = 4 h }
      maintenance.notice {
        times {
          announced = 8 d, announcement-asked = 2 d, backed-up = 4 d, backup-asked = 7 h
          postponed-by = 5 d
        }
        reminders = [2 d]
        told-again = [3 min]
        outlets = [{
          name = o
          drafts {
            announcement = a1, reminder = a2, start = a3, extension = a4, end = a5
            postponement = a6
          }
        }]
        drafts {
          announcement = b1, reminder = b2, start = b3, extension = b4, end = b5
          postponement = b6
        }
      }
      clauses.k.c { strength = duty, step = close, says = s, in-emergency = shown }
      """;

  @TempDir private Path directory;
  private Written written;

  @BeforeEach
  void write() {
    written = new Written(directory).set("HUSH", "hush").file("hush", "hush\n");
  }

  private <R extends Record> R bound(String text, Class<R> type) {
    written.file("test.conf", text);
    var reading = new Reading(directory, written.environment());
    var bound = reading.bind("test.conf", type);
    assertThat(reading.faults().list()).isEmpty();
    return bound.orElseThrow().value();
  }

  @Test
  void aPolicyHasTheSettledNumbersByDefault() {
    assertThat(bound("deploy.template = v", PolicySettings.class))
        .isEqualTo(
            new PolicySettings(
                Map.of(),
                "em",
                new PolicySettings.Times(
                    Duration.ofMinutes(30),
                    Duration.ofMinutes(20),
                    Duration.ofMinutes(5),
                    Duration.ofDays(7)),
                new PolicySettings.DeployKeys(
                    List.of(),
                    List.of(),
                    List.of(
                        new PolicySettings.RungKeys(Duration.ofMinutes(3), Rung.SEAT),
                        new PolicySettings.RungKeys(Duration.ofMinutes(8), Rung.BACKUP),
                        new PolicySettings.RungKeys(Duration.ofMinutes(15), Rung.LAST_RESORT)),
                    new PolicySettings.DeployTimesKeys(
                        Duration.ofHours(4),
                        Duration.ofHours(2),
                        Duration.ofMinutes(15),
                        Duration.ofHours(24),
                        Duration.ofMinutes(5)),
                    "v"),
                Optional.empty(),
                Map.of()));
  }

  @Test
  void everyKeyOfAPolicyIsBound() {
    assertThat(bound(POLICY, PolicySettings.class))
        .isEqualTo(
            new PolicySettings(
                Map.of("t", new PolicySettings.TeamKeys(List.of("a"))),
                "m",
                new PolicySettings.Times(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(2),
                    Duration.ofMinutes(3),
                    Duration.ofHours(4)),
                new PolicySettings.DeployKeys(
                    List.of(
                        new PolicySettings.SeatKeys(
                            "t", 2, "c", Optional.of(Reason.DATA_LOSS), true)),
                    List.of("i"),
                    List.of(new PolicySettings.RungKeys(Duration.ofMinutes(1), Rung.LAST_RESORT)),
                    new PolicySettings.DeployTimesKeys(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(3),
                        Duration.ofMinutes(4),
                        Duration.ofMinutes(5)),
                    "v"),
                Optional.of(
                    new MaintenanceKeys(
                        new PolicySettings.MaintenanceTeamsKeys("t", "t", 3),
                        new PolicySettings.EmergencyKeys(Duration.ofHours(6), Duration.ofDays(9)),
                        new MaintenanceTimesKeys(Duration.ofHours(6), Duration.ofDays(7)),
                        course(),
                        notice(),
                        new PolicySettings.PaperKeys(
                            Duration.ofHours(2), Duration.ofHours(3), Duration.ofHours(4)))),
                Map.of(
                    "k",
                    Map.of(
                        "c",
                        new PolicySettings.ClauseKeys(
                            Strength.DUTY, Step.CLOSE, "s", Optional.of(Strength.SHOWN))))));
  }

  private static PolicySettings.CourseKeys course() {
    return new PolicySettings.CourseKeys(
        new PolicySettings.BeginKeys(
            Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(3)),
        new PolicySettings.EndKeys(Duration.ofMinutes(5), Duration.ofMinutes(4)),
        new PolicySettings.WatchKeys(
            Duration.ofMinutes(6),
            Duration.ofMinutes(7),
            Duration.ofMinutes(8),
            Duration.ofMinutes(9)));
  }

  private static NoticeKeys notice() {
    return new NoticeKeys(
        new NoticeKeys.NoticeTimesKeys(
            Duration.ofDays(8),
            Duration.ofDays(2),
            Duration.ofDays(4),
            Duration.ofHours(7),
            Duration.ofDays(5)),
        List.of(Duration.ofDays(2)),
        List.of(Duration.ofMinutes(3)),
        List.of(
            new NoticeKeys.OutletKeys(
                "o",
                new NoticeKeys.OwnDraftKeys(
                    Optional.of("a1"),
                    Optional.of("a2"),
                    Optional.of("a3"),
                    Optional.of("a4"),
                    Optional.of("a5"),
                    Optional.of("a6")))),
        new NoticeKeys.DraftKeys("b1", "b2", "b3", "b4", "b5", "b6"));
  }

  @Test
  void theseTestsLeaveNoKeyOut() {
    assertThat(WrittenKeys.in(POLICY)).containsAll(WrittenKeys.of(PolicySettings.class));
  }
}
