package signalbox.policy;

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
    PaperTimes papers) {}
