package signalbox.policy;

import java.time.Duration;

/**
 * What one book asks of maintenance.
 *
 * @param times the numbers
 * @param course those from its check-in to its end
 * @param notice how early it is announced and backed up, and where
 * @param papers what is written afterwards
 */
public record MaintenancePolicy(
    MaintenanceTeams teams,
    EmergencyPolicy emergency,
    MaintenanceTimes times,
    CourseTimes course,
    NoticePolicy notice,
    PaperTimes papers) {
  /**
   * How long the papers of a maintenance may take.
   *
   * @param asked so long after its end those who owe something are asked for the first time
   * @param askedAgain how often they are asked from then on
   * @param objection for so long after an end with nothing to report a manager may object to that
   */
  public record PaperTimes(Duration asked, Duration askedAgain, Duration objection) {}
}
