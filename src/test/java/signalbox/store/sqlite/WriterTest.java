package signalbox.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signalbox.store.StoreFault;

/** When a transaction waits for the disk. */
class WriterTest {
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);
  private static final int NORMAL = 1;
  private static final int FULL = 2;

  @TempDir private Path folder;
  private Writer writer;

  @BeforeEach
  void open() {
    var file = new SqliteFile(folder.resolve("signalbox.db"));
    SqliteStore.open(file, CLOCK).close();
    writer = new Writer(file, new Faults(file.path()), CLOCK);
  }

  @AfterEach
  void close() {
    writer.close();
  }

  private static int synchronous(Session session) {
    return session.handle().createQuery("pragma synchronous").mapTo(int.class).one();
  }

  @Test
  void whatIsAnsweredWaitsForTheDiskAndWhatIsOnlyMarkedDoesNot() {
    for (int i = 0; i < 3; i++) {
      assertThat(writer.<Integer>write((session, _) -> synchronous(session))).isEqualTo(FULL);
      assertThat(writer.<Integer>writeSoon((session, _) -> synchronous(session))).isEqualTo(NORMAL);
    }
  }

  @Test
  void afterAMarkThatFailedAnswersWaitForTheDiskAgain() {
    assertThatExceptionOfType(StoreFault.class)
        .isThrownBy(() ->
            writer.writeSoon((_, _) -> {
              throw new SQLException("no room");
            }));
    assertThat(writer.<Integer>write((session, _) -> synchronous(session))).isEqualTo(FULL);
  }
}
