package signalbox.policy;

import java.time.Duration;

/**
 * How long things may take at the desk, whatever the case.
 *
 * @param claim how long a claim stands when nobody says for how long
 * @param claimSilent a claim without a word from its holder is asked after
 * @param typoGrace how long a closing or a decline may be taken back
 * @param closedLeaves a closed case leaves the desk after this; its tombstone stays
 */
public record DeskTimes(
    Duration claim, Duration claimSilent, Duration typoGrace, Duration closedLeaves) {}
