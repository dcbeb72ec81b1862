package signalbox.program.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import signalbox.delivery.Courier;
import signalbox.delivery.Receipt;
import signalbox.delivery.Shipment;
import signalbox.message.Address;

/** The courier of a console that nobody sits at: keeps what answers the lines of a file. */
public final class AnswerTray implements Courier {
  /** Lines that are kept for one line of a file at the most. */
  private static final int MOST_LINES = 100;

  private final String network;
  private final Map<String, Answer> expected = new ConcurrentHashMap<>();

  public AnswerTray(String network) {
    this.network = network;
  }

  @Override
  public String network() {
    return network;
  }

  @Override
  public CompletionStage<Receipt> carry(Shipment shipment) {
    Answer answer = shipment.to() instanceof Address.Aside(_, _, var to) ? expected.get(to) : null;
    if (answer == null) {
      var gone = new Receipt.Failed(true, "nobody waits for it");
      return CompletableFuture.completedFuture(gone);
    }
    answer.add(shipment.message().lines());
    return CompletableFuture.completedFuture(new Receipt.Delivered("kept-" + shipment.key()));
  }

  /** From now on what answers that line is kept. */
  void expect(String line) {
    expected.put(line, new Answer());
  }

  /** Waits until something has answered it, for so long at the most. */
  void await(String line, long seconds) {
    Answer answer = expected.get(line);
    if (answer != null) {
      answer.came.copy().completeOnTimeout(null, seconds, TimeUnit.SECONDS).join();
    }
  }

  /** What has answered it; nothing more is kept. */
  List<String> collect(String line) {
    Answer answer = expected.remove(line);
    return answer == null ? List.of() : answer.lines();
  }

  private static final class Answer {
    private final CompletableFuture<Void> came = new CompletableFuture<>();
    private final List<String> lines = new ArrayList<>();

    synchronized void add(List<String> more) {
      lines.addAll(more.subList(0, Math.min(more.size(), MOST_LINES - lines.size())));
      came.complete(null);
    }

    synchronized List<String> lines() {
      return List.copyOf(lines);
    }
  }
}
