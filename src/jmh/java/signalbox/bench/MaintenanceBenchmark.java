package signalbox.bench;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import signalbox.command.Query;
import signalbox.domain.CaseChoice;
import signalbox.domain.CaseId;
import signalbox.message.Message;

/** What plans cost: their questions, and a change after which all clauses are looked at again. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 3)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MaintenanceBenchmark {
  /** Maintenances that are planned, a day apart. */
  @Param({"1", "50"})
  public int planned;

  private Box box;
  private CaseId one;

  @Setup
  public void fill() {
    box = Box.freshForMaintenance();
    for (int i = 0; i < planned; i++) {
      one = box.plan(i);
    }
  }

  @TearDown
  public void close() {
    box.close();
  }

  @Benchmark
  public Message preflight() {
    return box.ask(new Query.Preflight(new CaseChoice.Named(one)));
  }

  @Benchmark
  public Message status() {
    return box.status();
  }

  /** Of the next 60 days, clashes looked for. */
  @Benchmark
  public Message agenda() {
    return box.ask(new Query.Agenda(Optional.of(60)));
  }

  /** From the coordinator's queue to the answer after its commit. */
  @Benchmark
  public void change() {
    box.replan(one);
  }
}
