package signalbox.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static signalbox.store.Happenings.happened;
import static signalbox.store.Happenings.recorded;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import signalbox.domain.DeskEvent;
import signalbox.domain.MemberId;
import signalbox.store.Break;
import signalbox.store.Store;
import signalbox.store.StoreFault;

class SqliteVerificationTest {
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);

  @TempDir private Path folder;
  private Path path;

  @BeforeEach
  void keepElevenHundredEvents() {
    path = folder.resolve("signalbox.db");
    try (Store store = SqliteStore.open(path, CLOCK)) {
      store.append(happened(1, 1100), List.of());
    }
  }

  private Optional<Break> findBreak() {
    try (Store store = SqliteStore.openForReading(path)) {
      return store.history().findBreak();
    }
  }

  @Test
  void aWholeHistoryHasNoBreak() {
    assertThat(findBreak()).isEmpty();
  }

  @Test
  void anEventAboutNoCaseFitsToo() {
    var cameBack = new DeskEvent.CameBack(new MemberId("sam"), true);
    try (Store store = SqliteStore.open(path, CLOCK)) {
      store.append(List.of(recorded(1101, cameBack)), List.of());
    }

    assertThat(findBreak()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "body = replace(body, 'sam', 'sim')",
        "at = '2026-11-22T00:00:00Z'",
        "name = 'deploy.declined'",
        "number = 99",
        "number = null",
        "network = 'discord'",
        "message_id = null",
        "previous = digest",
        "digest = previous"
      })
  void aChangedRowIsFound(String change) {
    Raw.execute(path, "update event set " + change + " where sequence = 700");
    assertThat(findBreak()).contains(new Break.Changed(700));
  }

  @Test
  void aRowThatWasForgedWithItsDigestIsFoundByTheNext() {
    String body =
        Raw.text(path, "select replace(body, 'sam', 'sim') from event where sequence = 7");
    String previous = Raw.text(path, "select previous from event where sequence = 7");
    Raw.execute(
        path,
        "update event set body = '%s', digest = '%s' where sequence = 7"
            .formatted(body, signalbox.store.codec.Digests.next(previous, body)));
    assertThat(findBreak()).contains(new Break.Changed(8));
  }

  @Test
  void twoRowsThatChangedPlacesAreFound() {
    Raw.execute(
        path,
        "update event set sequence = -1 where sequence = 20",
        "update event set sequence = 20 where sequence = 21",
        "update event set sequence = 21 where sequence = -1");
    assertThat(findBreak()).contains(new Break.Changed(20));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 500, 501, 1099})
  void aRemovedRowIsFound(long sequence) {
    Raw.execute(path, "delete from event where sequence = " + sequence);
    assertThat(findBreak()).contains(new Break.Missing(sequence));
  }

  @Test
  void removedRowsAtTheEndAreFound() {
    Raw.execute(path, "delete from event where sequence > 600");
    assertThat(findBreak()).contains(new Break.EndMissing(601, 1100));
    Raw.execute(path, "delete from event");
    assertThat(findBreak()).contains(new Break.EndMissing(1, 1100));
  }

  @Test
  void anAddedRowIsFound() {
    Raw.execute(
        path,
        "insert into event select 1101, at, name, number, network, message_id, body, digest, digest"
            + " from event where sequence = 1100");
    assertThat(findBreak()).contains(new Break.Added(1101));
  }

  @Test
  void aLastRowThatWasForgedWithItsDigestIsFound() {
    String body =
        Raw.text(path, "select replace(body, 'sam', 'sim') from event where sequence = 1100");
    String previous = Raw.text(path, "select previous from event where sequence = 1100");
    Raw.execute(
        path,
        "update event set body = '%s', digest = '%s' where sequence = 1100"
            .formatted(body, signalbox.store.codec.Digests.next(previous, body)));
    assertThat(findBreak()).contains(new Break.Changed(1100));
  }

  @Test
  void aMissingEndIsCalledThat() {
    Raw.execute(path, "delete from event where sequence = 1100");
    assertThat(findBreak().orElseThrow().words())
        .isEqualTo(
            "the end is missing: 1100 events were written, the last that is there is event 1099");
  }

  /** What a start does that has a snapshot of event 1000. */
  private List<Long> readAfterSnapshot() {
    var read = new ArrayList<Long>();
    try (Store store = SqliteStore.open(path, CLOCK)) {
      store.history().readChecked(1000, event -> read.add(event.sequence()));
    }
    return read;
  }

  @Test
  void aStartReadsWhatFollowsOnItsSnapshot() {
    assertThat(readAfterSnapshot()).hasSize(100).startsWith(1001L).endsWith(1100L);
  }

  @Test
  void aStartLeavesWhatIsBeforeItsSnapshotToVerify() {
    Raw.execute(path, "delete from event where sequence = 7");
    assertThat(readAfterSnapshot()).hasSize(100);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          update event set body = replace(body, 'sam', 'sim') where sequence = 1050; event 1050 does
          update event set digest = previous where sequence = 1000; event 1001 does not fit
          delete from event where sequence = 1000; event 1000 is missing
          delete from event where sequence = 1050; event 1050 is missing
          delete from event where sequence > 1050; the end is missing
          delete from event where sequence > 900; the end is missing
          update head set digest = 'x'; event 1100 does not fit
          update head set sequence = 1099; event 1100 stands behind
          """)
  void aStartFindsDamageBehindItsSnapshot(String damage, String told) {
    Raw.execute(path, damage);
    assertThatExceptionOfType(StoreFault.class)
        .isThrownBy(this::readAfterSnapshot)
        .matches(fault -> fault.kind() == StoreFault.Kind.CORRUPT)
        .withMessageContaining(told)
        .withMessageContaining("run verify");
  }
}
