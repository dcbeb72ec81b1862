package signalbox.domain;

/**
 * A time in which nothing shall be changed that can wait; emergencies go on.
 *
 * @param by who set it
 */
public record Freeze(Window window, MemberId by, String why) {}
