package signalbox.policy;

/**
 * Who has which part in maintenance.
 *
 * @param work the team that carries maintenance out
 * @param community the team of community engagement specialists
 * @param root how many of those who carry it out and have root have to be there at any time
 */
public record MaintenanceTeams(Team work, Team community, int root) {}
