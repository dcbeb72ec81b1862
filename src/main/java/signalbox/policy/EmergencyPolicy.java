package signalbox.policy;

import java.time.Duration;

/**
 * What one book asks of an emergency maintenance that began without a yes.
 *
 * @param callEvery how often a manager is called once the ladder has run out
 * @param callFor after so long of calls that nobody answered, the calls are enough
 */
public record EmergencyPolicy(Duration callEvery, Duration callFor) {}
