package signalbox.chat.irc.output.proof;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Bearings bearings;
  private final Ledger ledger;
  private final Fates fates;
  private final Echoes echoes;
  private final Refusals refusals;

  public Proofs(Bearings bearings, Ledger ledger, Queues queues, Sayings sayings, Tempo tempo) {
    this.bearings = bearings;
    this.ledger = ledger;
    this.fates = new Fates(ledger, queues, sayings, tempo);
    this.echoes = new Echoes(bearings, ledger);
    this.refusals = new Refusals(batches, bearings, ledger, fates);
  }

  public void hear(IrcLine line, Instant now) {
    bearings.hear(line);
    switch (line.command()) {
      case "PONG" -> read(ledger.read(line.last()), now);
      case "PRIVMSG", "TOPIC" -> echo(line);
      case "JOIN" -> joined(line);
      case "NOTICE" -> refusals.notice(line, now);
      case "ACK" -> answered(batches.label(line), now);
      case "BATCH" -> answered(batches.follow(line), now);
      case "FAIL" -> refusals.fail(line, now);
      default -> {
        if (line.isNumeric()) {
          refusals.numeric(line, now);
        }
      }
    }
  }

  /** Echoes that have not come from afar will not come any more. */
  public void expire(Instant now) {
    ledger
        .open()
        .filter(sent -> sent.until().filter(until -> !until.isAfter(now)).isPresent())
        .toList()
        .forEach(sent -> {
          if (sent.isUnsure()) {
            fates.doubted(sent);
          } else {
            fates.taken(sent);
          }
        });
    ledger.forget(now);
  }

  /** When the next such echo is given up; empty: none is awaited. */
  public Optional<Instant> nextExpiry() {
    return ledger.open().flatMap(sent -> sent.until().stream()).min(Instant::compareTo);
  }

  /** The server has read them, by a PONG after them. */
  private void read(List<Sent> sents, Instant now) {
    Map<String, List<Sent>> alike =
        sents.stream()
            .filter(sent -> !sent.isDropped())
            .collect(groupingBy(refusals::key, LinkedHashMap::new, toList()));
    for (List<Sent> same : alike.values()) {
      switch (refusals.of(same, now)) {
        case NONE -> same.forEach(sent -> read(sent, now));
        case SOME -> same.forEach(sent -> maybeRead(sent, now));
        case ALL -> same.forEach(ledger::settled);
      }
    }
  }

  private void read(Sent sent, Instant now) {
    if (sent.isOpen() && isFromAfar(sent)) {
      sent.awaitEcho(now.plus(FROM_AFAR), false);
    } else {
      unechoed(sent, now);
    }
  }

  /** It, or one like it, was refused. */
  private void maybeRead(Sent sent, Instant now) {
    if (sent.isOpen() && isFromAfar(sent)) {
      sent.awaitEcho(now.plus(FROM_AFAR), true);
    } else {
      fates.doubted(sent);
    }
  }

  private void answered(Optional<String> label, Instant now) {
    label.flatMap(ledger::byLabel).ifPresent(sent -> unechoed(sent, now));
  }

  /** No echo was among what came. */
  private void unechoed(Sent sent, Instant now) {
    if (!sent.isOpen()) {
      ledger.settled(sent);
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

  private boolean isFromAfar(Sent sent) {
    return isEchoed(sent) && !bearings.isChannel(sent.target());
  }

  private void echo(IrcLine line) {
    if (bearings.isOurs(line)) {
      Optional<String> label = batches.label(line);
      Optional<Sent> sent = label.isPresent() ? label.flatMap(ledger::byLabel) : echoes.find(line);
      sent.ifPresent(found -> echo(found, line));
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
      ledger
          .find(sent -> sent.isOrder() && sent.command().equals("JOIN") && isAbout(sent, line))
          .ifPresent(ledger::remove);
    }
  }

  private boolean isAbout(Sent sent, IrcLine join) {
    return bearings.same(sent.target(), join.param(0));
  }
}
