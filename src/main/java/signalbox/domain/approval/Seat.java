package signalbox.domain.approval;

import signalbox.policy.DeploySlug;
import signalbox.policy.Team;

/**
 * One place in a quorum, filled by one person of its team.
 *
 * @param need how many seats of that team the case asks for
 * @param clause which is satisfied when all its seats are filled
 * @param standIn whether one member may fill it on another's behalf
 */
public record Seat(Team team, int need, DeploySlug clause, boolean standIn) {}
