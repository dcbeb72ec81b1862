package signalbox.chat.irc.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import signalbox.chat.irc.output.queue.Saying;
import signalbox.chat.irc.output.queue.Sayings;
import signalbox.chat.irc.wire.IrcLine;
import signalbox.chat.irc.wire.Isupport;
import signalbox.delivery.Receipt;
import signalbox.delivery.Schedule;

/**
 * All that is written on one connection: at its pace, answers before news, and each line followed
 * until it is known what became of it. May be called from any thread and never blocks.
 */
public final class Output {
  /** Bytes of a text that fit for certain, whoever we are and wherever it goes. */
  public static final int USUAL_BUDGET = 400;

  private final Speaker speaker;
  private final Pump pump;

  /**
   * @param schedule rings when it is time for a line; it is never held up
   * @param pen writes, one line after another; it is held up while the connection is
   */
  public Output(LineSink sink, Pace pace, Schedule schedule, Executor pen) {
    this.speaker = new Speaker(pace);
    this.pump = new Pump(sink, speaker, schedule, pen);
  }

  /** Who we are, and how names compare; before anything is said, and when that changes. */
  public void self(String nick, Isupport isupport) {
    pump.tell(_ -> speaker.bearings().self(nick, isupport));
  }

  /** What was agreed with the server; whenever that changes. */
  public void habits(Habits habits) {
    pump.tell(_ -> speaker.habits(habits));
  }

  /** As {@link #say(Urgency, String, List, int)}, with a budget that fits anywhere. */
  public CompletionStage<Receipt> say(Urgency urgency, String target, List<String> texts) {
    return say(urgency, target, texts, USUAL_BUDGET);
  }

  /**
   * Says these texts, a line each, in this order; among those of its urgency for that target in the
   * order of the calls. The stage completes within 27 s: failed when none of it was heard, with a
   * fault when some of it may have been.
   *
   * @param budget bytes of a text at the most, when the server puts our name and the target before
   *     it; up to that short answers are joined when many wait
   */
  public CompletionStage<Receipt> say(
      Urgency urgency, String target, List<String> texts, int budget) {
    List<String> said = texts.stream().filter(text -> !text.isBlank()).toList();
    if (said.isEmpty()) {
      return failed(true, "there is nothing to say");
    }
    try {
      IrcLine frame = frame(target);
      said.forEach(text -> LineSink.checked(Saying.wire(frame, text)));
      int room = LineSink.LONGEST - Saying.wire(frame, "").getBytes(UTF_8).length;
      var words = new Saying.Words(frame, urgency == Urgency.ANSWER, said, Math.min(budget, room));
      return handIn(words, speaker::say);
    } catch (IllegalArgumentException unsayable) {
      return failed(true, String.valueOf(unsayable.getMessage()));
    }
  }

  /**
   * Writes a line that shows the state of something, such as a TOPIC. While it waits, a newer one
   * under the same key takes its place, and what becomes of the newer is what became of it.
   */
  public CompletionStage<Receipt> state(String key, String line) {
    IrcLine frame =
        IrcLine.parse(LineSink.checked(line))
            .filter(read -> !read.params().isEmpty())
            .orElseThrow(() -> new IllegalArgumentException("a line that shows nothing"));
    var words = new Saying.Words(frame, false, List.of(frame.last()), USUAL_BUDGET);
    return handIn(words, saying -> speaker.state(key, saying));
  }

  /** Writes a line of the protocol, such as a JOIN; before all speech, at its pace. */
  public void order(String line) {
    LineSink.checked(line);
    pump.tell(_ -> speaker.order(line));
  }

  /**
   * Writes a line at once, past every queue, such as a PONG; those after it wait the longer.
   *
   * @return completes when it was written
   */
  public CompletionStage<Void> now(String line) {
    var written = new CompletableFuture<Void>();
    var outgoing = new Outgoing(LineSink.checked(line), Optional.of(written));
    pump.tell(_ -> {
      if (!speaker.now(outgoing)) {
        pump.afterwards(() -> Pump.unwritten(written));
      }
    });
    return written;
  }

  /** Every line of the server, in the order in which they came. */
  public void heard(IrcLine line) {
    pump.tell(now -> speaker.heard(line, now));
  }

  /**
   * The connection is gone, or will be: nothing more is said. What was handed to {@link #now} is
   * still written, if it can be.
   */
  public void close(String why) {
    pump.tell(_ -> speaker.close(why));
  }

  private static IrcLine frame(String target) {
    boolean isNone = target.isEmpty() || target.startsWith(":");
    if (isNone || target.chars().anyMatch(c -> c <= ' ' || c == ',')) {
      throw new IllegalArgumentException("that is no address");
    }
    return IrcLine.of("PRIVMSG", target, "");
  }

  private CompletionStage<Receipt> handIn(Saying.Words words, Predicate<Saying> taker) {
    return pump.ask(now -> {
      var saying = new Saying(words, now, pump::afterwards);
      CompletionStage<Receipt> stage = saying.stage();
      return taker.test(saying) ? stage : failed(false, speaker.whyClosed().orElse(Sayings.FULL));
    });
  }

  private static CompletionStage<Receipt> failed(boolean forGood, String why) {
    return CompletableFuture.completedStage(new Receipt.Failed(forGood, why));
  }
}
