package signalbox.bench;

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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import signalbox.domain.CaseId;

/** Accepted commands through coordinator and SQLite, each answered after its fsync. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 5)
public class CommandBenchmark {
  private Box box;
  private CaseId open;

  @Setup
  public void open() {
    box = Box.fresh();
    open = box.request(1);
  }

  @TearDown
  public void close() {
    box.close();
  }

  /** Two hundred people at once: how many a second. */
  @Benchmark
  @Threads(200)
  @BenchmarkMode(Mode.Throughput)
  @OutputTimeUnit(TimeUnit.SECONDS)
  public void acceptedBy200() {
    box.note(open);
  }

  /** One person: how long until it is answered. */
  @Benchmark
  @Threads(1)
  @BenchmarkMode(Mode.SampleTime)
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  public void acceptedByOne() {
    box.note(open);
  }
}
