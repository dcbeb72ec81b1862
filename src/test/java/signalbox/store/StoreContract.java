package signalbox.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static signalbox.store.Happenings.approved;
import static signalbox.store.Happenings.claimed;
import static signalbox.store.Happenings.happened;
import static signalbox.store.Happenings.say;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseId;
import signalbox.domain.Recorded;
import signalbox.message.Address;
import signalbox.message.Parcel;
import signalbox.message.Standing;
import signalbox.store.Outbox.Fate;
import signalbox.store.Outbox.Settlement;
import signalbox.store.Snapshots.Snapshot;

/** What every store does. */
public abstract class StoreContract {
  /** The clock of every store here. */
  protected final Clock clock = new Clock();

  private Store store;

  /** Goes on only when a test says so. */
  protected static final class Clock implements InstantSource {
    Instant now = Instant.parse("2026-11-22T10:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }
  }

  /** Opens the store of this test; what is in it is there again. */
  protected abstract Store open();

  /** Makes any other writer believe that it is the only one, as a second process would. */
  protected abstract void takeOver();

  @BeforeEach
  final void openStore() {
    store = open();
  }

  @AfterEach
  final void closeStore() {
    store.close();
  }

  protected final Store store() {
    return store;
  }

  protected final void reopen() {
    store.close();
    store = open();
  }

  protected final List<Recorded> readAll() {
    return readAfter(0);
  }

  private List<Recorded> readAfter(long sequence) {
    var all = new ArrayList<Recorded>();
    store.history().read(sequence, all::add);
    return all;
  }

  protected static void assertFault(StoreFault.Kind kind, ThrowingCallable call) {
    assertThatExceptionOfType(StoreFault.class)
        .isThrownBy(call)
        .satisfies(fault -> assertThat(fault.kind()).as(fault.getMessage()).isEqualTo(kind));
  }

  @Test
  void aNewStoreIsEmpty() {
    assertThat(store.history().lastSequence()).isZero();
    assertThat(readAll()).isEmpty();
    assertThat(store.history().ofCase(1, 10)).isEmpty();
    assertThat(store.history().hasHeard("libera", "m-1")).isFalse();
    assertThat(store.history().findBreak()).isEmpty();
    assertThat(store.outbox().undelivered(10)).isEmpty();
    assertThat(store.snapshots().latest()).isEmpty();
  }

  @Test
  void whatWasAppendedIsReadInOrder() {
    store.append(happened(1, 3), List.of());
    store.append(happened(4, 4), List.of());
    assertThat(store.history().lastSequence()).isEqualTo(4);
    assertThat(readAll()).isEqualTo(happened(1, 4));
    assertThat(readAfter(3)).isEqualTo(happened(4, 4));
    assertThat(readAfter(4)).isEmpty();
    assertThat(readAfter(99)).isEmpty();
  }

  @Test
  void whatIsCheckedOnTheWayIsReadTheSame() {
    store.append(happened(1, 3), List.of());
    for (long after : new long[] {0, 1, 3, 99}) {
      var checked = new ArrayList<Recorded>();
      store.history().readChecked(after, checked::add);
      assertThat(checked).isEqualTo(readAfter(after));
    }
  }

  @Test
  void everyEventAndParcelComesBackAsItWas() {
    Sampler sampler = Sampler.full();
    var events =
        Sampler.members(signalbox.domain.Event.class)
            .map(kind -> (signalbox.domain.Event) sampler.sample(kind))
            .toList();
    var recorded =
        LongStream.rangeClosed(1, events.size())
            .mapToObj(n -> Happenings.recorded(n, events.get((int) n - 1)))
            .toList();
    List<Parcel> parcels =
        Sampler.members(Parcel.class).map(kind -> (Parcel) sampler.sample(kind)).toList();
    store.append(recorded, parcels);
    reopen();
    assertThat(readAll()).isEqualTo(recorded);
    assertThat(store.outbox().undelivered(9)).extracting(Posted::parcel).isEqualTo(parcels);
  }

  @Test
  void aLongHistoryIsReadWhole() {
    for (int from = 1; from <= 1001; from += 500) {
      store.append(happened(from, from + 499), List.of());
    }
    assertThat(readAll()).isEqualTo(happened(1, 1500));
    assertThat(readAfter(999)).isEqualTo(happened(1000, 1500));
    assertThat(store.history().findBreak()).isEmpty();
  }

  @Test
  void aReaderMayAppendMeanwhile() {
    store.append(happened(1, 2), List.of());
    store.history().read(0, e -> store.append(happened(e.sequence() + 2), List.of()));
    assertThat(store.history().lastSequence()).isEqualTo(4);
  }

  @Test
  void theEventsOfACaseAreFoundWithItsWork() {
    store.append(List.of(approved(1, 17), approved(2, 18), claimed(3, 17)), List.of());
    store.append(List.of(approved(4, 17)), List.of());
    assertThat(store.history().ofCase(17, 10))
        .containsExactly(approved(1, 17), claimed(3, 17), approved(4, 17));
    assertThat(store.history().ofCase(17, 2)).containsExactly(approved(1, 17), claimed(3, 17));
    assertThat(store.history().ofCase(19, 10)).isEmpty();
  }

  @Test
  void aMessageThatWasHeardIsKnownByItsNetworkAndId() {
    store.append(happened(1, 2), List.of());
    assertThat(store.history().hasHeard("libera", "m-2")).isTrue();
    assertThat(store.history().hasHeard("discord", "m-2")).isFalse();
    assertThat(store.history().hasHeard("libera", "m-3")).isFalse();
  }

  @Test
  void parcelsGetGrowingKeysInTheirOrder() {
    List<Posted> first = store.append(happened(1), List.of(say("a"), say("b")));
    List<Posted> second = store.append(happened(2), List.of(say("c")));
    assertThat(first).extracting(Posted::parcel).containsExactly(say("a"), say("b"));
    assertThat(first).extracting(Posted::attempts).containsExactly(0, 0);
    var all = new ArrayList<>(first);
    all.addAll(second);
    assertThat(all).extracting(Posted::key).isSorted().doesNotHaveDuplicates();
    assertThat(store.outbox().undelivered(10)).isEqualTo(all);
    assertThat(store.outbox().undelivered(2)).isEqualTo(first);
    assertThat(store.outbox().undelivered(first.getLast().key(), 10)).isEqualTo(second);
  }

  @Test
  void attemptsAreCounted() {
    List<Posted> posted = store.append(happened(1), List.of(say("a"), say("b")));
    long key = posted.getFirst().key();
    store.outbox().markAttempted(List.of(key));
    store.outbox().markAttempted(List.of(key, 4711L));
    assertThat(store.outbox().undelivered(10)).extracting(Posted::attempts).containsExactly(2, 0);
  }

  @Test
  void aSettledParcelLeavesWhateverItsFate() {
    List<Posted> posted =
        store.append(
            happened(1), List.of(say("a"), say("b"), say("c"), say("d"), say("e"), say("f")));
    List<Settlement> settlements = new ArrayList<>();
    for (Fate fate : Fate.values()) {
      settlements.add(new Settlement(posted.get(fate.ordinal()).key(), fate, "proof"));
    }
    settlements.add(new Settlement(4711, Fate.TAKEN, ""));
    store.outbox().markSettled(settlements);
    assertThat(store.outbox().undelivered(10)).containsExactly(posted.getLast());
    store.outbox().markAttempted(List.of(posted.getFirst().key()));
    store.outbox().markSettled(settlements);
    assertThat(store.outbox().undelivered(10)).containsExactly(posted.getLast());
  }

  @Test
  void nothingToKeepIsKeptAtOnce() {
    assertThat(store.append(List.of(), List.of())).isEmpty();
    store.outbox().markAttempted(List.of());
    store.outbox().markSettled(List.of());
    store.outbox().markStanding(List.of());
    assertThat(store.history().lastSequence()).isZero();
  }

  @Test
  void aSequenceThatDoesNotFollowLeavesNothing() {
    store.append(happened(1), List.of());
    for (List<Recorded> wrong :
        List.of(
            happened(1),
            happened(3),
            List.of(happened(2).getFirst(), happened(2).getFirst()),
            List.of(happened(2).getFirst(), happened(4).getFirst()))) {
      assertThatIllegalArgumentException().isThrownBy(() -> store.append(wrong, List.of(say("a"))));
    }
    assertThat(readAll()).isEqualTo(happened(1));
    assertThat(store.outbox().undelivered(10)).isEmpty();
    store.append(happened(2), List.of());
    assertThat(store.history().findBreak()).isEmpty();
  }

  @Test
  void aParcelThatCannotBeKeptLeavesNothing() {
    var parcels = new ArrayList<Parcel>();
    parcels.add(say("a"));
    parcels.add(null);
    assertThatExceptionOfType(RuntimeException.class)
        .isThrownBy(() -> store.append(happened(1), parcels));
    assertThat(readAll()).isEmpty();
    assertThat(store.outbox().undelivered(10)).isEmpty();
    store.append(happened(1), List.of(say("a")));
    assertThat(readAll()).isEqualTo(happened(1));
  }

  @Test
  void everythingIsThereAgainAfterReopening() {
    List<Posted> posted = store.append(happened(1, 2), List.of(say("a"), say("b")));
    store.outbox().markAttempted(List.of(posted.getLast().key()));
    store
        .outbox()
        .markSettled(List.of(new Settlement(posted.getFirst().key(), Fate.DELIVERED, "x")));
    store.snapshots().keep(new Snapshot(2, "shape", "text"));
    reopen();
    assertThat(readAll()).isEqualTo(happened(1, 2));
    assertThat(store.outbox().undelivered(10))
        .containsExactly(new Posted(posted.getLast().key(), 1, say("b")));
    assertThat(store.snapshots().latest()).contains(new Snapshot(2, "shape", "text"));
    List<Posted> more = store.append(happened(3), List.of(say("c")));
    assertThat(more.getFirst().key()).isGreaterThan(posted.getLast().key());
    assertThat(store.history().findBreak()).isEmpty();
  }

  @Test
  void theLatestSnapshotIsFoundAndTwoAreKept() {
    store.append(happened(1, 9), List.of());
    for (long sequence : new long[] {3, 5, 7}) {
      store.snapshots().keep(new Snapshot(sequence, "s", "t" + sequence));
    }
    assertThat(store.snapshots().latest()).contains(new Snapshot(7, "s", "t7"));
    store.snapshots().keep(new Snapshot(7, "other", "again"));
    assertThat(store.snapshots().latest()).contains(new Snapshot(7, "other", "again"));
  }

  @Test
  void aSnapshotAheadOfTheHistoryIsPassedOver() {
    store.append(happened(1, 5), List.of());
    store.snapshots().keep(new Snapshot(4, "s", "t4"));
    store.snapshots().keep(new Snapshot(6, "s", "t6"));
    assertThat(store.snapshots().latest()).contains(new Snapshot(4, "s", "t4"));
  }

  @Test
  void whatStandsIsFoundByItsNetworkTheLastMarkedFirst() {
    store.outbox().markStanding(List.of(card(1, "m-1"), card(2, "m-2"), board("m-3")));
    store.outbox().markStanding(List.of(card(1, "m-4")));
    assertThat(store.outbox().standing("discord"))
        .containsExactly(card(1, "m-4"), board("m-3"), card(2, "m-2"), card(1, "m-1"));
    assertThat(store.outbox().standing("libera")).isEmpty();

    store.outbox().markStanding(List.of(card(2, "m-2")));
    reopen();
    assertThat(store.outbox().standing("discord"))
        .containsExactly(card(2, "m-2"), card(1, "m-4"), board("m-3"), card(1, "m-1"));
  }

  @Test
  void whatStoodUnmarkedForThirtyDaysIsForgotten() {
    store.outbox().markStanding(List.of(card(1, "m-1"), card(2, "m-2")));
    clock.now = clock.now.plus(Duration.ofDays(29));
    store.outbox().markStanding(List.of(card(1, "m-1")));
    clock.now = clock.now.plus(Duration.ofDays(2));
    assertThat(store.outbox().standing("discord")).containsExactly(card(1, "m-1"));
    reopen();
    store.outbox().markStanding(List.of(board("m-3")));
    assertThat(store.outbox().standing("discord")).containsExactly(board("m-3"), card(1, "m-1"));
  }

  @Test
  void ofWhatStandsTheLastMarkedAreKnown() {
    for (int i = 0; i < Outbox.MOST_STANDING + 100; i += 100) {
      store
          .outbox()
          .markStanding(IntStream.range(i, i + 100).mapToObj(n -> card(n, "m-" + n)).toList());
    }
    assertThat(store.outbox().standing("discord"))
        .hasSize(Outbox.MOST_STANDING)
        .contains(card(100, "m-100"), card(10_099, "m-10099"))
        .doesNotContain(card(99, "m-99"));
  }

  private static Standing card(int number, String messageId) {
    return new Standing(new Address.Card("discord", "1001", CaseId.deploy(number + 1)), messageId);
  }

  private static Standing board(String messageId) {
    return new Standing(new Address.Board("discord", "1001"), messageId);
  }

  @Test
  void aWriterThatWasTakenOverFromCanOnlyRead() {
    List<Posted> posted = store.append(happened(1), List.of(say("a")));
    long key = posted.getFirst().key();
    takeOver();
    assertFault(StoreFault.Kind.FENCED, () -> store.append(happened(2), List.of(say("b"))));
    assertFault(StoreFault.Kind.FENCED, () -> store.outbox().markAttempted(List.of(key)));
    assertFault(
        StoreFault.Kind.FENCED,
        () -> store.outbox().markSettled(List.of(new Settlement(key, Fate.TAKEN, ""))));
    assertFault(StoreFault.Kind.FENCED, () -> store.outbox().markStanding(List.of(board("m-1"))));
    assertFault(StoreFault.Kind.FENCED, () -> store.snapshots().keep(new Snapshot(1, "s", "text")));
    assertThat(readAll()).isEqualTo(happened(1));
    assertThat(store.outbox().undelivered(10)).isEqualTo(posted);
    assertThat(store.outbox().standing("discord")).isEmpty();
    assertThat(store.snapshots().latest()).isEmpty();
  }
}
