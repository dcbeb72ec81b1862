package signalbox.message;

/**
 * Something that stands in a channel, such as the card of a case.
 *
 * @param messageId the network's own
 */
public record Standing(Address.Slot where, String messageId) {}
