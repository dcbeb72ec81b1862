package signalbox.domain;

/**
 * The tracker's task that says why.
 *
 * @param id such as {@code T1234}
 * @param url where people look at it
 */
public record TaskRef(String id, String url) {}
