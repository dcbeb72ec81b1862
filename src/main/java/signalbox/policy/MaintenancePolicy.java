package signalbox.policy;

/**
 * What one book asks of maintenance.
 *
 * @param times the numbers
 */
public record MaintenancePolicy(
    MaintenanceTeams teams, EmergencyPolicy emergency, MaintenanceTimes times) {}
