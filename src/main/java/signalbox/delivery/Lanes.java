package signalbox.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import signalbox.message.Parcel;

/** All lanes, what they hold together, and which networks are down. */
final class Lanes {
  /** Kept parcels on one lane at the most; the oldest is given up for a newer one. */
  static final int MOST_ON_LANE = 1_000;

  /** Fleeting words on one lane at the most; more are dropped. */
  static final int MOST_FLEETING_ON_LANE = 500;

  /** Fleeting words in all at the most; more are dropped. */
  static final int MOST_FLEETING = 5_000;

  private final Map<Lane.Way, Lane> lanes = new LinkedHashMap<>();
  private final Map<String, Instant> down = new HashMap<>();
  private int kept;
  private int fleeting;

  int kept() {
    return kept;
  }

  boolean isEmpty() {
    return lanes.isEmpty();
  }

  /** Adds at the end of its lane; what had to be given up for it comes back. */
  Optional<Load> addKept(Load load) {
    Lane lane = lane(load);
    Optional<Load> givenUp = lane.size() >= MOST_ON_LANE ? lane.oldest() : Optional.empty();
    givenUp.ifPresent(oldest -> take(lane, oldest));
    lane.add(load);
    kept++;
    return givenUp;
  }

  /** Adds at the end of its lane; false when there are too many words already. */
  boolean addFleeting(Load load) {
    Lane known = lanes.get(Lane.Way.of(load.parcel()));
    boolean full = known != null && known.size() >= MOST_FLEETING_ON_LANE;
    if (full || fleeting >= MOST_FLEETING) {
      return false;
    }
    lane(load).add(load);
    fleeting++;
    return true;
  }

  /** Whether something is on the lane of that parcel. */
  boolean isBusy(Parcel parcel) {
    return lanes.containsKey(Lane.Way.of(parcel));
  }

  void remove(Lane lane, Load load) {
    take(lane, load);
    if (lane.isIdle()) {
      lanes.remove(lane.way());
    }
  }

  Collection<Lane> all() {
    return List.copyOf(lanes.values());
  }

  boolean isDown(String network) {
    return down.containsKey(network);
  }

  void down(String network, Instant now) {
    down.putIfAbsent(network, now);
  }

  /** Since when nothing can be carried there. */
  Optional<Instant> findDown(String network) {
    return Optional.ofNullable(down.get(network));
  }

  void up(String network) {
    down.remove(network);
    lanes.values().stream().filter(l -> l.network().equals(network)).forEach(Lane::wake);
  }

  /** What should have been heard by now: all that waits for a network that is down or failing. */
  List<Undelivered> undelivered() {
    return lanes.values().stream()
        .filter(lane -> isDown(lane.network()) || lane.isFailing())
        .flatMap(lane ->
            lane.loads()
                .filter(Load::isAwaited)
                .map(load -> new Undelivered(lane.network(), load.about())))
        .toList();
  }

  private Lane lane(Load load) {
    return lanes.computeIfAbsent(Lane.Way.of(load.parcel()), Lane::new);
  }

  private void take(Lane lane, Load load) {
    lane.remove(load);
    if (load.isKept()) {
      kept--;
    } else {
      fleeting--;
    }
  }
}
