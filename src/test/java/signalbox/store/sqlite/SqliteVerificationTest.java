package signalbox.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.store.Happenings.happened;
import static signalbox.store.Happenings.recorded;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signalbox.domain.DeskEvent;
import signalbox.domain.MemberId;
import signalbox.store.Store;

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

  private long findBreak() {
    try (Store store = SqliteStore.openForReading(path)) {
      return store.history().findBreak();
    }
  }

  @Test
  void aWholeHistoryHasNoBreak() {
    assertThat(findBreak()).isZero();
  }

  @Test
  void anEventAboutNoCaseFitsToo() {
    var cameBack = new DeskEvent.CameBack(new MemberId("sam"), true);
    try (Store store = SqliteStore.open(path, CLOCK)) {
      store.append(List.of(recorded(1101, cameBack)), List.of());
    }

    assertThat(findBreak()).isZero();
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
    assertThat(findBreak()).isEqualTo(700);
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
    assertThat(findBreak()).isEqualTo(8);
  }

  @Test
  void twoRowsThatChangedPlacesAreFound() {
    Raw.execute(
        path,
        "update event set sequence = -1 where sequence = 20",
        "update event set sequence = 20 where sequence = 21",
        "update event set sequence = 21 where sequence = -1");
    assertThat(findBreak()).isEqualTo(20);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 500, 501, 1099, 1100})
  void aRemovedRowIsFound(long sequence) {
    Raw.execute(path, "delete from event where sequence = " + sequence);
    assertThat(findBreak()).isEqualTo(sequence);
  }

  @Test
  void removedRowsAtTheEndAreFound() {
    Raw.execute(path, "delete from event where sequence > 600");
    assertThat(findBreak()).isEqualTo(601);
    Raw.execute(path, "delete from event");
    assertThat(findBreak()).isEqualTo(1);
  }

  @Test
  void anAddedRowIsFound() {
    Raw.execute(
        path,
        "insert into event select 1101, at, name, number, network, message_id, body, digest, digest"
            + " from event where sequence = 1100");
    assertThat(findBreak()).isEqualTo(1101);
  }
}
