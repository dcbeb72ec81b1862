package signalbox.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * An event as it stands in the history.
 *
 * @param sequence from 1, without gaps
 * @param at never before the one with the sequence before it
 * @param by who caused it
 * @param evidence empty when the clock or the program itself caused it
 */
public record Recorded(
    long sequence, Instant at, Speaker by, Optional<Evidence> evidence, Event event) {}
