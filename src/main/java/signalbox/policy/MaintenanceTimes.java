package signalbox.policy;

import java.time.Duration;

/**
 * How long things may take in maintenance.
 *
 * @param longestWindow a window that is longer is asked about
 * @param furthestAhead a window that begins later is taken for a slip of the hand
 */
public record MaintenanceTimes(Duration longestWindow, Duration furthestAhead) {}
