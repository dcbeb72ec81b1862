package signalbox.delivery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import signalbox.message.Parcel;
import signalbox.message.Standing;
import signalbox.store.Outbox;
import signalbox.store.Posted;
import signalbox.store.StoreFault;

/** An outbox in memory that outlives the dispatchers which read it. */
final class FakeOutbox implements Outbox {
  final Map<Long, String> fates = new TreeMap<>();
  final List<List<Long>> attempts = new ArrayList<>();
  final List<Standing> standing = new ArrayList<>();
  @Nullable StoreFault fault;
  private final Map<Long, Posted> parcels = new TreeMap<>();

  List<Posted> post(List<Parcel> more) {
    var posted = new ArrayList<Posted>();
    for (Parcel parcel : more) {
      posted.add(new Posted(parcels.size() + 1L, 0, parcel));
      parcels.put(posted.getLast().key(), posted.getLast());
    }
    return posted;
  }

  @Override
  public List<Posted> undelivered(long after, int limit) {
    return parcels.values().stream()
        .filter(p -> p.key() > after && !fates.containsKey(p.key()))
        .limit(limit)
        .toList();
  }

  @Override
  public void markAttempted(Collection<Long> keys) {
    check();
    attempts.add(List.copyOf(keys));
    keys.forEach(key ->
        parcels.computeIfPresent(key, (_, p) -> new Posted(key, p.attempts() + 1, p.parcel())));
  }

  @Override
  public void markSettled(Collection<Settlement> settlements) {
    check();
    settlements.forEach(s -> fates.put(s.key(), (s.fate() + " " + s.proof()).strip()));
  }

  @Override
  public void markStanding(Collection<Standing> standings) {
    check();
    standing.addAll(standings);
  }

  @Override
  public List<Standing> standing(String network) {
    return standing.reversed().stream().filter(s -> s.where().network().equals(network)).toList();
  }

  private void check() {
    if (fault != null) {
      throw fault;
    }
  }
}
