package signalbox.coordinator;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signalbox.domain.Envelope;
import signalbox.domain.desk.Desk;
import signalbox.rendering.Apology;
import signalbox.store.Posted;
import signalbox.store.Store;
import signalbox.store.StoreFault;

/**
 * Takes a batch of envelopes to a desk: decides one after another, then keeps all of it in one
 * transaction or nothing at all. One thread at a time.
 */
public final class Turn {
  private static final Logger LOG = LoggerFactory.getLogger(Turn.class);

  private final Judgement judgement;
  private final Store store;
  private final HeardBefore heard;
  private long bugs;

  public Turn(Judgement judgement, Store store) {
    this.judgement = judgement;
    this.store = store;
    this.heard = new HeardBefore(store.history());
  }

  /**
   * What came of a batch.
   *
   * @param desk as it is now
   * @param verdicts one for each envelope, in the same order
   */
  public record Outcome(Desk desk, List<Verdict> verdicts) {
    public Outcome {
      verdicts = List.copyOf(verdicts);
    }
  }

  /** Takes the batch; whatever happens, every envelope has its verdict. */
  public Outcome take(Desk desk, List<Envelope> batch) {
    var draft = new Draft(judgement, desk, this::note);
    var messages = heard.within();
    var shares = batch.stream().map(e -> share(draft, messages, e)).toList();
    List<Posted> posted;
    try {
      posted = draft.events().isEmpty() ? List.of() : append(draft);
    } catch (StoreFault fault) {
      return new Outcome(desk, batch.stream().<Verdict>map(e -> notKept(e, fault)).toList());
    } catch (RuntimeException bug) {
      return batch.size() == 1
          ? new Outcome(desk, List.of(bug(batch.getFirst(), bug)))
          : oneByOne(desk, batch);
    }
    messages.remember();
    return new Outcome(draft.desk(), verdicts(shares, posted));
  }

  private List<Posted> append(Draft draft) {
    return store.append(List.copyOf(draft.events()), List.copyOf(draft.parcels()));
  }

  /** Finds the one that cannot be kept, so that the others need not suffer for it. */
  private Outcome oneByOne(Desk desk, List<Envelope> batch) {
    Desk now = desk;
    var verdicts = new ArrayList<Verdict>();
    for (Envelope envelope : batch) {
      Outcome one = take(now, List.of(envelope));
      now = one.desk();
      verdicts.addAll(one.verdicts());
    }
    return new Outcome(now, verdicts);
  }

  private Share share(Draft draft, HeardBefore.Batch messages, Envelope envelope) {
    try {
      if (envelope.evidence().map(messages::isRepeat).orElse(false)) {
        return new Share.Decided(Draft.Part.ofRepeat());
      }
      return new Share.Decided(draft.add(envelope));
    } catch (StoreFault fault) {
      return new Share.Undecided(notKept(envelope, fault));
    } catch (RuntimeException | AssertionError | StackOverflowError bug) {
      return new Share.Undecided(bug(envelope, bug));
    }
  }

  private static List<Verdict> verdicts(List<Share> shares, List<Posted> posted) {
    var verdicts = new ArrayList<Verdict>();
    int from = 0;
    for (Share share : shares) {
      switch (share) {
        case Share.Undecided(Verdict.Failed failed) -> verdicts.add(failed);
        case Share.Decided(Draft.Part part) -> {
          verdicts.add(verdict(part, posted.subList(from, from + part.kept())));
          from += part.kept();
        }
      }
    }
    return verdicts;
  }

  private static Verdict verdict(Draft.Part part, List<Posted> kept) {
    return part.happened()
        ? new Verdict.Kept(part.decision(), kept)
        : new Verdict.Said(part.decision(), part.fleeting());
  }

  private static Verdict.Failed notKept(Envelope envelope, StoreFault fault) {
    LOG.error("a command could not be kept: {}", fault.kind());
    var reason =
        fault.kind() == StoreFault.Kind.FENCED ? NotDone.Reason.FENCED : NotDone.Reason.NOT_KEPT;
    return failed(envelope, reason, Apology.notKept(words(fault.kind())));
  }

  private Verdict.Failed bug(Envelope envelope, Throwable bug) {
    note(bug);
    return failed(envelope, NotDone.Reason.BUG, Apology.bug(Long.toString(bugs)));
  }

  private void note(Throwable bug) {
    bugs++;
    LOG.error("internal error, ref {}: {}", bugs, Trace.of(bug));
  }

  private static Verdict.Failed failed(Envelope envelope, NotDone.Reason reason, String words) {
    return new Verdict.Failed(new NotDone(reason), Apology.to(envelope.place(), words));
  }

  private static String words(StoreFault.Kind kind) {
    return switch (kind) {
      case FULL -> "disk full";
      case LOCKED -> "the store is held by another process";
      case FENCED -> "another instance has taken over";
      case CORRUPT -> "the store is damaged";
      case NEWER -> "the store is of a newer program";
      case BROKEN -> "the store does not answer";
    };
  }

  /** One envelope of the batch on its way to a verdict. */
  private sealed interface Share {
    record Decided(Draft.Part part) implements Share {}

    record Undecided(Verdict.Failed failed) implements Share {}
  }
}
