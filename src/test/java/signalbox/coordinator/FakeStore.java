package signalbox.coordinator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import signalbox.domain.Recorded;
import signalbox.message.Parcel;
import signalbox.message.Standing;
import signalbox.store.Break;
import signalbox.store.History;
import signalbox.store.Outbox;
import signalbox.store.Posted;
import signalbox.store.Snapshots;
import signalbox.store.Store;
import signalbox.store.StoreFault;

/** A store in two lists that fails when it is told to. */
final class FakeStore implements Store {
  final List<Recorded> events = new ArrayList<>();
  final List<Posted> outbox = new ArrayList<>();
  final List<Integer> appends = new ArrayList<>();
  @Nullable StoreFault fault;

  /** Thrown after all was kept, as by a disk that is slow to say so. */
  @Nullable RuntimeException faultAfterwards;

  /** Thrown to whoever wants to read. */
  @Nullable StoreFault unreadable;

  String bugAbout = "nobody";
  Consumer<List<Recorded>> onAppend = _ -> {};
  private final Set<String> heard = new HashSet<>();
  private Optional<Snapshots.Snapshot> snapshot = Optional.empty();

  @Override
  public synchronized List<Posted> append(List<Recorded> more, List<Parcel> parcels) {
    if (fault != null) {
      throw fault;
    }
    if (more.stream().anyMatch(e -> e.event().toString().contains(bugAbout))) {
      throw new IllegalArgumentException("cannot be spelt: " + more);
    }
    appends.add(more.size());
    events.addAll(more);
    more.stream()
        .flatMap(e -> e.evidence().stream())
        .forEach(e -> heard.add(e.account().network() + " " + e.messageId()));
    onAppend.accept(more);
    var posted = new ArrayList<Posted>();
    for (Parcel parcel : parcels) {
      posted.add(new Posted(outbox.size() + 1L, 0, parcel));
      outbox.add(posted.getLast());
    }
    if (faultAfterwards != null) {
      throw faultAfterwards;
    }
    return posted;
  }

  private void checkReadable() {
    if (unreadable != null) {
      throw unreadable;
    }
  }

  @Override
  public History history() {
    return new History() {
      @Override
      public long lastSequence() {
        checkReadable();
        return events.size();
      }

      @Override
      public void read(long after, Consumer<Recorded> each) {
        checkReadable();
        events.stream().filter(e -> e.sequence() > after).forEach(each);
      }

      @Override
      public void readChecked(long after, Consumer<Recorded> each) {
        read(after, each);
      }

      @Override
      public List<Recorded> ofCase(int number, int limit) {
        return List.of();
      }

      @Override
      public boolean hasHeard(String network, String messageId) {
        return heard.contains(network + " " + messageId);
      }

      @Override
      public Optional<Break> findBreak() {
        return Optional.empty();
      }
    };
  }

  @Override
  public Outbox outbox() {
    return new Outbox() {
      @Override
      public List<Posted> undelivered(long after, int limit) {
        return outbox;
      }

      @Override
      public void markAttempted(Collection<Long> keys) {}

      @Override
      public void markSettled(Collection<Settlement> settlements) {}

      @Override
      public void markStanding(Collection<Standing> standings) {}

      @Override
      public List<Standing> standing(String network) {
        return List.of();
      }
    };
  }

  @Override
  public Snapshots snapshots() {
    return new Snapshots() {
      @Override
      public Optional<Snapshot> latest() {
        return snapshot;
      }

      @Override
      public void keep(Snapshot one) {
        snapshot = Optional.of(one);
      }
    };
  }

  @Override
  public void close() {}
}
