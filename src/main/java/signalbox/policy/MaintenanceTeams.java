package signalbox.policy;

/**
 * Who has which part in maintenance.
 *
 * @param work the team that carries maintenance out
 * @param community the team of community engagement specialists
 */
public record MaintenanceTeams(Team work, Team community) {}
