package signalbox.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static signalbox.store.Happenings.happened;
import static signalbox.store.Happenings.say;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signalbox.domain.CaseId;
import signalbox.message.Address;
import signalbox.message.Parcel;
import signalbox.message.Standing;
import signalbox.store.Outbox.Fate;
import signalbox.store.Outbox.Settlement;
import signalbox.store.Posted;
import signalbox.store.Store;
import signalbox.store.StoreFault;
import signalbox.store.StoreFault.Kind;

class SqliteTroubleTest {
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);

  @TempDir private Path folder;
  private Path path;

  @BeforeEach
  void nameTheFile() {
    path = folder.resolve("signalbox.db");
  }

  private Store open() {
    return SqliteStore.open(path, CLOCK);
  }

  private static void assertFault(Kind kind, String text, ThrowingCallable call) {
    assertThatExceptionOfType(StoreFault.class)
        .isThrownBy(call)
        .withMessageContaining(text)
        .satisfies(fault -> assertThat(fault.kind()).as(fault.getMessage()).isEqualTo(kind));
  }

  /** A file that may only grow to so many pages, as on a full disk. */
  private static final class SmallDisk extends SqliteFile {
    private long pages = 60;

    SmallDisk(Path path) {
      super(path);
    }

    @Override
    Handle openForWriting() {
      Handle handle = super.openForWriting();
      handle.createQuery("pragma max_page_count = " + pages).mapTo(long.class).one();
      return handle;
    }
  }

  @Test
  void aFullDiskRefusesIsReadMeanwhileAndGoesOnOnceThereIsRoom() {
    var disk = new SmallDisk(path);
    List<Parcel> many = Collections.nCopies(2000, say("secret words that fill the disk"));
    try (Store store = SqliteStore.open(disk, CLOCK)) {
      List<Posted> posted = store.append(happened(1, 2), List.of(say("a")));
      for (int attempt = 0; attempt < 3; attempt++) {
        assertFault(Kind.FULL, "make room", () -> store.append(happened(3), many));
        assertThat(store.history().lastSequence()).isEqualTo(2);
        assertThat(store.history().ofCase(2, 9)).hasSize(1);
        assertThat(store.outbox().undelivered(9)).isEqualTo(posted);
      }
      store.append(happened(3), List.of());
      disk.pages = 100_000;
      // The connection that was in trouble is another one by now.
      assertFault(Kind.FULL, "make room", () -> store.append(happened(4), many));
      store.append(happened(4), many);
      store.outbox().markSettled(List.of(new Settlement(posted.getFirst().key(), Fate.TAKEN, "")));
      assertThat(store.history().lastSequence()).isEqualTo(4);
      assertThat(store.outbox().undelivered(9999)).hasSize(2000);
      assertThat(store.history().findBreak()).isEmpty();
    }
  }

  @Test
  void wordsReachNoExceptionText() {
    try (Store store = open()) {
      store.append(happened(1), List.of());
      Raw.execute(path, "alter table outbox rename to gone");
      assertThatExceptionOfType(StoreFault.class)
          .isThrownBy(() -> store.append(happened(2), List.of(say("secret"))))
          .satisfies(fault -> assertThat(everythingIn(fault)).doesNotContain("secret"));
    }
  }

  private static String everythingIn(Throwable fault) {
    var writer = new java.io.StringWriter();
    fault.printStackTrace(new java.io.PrintWriter(writer));
    return writer.toString();
  }

  @Test
  void aFileThatIsNoDatabaseIsRefusedAndStays() throws IOException {
    String letter = "Dear operator, ".repeat(100);
    Files.writeString(path, letter);
    assertFault(Kind.CORRUPT, "restore a backup", this::open);
    assertFault(Kind.CORRUPT, "restore a backup", () -> SqliteStore.openForReading(path));
    assertThat(path).hasContent(letter);
  }

  @Test
  void anotherProgramsDatabaseIsRefusedAndStays() throws IOException {
    Raw.execute(path, "create table cookbook (dish text)", "pragma application_id = 7");
    byte[] before = Files.readAllBytes(path);
    assertFault(Kind.CORRUPT, "another program's", this::open);
    assertFault(Kind.CORRUPT, "another program's", () -> SqliteStore.openForReading(path));
    Raw.execute(path, "pragma application_id = 0");
    assertFault(Kind.CORRUPT, "another program's", this::open);
    Raw.execute(path, "pragma application_id = 7");
    assertThat(Files.readAllBytes(path)).hasSameSizeAs(before);
    assertThat(Raw.text(path, "pragma journal_mode")).isEqualTo("delete");
  }

  @Test
  void aTornFileIsRefused() throws IOException {
    try (Store store = open()) {
      store.append(happened(1, 500), List.of());
    }
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() / 2);
    }
    assertFault(Kind.CORRUPT, "restore a backup", this::open);
    assertFault(Kind.CORRUPT, "restore a backup", () -> SqliteStore.openForReading(path));
  }

  @Test
  void aFileWithAHoleIsFoundByVerification() throws IOException {
    try (Store store = open()) {
      store.append(happened(1, 500), List.of());
    }
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.allocate(40_000), channel.size() / 3);
    }
    try (Store reading = SqliteStore.openForReading(path)) {
      assertFault(Kind.CORRUPT, "restore a backup", () -> reading.history().findBreak());
    }
  }

  @Test
  void theTablesOfANewerProgramAreRefused() {
    open().close();
    Raw.execute(
        path,
        "insert into flyway_schema_history select 99, '10', description, type, script, checksum,"
            + " installed_by, installed_on, execution_time, success from flyway_schema_history"
            + " limit 1");
    assertFault(Kind.NEWER, "newer program", this::open);
    assertFault(Kind.NEWER, "newer program", () -> SqliteStore.openForReading(path));
  }

  @Test
  void theFirstTablesAreBroughtUpToDateByTheWriterAlone() {
    try (Store store = open()) {
      store.append(happened(1, 2), List.of(say("a")));
    }
    Raw.execute(path, "drop table standing");
    Raw.execute(path, "delete from flyway_schema_history where version = '2'");
    assertFault(Kind.BROKEN, "start it once", () -> SqliteStore.openForReading(path));

    try (Store store = open()) {
      var card = new Address.Card("discord", "1001", CaseId.deploy(1));
      store.outbox().markStanding(List.of(new Standing(card, "m-1")));
      assertThat(store.outbox().standing("discord")).containsExactly(new Standing(card, "m-1"));
      assertThat(store.outbox().undelivered(9)).hasSize(1);
      assertThat(store.history().lastSequence()).isEqualTo(2);
      assertThat(store.history().findBreak()).isEmpty();
    }
    try (Store reading = SqliteStore.openForReading(path)) {
      assertThat(reading.history().lastSequence()).isEqualTo(2);
    }
  }

  @Test
  void anEmptyFileBecomesAStoreButNotForAReader() throws IOException {
    Files.createFile(path);
    assertFault(Kind.BROKEN, "start it once", () -> SqliteStore.openForReading(path));
    try (Store store = open()) {
      store.append(happened(1), List.of());
    }
  }

  @Test
  void everyMigrationIsKnownToTheProgram() throws IOException {
    try (var files = Files.list(Path.of("src/main/resources/store/sqlite"))) {
      assertThat(files.map(f -> f.getFileName().toString().replaceAll("__.*", "")))
          .hasSize(Schema.LATEST)
          .contains("V" + Schema.LATEST);
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsAFault() throws IOException {
    Files.writeString(folder.resolve("var"), "a file");
    assertFault(
        Kind.BROKEN,
        "cannot be read or written",
        () -> SqliteStore.open(folder.resolve("var/signalbox.db"), CLOCK));
    // The lock of the failed attempt is free again.
    Files.delete(folder.resolve("var"));
    SqliteStore.open(folder.resolve("var/signalbox.db"), CLOCK).close();
  }

  @Test
  void aLockThatCannotBeTakenIsAFaultAndLeavesNothingBehind() throws IOException {
    Path lock = Files.createDirectory(folder.resolve("signalbox.db.lock"));
    assertFault(Kind.BROKEN, "cannot be read or written", this::open);
    assertThat(path).doesNotExist();
    Files.delete(lock);
    open().close();
  }

  @Test
  void aRefusedStoreLeavesNoLockBehind() throws IOException {
    Files.writeString(path, "no database, whatever it says here".repeat(20));
    assertFault(Kind.CORRUPT, "restore a backup", this::open);
    Files.delete(path);
    open().close();
  }

  @Test
  void whatAKilledWriterLeftBehindIsReadAndWritten() throws IOException {
    Path killed = Files.createDirectory(folder.resolve("killed")).resolve("signalbox.db");
    try (Store store = open()) {
      store.append(happened(1, 50), List.of(say("a")));
      // As after a kill: the log is not folded in, and its index is stale.
      for (String end : List.of("", "-wal")) {
        Files.copy(Path.of(path + end), Path.of(killed + end));
      }
    }
    try (Store reading = SqliteStore.openForReading(killed)) {
      assertThat(reading.history().lastSequence()).isEqualTo(50);
    }
    try (Store store = SqliteStore.open(killed, CLOCK)) {
      store.append(happened(51), List.of());
      var all = new ArrayList<>();
      store.history().read(0, all::add);
      assertThat(all).isEqualTo(happened(1, 51));
    }
  }
}
