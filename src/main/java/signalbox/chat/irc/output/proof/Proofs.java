package signalbox.chat.irc.output.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import signalbox.chat.irc.output.queue.Queues;
import signalbox.chat.irc.output.queue.Sayings;
import signalbox.chat.irc.wire.IrcLine;

/**
 * Hears what the server says, and finds of which of our lines it speaks: by the label, else by
 * target, words and order, since a server reads and answers in the order in which we wrote.
 */
public final class Proofs {
  /** Echoes of words to people come from their server, and may be late by so much. */
  public static final Duration FROM_AFAR = Duration.ofSeconds(3);

  private static final String DROPPED = "the server dropped it";
  private static final String CUT = "the server cut it short";

  private final Batches batches = new Batches();
  private final Echoes echoes;
  private final Bearings bearings;
  private final Ledger ledger;
  private final Fates fates;

  public Proofs(Bearings bearings, Ledger ledger, Queues queues, Sayings sayings, Tempo tempo) {
    this.bearings = bearings;
    this.ledger = ledger;
    this.fates = new Fates(ledger, queues, sayings, tempo);
    this.echoes = new Echoes(bearings, ledger);
  }

  public void hear(IrcLine line, Instant now) {
    bearings.hear(line);
    switch (line.command()) {
      case "PONG" -> ledger.read(line.last()).forEach(sent -> read(sent, now));
      case "PRIVMSG", "TOPIC" -> echo(line);
      case "JOIN" -> joined(line);
      case "NOTICE" -> notice(line, now);
      case "ACK" -> find(line, Optional::empty).ifPresent(sent -> unechoed(sent, now));
      case "BATCH" -> batches.follow(line).flatMap(this::byLabel).ifPresent(s -> unechoed(s, now));
      case "FAIL" -> fail(line, now);
      default -> {
        if (line.isNumeric()) {
          numeric(line, now);
        }
      }
    }
  }

  /** Echoes that have not come from afar will not come any more. */
  public void expire(Instant now) {
    ledger.all().stream()
        .filter(sent -> sent.isOpen() && sent.until().filter(u -> !u.isAfter(now)).isPresent())
        .forEach(fates::taken);
    ledger.forget(now);
  }

  /** When the next such echo is given up; empty: none is awaited. */
  public Optional<Instant> nextExpiry() {
    return ledger.open().flatMap(sent -> sent.until().stream()).min(Instant::compareTo);
  }

  /** The server has read it, by a PONG after it. */
  private void read(Sent sent, Instant now) {
    if (!sent.isOpen()) {
      forget(sent);
    } else if (isEchoed(sent) && !bearings.isChannel(sent.target())) {
      sent.awaitEcho(now.plus(FROM_AFAR));
    } else {
      unechoed(sent, now);
    }
  }

  /** All has come that comes, and no echo was among it. */
  private void unechoed(Sent sent, Instant now) {
    if (!sent.isOpen()) {
      forget(sent);
    } else if (isEchoed(sent) && bearings.isChannel(sent.target())) {
      fates.dropped(sent, now, DROPPED);
    } else {
      fates.taken(sent);
    }
  }

  /** Whether its echo is still to be expected: what was agreed may have ended in between. */
  private boolean isEchoed(Sent sent) {
    return sent.isEchoed() && bearings.echoes();
  }

  /** Nobody waits for it; but one that was dropped may still be proved wrongly so. */
  private void forget(Sent sent) {
    if (!sent.isDropped()) {
      ledger.remove(sent);
    }
  }

  private void echo(IrcLine line) {
    if (bearings.isOurs(line)) {
      find(line, () -> echoes.find(line)).ifPresent(sent -> echo(sent, line));
    }
  }

  private void echo(Sent sent, IrcLine line) {
    if (Likeness.of(sent.text(), line.last()) == Likeness.CUT) {
      fates.failed(sent, new Complaint(CUT, true, false));
    } else {
      fates.delivered(sent, line.tag("msgid").orElse("echo"));
    }
  }

  private void joined(IrcLine line) {
    if (bearings.isOurs(line)) {
      find(sent -> sent.isOrder() && isAbout(sent, line.param(0))).ifPresent(ledger::remove);
    }
  }

  /** Solanum says so in words alone that it has dropped a line. */
  private void notice(IrcLine line, Instant now) {
    String words = line.last();
    if (bearings.isFromServer(line) && words.endsWith("throttled due to flooding")) {
      find(sent -> sent.isOpen() && words.contains(" " + sent.target() + " "))
          .ifPresent(sent -> fates.dropped(sent, now, DROPPED));
    }
  }

  private void fail(IrcLine line, Instant now) {
    Predicate<Sent> such = sent -> sent.command().equals(line.param(0));
    find(line, () -> find(such.and(s -> isNamed(s, line))).or(() -> find(such)))
        .ifPresent(sent -> complain(sent, Complaint.ofFail(line), now));
  }

  private boolean isNamed(Sent sent, IrcLine line) {
    return line.params().stream().skip(2).anyMatch(param -> isAbout(sent, param));
  }

  private void numeric(IrcLine line, Instant now) {
    boolean isAnswer = batches.label(line).isPresent();
    (isAnswer ? Complaint.ofAnswer(line) : Complaint.of(line))
        .ifPresent(complaint ->
            find(line, () -> meant(line)).ifPresent(sent -> complain(sent, complaint, now)));
  }

  private void complain(Sent sent, Complaint complaint, Instant now) {
    if (!sent.isOpen()) {
      forget(sent);
    } else if (complaint.slower()) {
      fates.dropped(sent, now, complaint.why());
    } else {
      fates.failed(sent, bearings.isOut(sent.target()) ? Complaint.notThere() : complaint);
    }
  }

  /** The line that a numeric without a label is about. */
  private Optional<Sent> meant(IrcLine line) {
    String name = line.param(1);
    if (Complaint.isNameless(line.command())) {
      return find(sent -> sent.command().equals(name)).or(() -> nameless(line.command()));
    }
    Predicate<Sent> about = sent -> isAbout(sent, name);
    Optional<Sent> order =
        Complaint.isAboutJoining(line.command())
            ? find(about.and(Sent::isOrder))
            : Optional.empty();
    return order.or(() -> find(about));
  }

  private Optional<Sent> nameless(String numeric) {
    return numeric.equals("417")
        ? ledger.open().max(Comparator.comparingInt(sent -> sent.text().length()))
        : find(Sent::isOpen);
  }

  private boolean isAbout(Sent sent, String name) {
    return Stream.of(sent.target().split(",")).anyMatch(t -> bearings.sameChannel(t, name));
  }

  /** What it answers by its label, whatever it says; else by what it says. */
  private Optional<Sent> find(IrcLine line, Supplier<Optional<Sent>> otherwise) {
    Optional<String> label = batches.label(line);
    return label.isPresent() ? label.flatMap(this::byLabel) : otherwise.get();
  }

  private Optional<Sent> byLabel(String label) {
    return find(sent -> sent.label().filter(label::equals).isPresent());
  }

  /** The oldest such line of those that were not dropped. */
  private Optional<Sent> find(Predicate<Sent> such) {
    return ledger.all().stream().filter(s -> !s.isDropped()).filter(such).findFirst();
  }
}
