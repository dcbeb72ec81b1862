package signalbox.chat;

/** Somebody was seen to come or to go on a network, by verified account. */
public record Sighting(String network, String account, boolean here) {}
