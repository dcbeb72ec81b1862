package signalbox.chat.irc.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import signalbox.chat.irc.wire.IrcLine;
import signalbox.chat.irc.wire.Isupport;
import signalbox.delivery.Receipt;
import signalbox.delivery.ThreadSchedule;

/** With real threads: nobody is held up, nothing is lost, and order is kept. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class OutputThreadsTest {
  private static final Pace QUICK = new Pace(1_000, Duration.ofMillis(1));

  /** From each of eight at once; together they fit into the queue. */
  private static final int LINES = 60;

  private final ThreadSchedule schedule = new ThreadSchedule("output", InstantSource.system());
  private final ExecutorService pen = Executors.newVirtualThreadPerTaskExecutor();

  @AfterEach
  void stop() {
    schedule.close();
    pen.shutdownNow();
  }

  @Test
  void manySpeakersAreAllHeardInOrderByAServerThatEchoes() throws Exception {
    var wire = new LinkedBlockingQueue<String>();
    var output = new Output(wire::add, QUICK, schedule, pen);
    output.self("signalbox", Isupport.usual());
    output.habits(Booth.echoing());
    var heard = new ArrayList<String>();
    Thread server = Thread.ofVirtual().start(() -> serve(wire, output, heard));
    List<CompletableFuture<List<Receipt>>> speakers =
        IntStream.range(0, 8)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> speak(output, "#ops" + i), pen))
            .toList();
    for (CompletableFuture<List<Receipt>> speaker : speakers) {
      assertThat(speaker.get()).hasSize(LINES).containsOnly(new Receipt.Delivered("echo"));
    }
    server.interrupt();
    server.join();
    for (int i = 0; i < 8; i++) {
      String head = "PRIVMSG #ops" + i + " :";
      assertThat(heard.stream().filter(line -> line.startsWith(head)))
          .containsExactlyElementsOf(
              IntStream.range(0, LINES).mapToObj(n -> head + "line " + n).toList());
    }
  }

  private static List<Receipt> speak(Output output, String target) {
    return IntStream.range(0, LINES)
        .mapToObj(i -> output.say(Urgency.NEWS, target, List.of("line " + i)))
        .toList()
        .stream()
        .map(stage -> stage.toCompletableFuture().join())
        .toList();
  }

  private static void serve(LinkedBlockingQueue<String> wire, Output output, List<String> heard) {
    try {
      while (true) {
        IrcLine line = IrcLine.parse(wire.take()).orElseThrow();
        if (line.command().equals("PING")) {
          output.heard(IrcLine.of("PONG", line.last()));
        } else {
          heard.add("PRIVMSG " + line.param(0) + " :" + line.last());
          String echo = ":signalbox!s@h PRIVMSG " + line.param(0) + " :" + line.last();
          output.heard(IrcLine.parse(echo).orElseThrow());
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aConnectionThatIsStuckHoldsNobodyUp() throws Exception {
    var stuck = new CountDownLatch(1);
    var freed = new CountDownLatch(1);
    LineSink sink =
        _ -> {
          stuck.countDown();
          try {
            freed.await();
          } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
          }
          throw new IOException("closed");
        };
    var output = new Output(sink, QUICK, schedule, pen);
    var first = output.say(Urgency.ANSWER, "#ops", List.of("one")).toCompletableFuture();
    stuck.await();
    // None of these returns only because the pen is free: it is not.
    var second = output.say(Urgency.ANSWER, "#ops", List.of("two")).toCompletableFuture();
    var pong = output.now("PONG x").toCompletableFuture();
    output.order("JOIN #sec");
    output.heard(IrcLine.of("PING", "x"));
    output.close("found dead");
    assertThat(first).isCompletedExceptionally();
    assertThat(second).isCompletedWithValue(new Receipt.Failed(false, "found dead"));
    assertThat(pong).isNotDone();
    freed.countDown();
    assertThat(pong.handle((_, fault) -> fault).get()).isInstanceOf(IOException.class);
  }
}
