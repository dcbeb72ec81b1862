package signalbox.domain;

import java.util.Optional;
import signalbox.policy.Reason;

/**
 * What is asked for in an emergency deploy.
 *
 * @param words what else was said, at most 300 characters
 */
public record DeployRequest(
    ChangeRef change,
    TaskRef task,
    Optional<Reason> reason,
    Optional<Approach> approach,
    String words) {}
