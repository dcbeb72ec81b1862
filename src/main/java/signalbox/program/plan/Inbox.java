package signalbox.program.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder beside the store by which plans reach the bot that holds it. A letter lies there as
 * {@code ID.plan} until it is taken, as {@code ID.taken} while it is dealt with, and what came of
 * it as {@code ID.answer}; each comes and goes whole.
 */
public final class Inbox {
  /** Letters that wait at the most; more are not put in. */
  static final int MOST_WAITING = 16;

  /** Bytes of a letter at the most. */
  static final int MOST_BYTES = 1 << 16;

  /** Bytes of an answer at the most. */
  static final int MOST_ANSWERED = 1 << 21;

  /** Files that are looked at in one go; nobody but us puts any here. */
  private static final int MOST_FILES = 1_000;

  /** A letter that is as old has nobody who waits for it. */
  static final Duration STALE = Duration.ofMinutes(2);

  private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
  private static final Pattern OURS =
      Pattern.compile("([0-9]{1,20}-[0-9]{1,20})\\.(plan|taken|answer|new)");

  private final Path folder;

  public Inbox(Path folder) {
    this.folder = folder;
  }

  /** The one of the store in that file. */
  public static Inbox beside(Path store) {
    return new Inbox(store.resolveSibling(store.getFileName() + ".inbox"));
  }

  /** Whether somebody has opened it. */
  boolean isOpen() {
    return Files.isDirectory(folder, NOFOLLOW_LINKS);
  }

  /** Makes the folder, for its owner alone. */
  void open() throws IOException {
    if (!isOpen()) {
      Files.createDirectory(folder, onlyOwner("rwx------"));
    } else if (isPosix()) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  /** Takes the folder away when nothing is in it. */
  void close() {
    try {
      Files.deleteIfExists(folder);
    } catch (IOException _) {
      LOG.debug("the inbox is not empty");
    }
  }

  /** Puts a letter in; false when too many wait. */
  boolean put(String id, String text) throws IOException {
    if (list("plan").size() >= MOST_WAITING) {
      return false;
    }
    write(id, "plan", text);
    return true;
  }

  /** Takes a letter out again; false when it is taken already. */
  boolean withdraw(String id) throws IOException {
    return Files.deleteIfExists(path(id, "plan"));
  }

  /** The letters that wait, the oldest first. */
  List<String> listWaiting() throws IOException {
    return list("plan");
  }

  /** The letters that were taken and are not answered. */
  List<String> listTaken() throws IOException {
    return list("taken");
  }

  /** Takes that letter, so that nobody else does, now or after a crash; false: it is gone. */
  boolean take(String id) throws IOException {
    try {
      Files.move(path(id, "plan"), path(id, "taken"), StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (NoSuchFileException _) {
      return false;
    }
  }

  /** What stands in a letter that was taken; empty when it is no file or too long. */
  Optional<String> read(String id) throws IOException {
    return read(path(id, "taken"), MOST_BYTES);
  }

  /** Lays down what came of a letter that was taken, unless that lies there already. */
  void answer(String id, String text) throws IOException {
    if (!Files.exists(path(id, "answer"), NOFOLLOW_LINKS)) {
      write(id, "answer", text);
    }
    Files.deleteIfExists(path(id, "taken"));
  }

  /** What came of a letter, once; empty when it is not known yet. */
  Optional<String> collect(String id) throws IOException {
    Path answer = path(id, "answer");
    if (!Files.exists(answer, NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    Optional<String> text = read(answer, MOST_ANSWERED);
    Files.deleteIfExists(answer);
    return text;
  }

  /** Removes for good what nobody waits for any more; what was taken stays. */
  void sweep(Instant now) throws IOException {
    for (String suffix : List.of("plan", "answer", "new")) {
      for (String id : list(suffix)) {
        if (isStale(path(id, suffix), now) && Files.deleteIfExists(path(id, suffix))) {
          LOG.warn("{}.{} was removed from the inbox: nobody waits for it", id, suffix);
        }
      }
    }
  }

  /** The clock may have been set back meanwhile. */
  private static boolean isStale(Path path, Instant now) throws IOException {
    try {
      Instant written = Files.getLastModifiedTime(path, NOFOLLOW_LINKS).toInstant();
      return Duration.between(written, now).abs().compareTo(STALE) > 0;
    } catch (NoSuchFileException _) {
      return false;
    }
  }

  private static Optional<String> read(Path path, int most) throws IOException {
    if (!Files.isRegularFile(path, NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(path, NOFOLLOW_LINKS)) {
      byte[] bytes = in.readNBytes(most + 1);
      return bytes.length > most ? Optional.empty() : Optional.of(new String(bytes, UTF_8));
    }
  }

  /** Beside it first, so that whoever looks sees all of it or nothing. */
  private void write(String id, String suffix, String text) throws IOException {
    Path fresh = path(id, "new");
    Files.deleteIfExists(fresh);
    Files.createFile(fresh, onlyOwner("rw-------"));
    Files.writeString(fresh, text, UTF_8, StandardOpenOption.WRITE);
    Files.move(fresh, path(id, suffix), StandardCopyOption.ATOMIC_MOVE);
  }

  private List<String> list(String suffix) throws IOException {
    var found = new TreeMap<String, String>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      int looked = 0;
      for (Path file : files) {
        var ours = OURS.matcher(String.valueOf(file.getFileName()));
        if (ours.matches() && ours.group(2).equals(suffix)) {
          found.put(ours.group(1), suffix);
        }
        if (++looked == MOST_FILES) {
          break;
        }
      }
    }
    return List.copyOf(found.keySet());
  }

  private Path path(String id, String suffix) {
    return folder.resolve(id + "." + suffix);
  }

  private FileAttribute<?>[] onlyOwner(String permissions) {
    return isPosix()
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  private boolean isPosix() {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
