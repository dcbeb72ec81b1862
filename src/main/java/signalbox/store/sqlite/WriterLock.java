package signalbox.store.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import signalbox.store.StoreFault;

/** The lock file beside the store: it is held by the one process that writes. */
final class WriterLock implements AutoCloseable {
  /** A byte behind the text, so that others can read whose lock it is on every system. */
  private static final long POSITION = 1 << 20;

  /** Closing a second channel to the file would free the lock of the first one. */
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Path path;
  private final FileChannel channel;

  private WriterLock(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @throws StoreFault of kind {@code LOCKED} when another process, or another store of this one,
   *     holds it
   */
  static WriterLock take(Path store) throws IOException {
    Path path = store.resolveSibling(store.getFileName() + ".lock").toAbsolutePath().normalize();
    if (!HELD_HERE.add(path)) {
      throw held(store, ProcessHandle.current().pid() + "");
    }
    try {
      return take(store, path);
    } catch (IOException | RuntimeException trouble) {
      HELD_HERE.remove(path);
      throw trouble;
    }
  }

  private static WriterLock take(Path store, Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock(POSITION, 1, false) == null) {
        throw held(store, Files.readString(path).strip());
      }
      String pid = ProcessHandle.current().pid() + "\n";
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.UTF_8)));
      return new WriterLock(path, channel);
    } catch (IOException | RuntimeException trouble) {
      channel.close();
      throw trouble;
    }
  }

  private static StoreFault held(Path store, String pid) {
    return new StoreFault(
        StoreFault.Kind.LOCKED,
        "%s is in use by process %s: stop that one first, or use another store.url"
            .formatted(store, pid.matches("[0-9]{1,10}") ? pid : "(unknown)"),
        null);
  }

  @Override
  public void close() throws IOException {
    channel.close();
    HELD_HERE.remove(path);
  }
}
