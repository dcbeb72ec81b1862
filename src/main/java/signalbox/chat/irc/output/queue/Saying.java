package signalbox.chat.irc.output.queue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import signalbox.chat.irc.wire.IrcLine;
import signalbox.delivery.Receipt;

/** What somebody wants said to one target: parts that belong together, with one end. */
public final class Saying {
  private final List<CompletableFuture<Receipt>> waiting = new ArrayList<>();
  private final List<Part> parts;
  private final Words words;
  private Instant since;
  private final Executor afterwards;

  /**
   * @param since when it was handed in
   * @param afterwards tells those who wait, when nothing is held up by it
   */
  public Saying(Words words, Instant since, Executor afterwards) {
    this.words = words;
    this.since = since;
    this.afterwards = afterwards;
    this.parts = words.texts().stream().map(text -> new Part(this, text)).toList();
  }

  /**
   * What is said, and how.
   *
   * @param frame the line in which the last parameter is the text
   * @param isAnswer somebody waits for it, and it may overtake the rest
   * @param budget bytes of one text at the most
   */
  public record Words(IrcLine frame, boolean isAnswer, List<String> texts, int budget) {
    public Words {
      texts = List.copyOf(texts);
    }

    public String target() {
      return frame.param(0);
    }

    public boolean isSpeech() {
      return frame.command().equals("PRIVMSG");
    }

    /** The line with this text in it. */
    public IrcLine line(String text) {
      var params = new ArrayList<>(frame.params());
      params.set(params.size() - 1, text);
      return new IrcLine(Map.of(), Optional.empty(), frame.command(), params);
    }
  }

  /** A text as it is written; the colon tells even a careless server where it begins. */
  public static String wire(IrcLine frame, String text) {
    List<String> params = frame.params();
    String head = String.join(" ", params.subList(0, params.size() - 1));
    return frame.command() + (head.isEmpty() ? "" : " " + head) + " :" + text;
  }

  public Words words() {
    return words;
  }

  public Instant since() {
    return since;
  }

  public List<Part> parts() {
    return parts;
  }

  public CompletionStage<Receipt> stage() {
    var stage = new CompletableFuture<Receipt>();
    waiting.add(stage);
    return stage;
  }

  /** Those who wait for the older one are told what becomes of this one, as soon as they expect. */
  public void overtake(Saying other) {
    since = other.since;
    waiting.addAll(other.waiting);
    other.waiting.clear();
  }

  public boolean isDone() {
    return parts.stream().allMatch(Part::isSettled);
  }

  public boolean isMaybeHeard() {
    return parts.stream().anyMatch(Part::isMaybeHeard);
  }

  /** A part was settled. */
  public void settled() {
    if (isDone()) {
      tell();
    }
  }

  private void tell() {
    List<CompletableFuture<Receipt>> told = List.copyOf(waiting);
    waiting.clear();
    Optional<Receipt> end = end();
    afterwards.execute(
        () -> told.forEach(stage -> end.ifPresentOrElse(stage::complete, () -> doubt(stage))));
  }

  private static void doubt(CompletableFuture<Receipt> stage) {
    stage.completeExceptionally(new InDoubt("written, and not proved to be heard"));
  }

  /** The worst that is known of its parts; empty when some of it may have been heard. */
  private Optional<Receipt> end() {
    List<Receipt> known = parts.stream().flatMap(part -> part.receipt().stream()).toList();
    Optional<Receipt> failed =
        known.stream().filter(Saying::isForGood).findFirst().or(() -> firstFailed(known));
    if (failed.isPresent()) {
      return failed.filter(f -> isForGood(f) || !isMaybeHeard());
    }
    if (known.size() < parts.size()) {
      return Optional.empty();
    }
    Optional<Receipt> taken = known.stream().filter(r -> r.equals(new Receipt.Taken())).findFirst();
    return taken.or(() -> Optional.of(known.getFirst()));
  }

  private static Optional<Receipt> firstFailed(List<Receipt> receipts) {
    return receipts.stream().filter(Receipt.Failed.class::isInstance).findFirst();
  }

  private static boolean isForGood(Receipt receipt) {
    return switch (receipt) {
      case Receipt.Delivered _, Receipt.Taken _ -> false;
      case Receipt.Failed(boolean forGood, _) -> forGood;
    };
  }
}
