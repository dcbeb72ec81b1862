package signalbox.policy;

import java.util.List;

/**
 * What one book asks of an emergency deploy.
 *
 * @param seats the quorum, in the order in which seats are given and named
 * @param informed teams that are named in the request without having a seat; their decline holds
 * @param ladder the escalation, by growing time; at most 9 rungs
 * @param times the numbers
 * @param template the first line of a request; the words in braces are filled in
 */
public record DeployPolicy(
    List<SeatRule> seats,
    List<Team> informed,
    List<LadderStep> ladder,
    DeployTimes times,
    String template) {
  public DeployPolicy {
    seats = List.copyOf(seats);
    informed = List.copyOf(informed);
    ladder = List.copyOf(ladder);
  }
}
