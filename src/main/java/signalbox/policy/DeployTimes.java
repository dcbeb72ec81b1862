package signalbox.policy;

import java.time.Duration;

/**
 * How long things may take in an emergency deploy.
 *
 * @param requestExpires a request that was not started closes after this; pauses while held
 * @param approvalExpires an approval falls after this, unless the deploy has started
 * @param verifyAsked verification is asked for this long after done
 * @param verifyCloses unverified this long after done, the case closes as such
 * @param nudgeEvery a case may be nudged once in this time
 */
public record DeployTimes(
    Duration requestExpires,
    Duration approvalExpires,
    Duration verifyAsked,
    Duration verifyCloses,
    Duration nudgeEvery) {}
