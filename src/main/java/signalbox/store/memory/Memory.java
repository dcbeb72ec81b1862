package signalbox.store.memory;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import signalbox.domain.Recorded;
import signalbox.message.Parcel;
import signalbox.store.Snapshots.Snapshot;
import signalbox.store.StoreFault;
import signalbox.store.codec.Digests;
import signalbox.store.codec.EventCodec;
import signalbox.store.codec.ParcelCodec;
import signalbox.store.codec.SlotCodec;

/**
 * What a store in memory holds. It outlives the store, as a file would: a second store opened over
 * it finds everything, and fences the first. Its monitor guards it.
 */
public final class Memory {
  static final EventCodec EVENTS = new EventCodec();
  static final ParcelCodec PARCELS = new ParcelCodec();
  static final SlotCodec SLOTS = new SlotCodec();

  final List<Row> events = new ArrayList<>();
  final Set<Heard> heard = new HashSet<>();
  final TreeMap<Long, Entry> outbox = new TreeMap<>();
  final List<Snapshot> snapshots = new ArrayList<>();

  /** By network; the last marked at the end. */
  final Map<String, LinkedHashMap<String, Place>> standing = new HashMap<>();

  private final InstantSource clock;
  private long epoch;
  private long lastKey;

  /** One in which no time goes by, so that nothing grows old. */
  public Memory() {
    this(InstantSource.fixed(Instant.EPOCH));
  }

  /**
   * @param clock dates what is kept beside the events
   */
  public Memory(InstantSource clock) {
    this.clock = clock;
  }

  /** An event: its text, its digest, and the number of its case. */
  record Row(String body, String digest, Optional<Integer> number) {
    Recorded recorded() {
      return EVENTS.decode(body);
    }
  }

  /** A message that was heard on a network. */
  record Heard(String network, String messageId) {}

  /** A parcel that was neither delivered nor given up. */
  record Entry(int attempts, String body) {}

  /** The slot of a message that stands, and when it was marked last. */
  record Place(String slot, Instant noted) {}

  Instant now() {
    return clock.instant();
  }

  synchronized long takeOver() {
    return ++epoch;
  }

  /** Called with the monitor held, before anything is written. */
  void check(long writer) {
    if (writer != epoch) {
      throw new StoreFault(
          StoreFault.Kind.FENCED, "another writer has taken over the store; stop this one", null);
    }
  }

  /** Called with the monitor held. */
  void add(Recorded recorded, String body) {
    String previous = events.isEmpty() ? Digests.NONE : events.getLast().digest();
    var number = recorded.event().about().map(id -> id.number());
    events.add(new Row(body, Digests.next(previous, body), number));
    recorded.evidence().ifPresent(e -> heard.add(new Heard(e.account().network(), e.messageId())));
  }

  /** Called with the monitor held. */
  long add(String parcel) {
    outbox.put(++lastKey, new Entry(0, parcel));
    return lastKey;
  }

  static List<String> encodeEvents(List<Recorded> all) {
    return all.stream().map(EVENTS::encode).toList();
  }

  static List<String> encodeParcels(List<Parcel> all) {
    return all.stream().map(PARCELS::encode).toList();
  }
}
