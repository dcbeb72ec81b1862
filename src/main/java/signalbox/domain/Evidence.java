package signalbox.domain;

import java.time.Instant;

/**
 * What proves that somebody said something.
 *
 * @param messageId the network's own id of the message, unique there; given to input only once
 * @param sentAt the network's time, or ours where it gives none
 */
public record Evidence(Account account, String messageId, Instant sentAt) {}
