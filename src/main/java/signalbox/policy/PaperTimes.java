package signalbox.policy;

import java.time.Duration;

/**
 * How long the papers of a maintenance may take.
 *
 * @param asked so long after its end those who owe something are asked for the first time
 * @param askedAgain how often they are asked from then on
 * @param objection for so long after an end with nothing to report a manager may object to that
 */
public record PaperTimes(Duration asked, Duration askedAgain, Duration objection) {}
