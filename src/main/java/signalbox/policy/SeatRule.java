package signalbox.policy;

import java.util.Optional;

/**
 * A seat of the quorum that the policy asks for.
 *
 * @param team whose yes fills it
 * @param need how many distinct people of that team, 1 to 5
 * @param clause the clause that is satisfied when it is full
 * @param onReason asked for only when the deploy has this reason; empty: always
 * @param standIn whether {@code !approve … for <member> <why>} may fill it on another's behalf
 */
public record SeatRule(
    Team team, int need, DeploySlug clause, Optional<Reason> onReason, boolean standIn) {
  public SeatRule {
    if (need < 1 || need > 5) {
      throw new IllegalArgumentException("need of " + team + " is " + need + ", not 1 to 5");
    }
  }
}
