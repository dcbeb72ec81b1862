package signalbox.delivery;

/**
 * What waits on one network and should have been heard by now.
 *
 * @param down whether the network is known to be gone
 * @param parcels how many, without answers that are not kept
 */
public record Backlog(String network, boolean down, int parcels) {}
