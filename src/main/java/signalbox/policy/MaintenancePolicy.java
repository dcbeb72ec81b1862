package signalbox.policy;

/**
 * What one book asks of maintenance.
 *
 * @param times the numbers
 * @param course those from its check-in to its end
 */
public record MaintenancePolicy(
    MaintenanceTeams teams,
    EmergencyPolicy emergency,
    MaintenanceTimes times,
    CourseTimes course) {}
