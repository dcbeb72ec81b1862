package signalbox.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The limit beside which commands are measured: what SQLite does for one of them and nothing else,
 * on the same disk. A command changes six pages; each is written to the log with a header of its
 * own, then one {@code fsync}. The log begins anew at 16 MB, as that of the store does.
 */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 3)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FsyncBenchmark {
  private static final int PAGES = 6;
  private static final int LOG_BYTES = 16 << 20;

  private Path file;
  private FileChannel channel;
  private final ByteBuffer header = ByteBuffer.allocateDirect(24);
  private final ByteBuffer page = ByteBuffer.allocateDirect(4096);

  @Setup
  public void open() throws IOException {
    file = Files.createTempFile(Path.of("target"), "fsync", ".bin");
    channel = FileChannel.open(file, StandardOpenOption.WRITE);
  }

  @TearDown
  public void close() throws IOException {
    channel.close();
    Files.delete(file);
  }

  @Benchmark
  public void appendAndFsync() throws IOException {
    if (channel.position() > LOG_BYTES) {
      channel.position(0);
    }
    for (int i = 0; i < PAGES; i++) {
      channel.write(header.clear());
      channel.write(page.clear());
    }
    channel.force(true);
  }
}
