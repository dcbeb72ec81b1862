package signalbox.store.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signalbox.store.Happenings;
import signalbox.store.Store;
import signalbox.store.StoreFault;

class StoresTest {
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);

  @TempDir private Path folder;

  @Test
  void aFileIsMadeWithItsFolderAndFoundAgain() {
    String url = "jdbc:sqlite:" + folder.resolve("a/b/signalbox.db");
    try (Store store = Stores.open(url, CLOCK)) {
      store.append(Happenings.happened(1), List.of());
    }
    try (Store store = Stores.openForReading(url)) {
      assertThat(store.history().lastSequence()).isEqualTo(1);
    }
  }

  @Test
  void aStoreInMemoryForgets() {
    try (Store store = Stores.open("memory:", CLOCK)) {
      store.append(Happenings.happened(1), List.of());
    }
    try (Store store = Stores.open("memory:", CLOCK)) {
      assertThat(store.history().lastSequence()).isZero();
    }
  }

  @Test
  void aReaderMakesNothing() {
    Path file = folder.resolve("a/signalbox.db");
    assertThatExceptionOfType(StoreFault.class)
        .isThrownBy(() -> Stores.openForReading("jdbc:sqlite:" + file));
    assertThat(file.getParent()).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "var/signalbox.db",
        "jdbc:sqlite:",
        "jdbc:sqlite: ",
        "jdbc:sqlite::memory:",
        "jdbc:sqlite:file:x.db",
        "jdbc:sqlite:x.db?journal_mode=off",
        "jdbc:postgresql://db/signalbox",
        "jdbc:sqlite:\0"
      })
  void anUnknownUrlIsToldWhichAreKnown(String url) {
    assertThat(Stores.isKnown(url)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Stores.open(url, CLOCK))
        .withMessageContaining("jdbc:sqlite:var/signalbox.db");
  }

  @Test
  void theShippedUrlIsKnown() {
    assertThat(Stores.isKnown("jdbc:sqlite:var/signalbox.db")).isTrue();
    assertThat(Stores.isKnown("memory:")).isTrue();
  }
}
