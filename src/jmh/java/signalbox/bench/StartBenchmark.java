package signalbox.bench;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import signalbox.domain.CaseId;

/** A start from a short and from a long history: opening the store and bringing the desk back. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 5)
@Measurement(iterations = 20)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StartBenchmark {
  /** Events in the history; both end the same distance behind a snapshot's turn. */
  @Param({"1000", "101000"})
  public int events;

  private Path directory;
  private Box box;

  @Setup
  public void fill() {
    Box filling = Box.fresh(false);
    directory = filling.directory();
    CaseId open = filling.request(1);
    while (filling.desk().mark().sequence() < events) {
      filling.noteMany(open, 200);
    }
    filling.close();
  }

  @Benchmark
  public Box start() {
    box = Box.over(directory);
    return box;
  }

  @TearDown(Level.Invocation)
  public void stop() {
    box.close();
  }

  @TearDown(Level.Trial)
  public void delete() {
    Box.delete(directory);
  }
}
