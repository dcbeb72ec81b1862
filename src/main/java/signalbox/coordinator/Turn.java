package signalbox.coordinator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
  private final Doubt doubt;
  private long bugs;

  public Turn(Judgement judgement, Store store) {
    this.judgement = judgement;
    this.store = store;
    this.heard = new HeardBefore(store.history());
    this.doubt = new Doubt(store.history(), judgement);
  }

  /**
   * What came of a batch.
   *
   * @param desk as it is now
   * @param missed whether parcels may be in the outbox that are in none of the verdicts
   * @param verdicts one for each envelope, in the same order
   */
  public record Outcome(Desk desk, boolean missed, List<Verdict> verdicts) {
    public Outcome {
      verdicts = List.copyOf(verdicts);
    }
  }

  /** Whether the store may have kept what the desk does not know. */
  boolean isInDoubt() {
    return doubt.isOpen();
  }

  /** Takes the batch; whatever happens, every envelope has its verdict. */
  public Outcome take(Desk desk, List<Envelope> batch) {
    Desk before;
    try {
      before = doubt.resolve(desk);
    } catch (StoreFault fault) {
      return all(desk, false, batch, e -> notKept(e, fault));
    }
    Outcome outcome = takeOn(before, batch);
    boolean missed = outcome.missed() || !before.mark().equals(desk.mark());
    return new Outcome(outcome.desk(), missed, outcome.verdicts());
  }

  private Outcome takeOn(Desk desk, List<Envelope> batch) {
    var draft = new Draft(judgement, desk, this::note);
    var messages = heard.within();
    var shares = batch.stream().map(e -> share(draft, messages, e)).toList();
    List<Posted> posted;
    try {
      posted = draft.events().isEmpty() ? List.of() : append(draft);
    } catch (RuntimeException trouble) {
      doubt.raise();
      return trouble instanceof StoreFault || batch.size() == 1
          ? findOut(draft, shares, messages, new Failure(desk, batch, trouble))
          : oneByOne(desk, batch);
    }
    messages.remember();
    return new Outcome(draft.desk(), false, verdicts(shares, Optional.of(posted)));
  }

  /** An append that did not end well: it may have been kept for all that. */
  private Outcome findOut(
      Draft draft, List<Share> shares, HeardBefore.Batch messages, Failure failure) {
    Desk desk;
    try {
      desk = failure.isFenced() ? failure.before() : doubt.resolve(failure.before());
    } catch (StoreFault unknown) {
      LOG.error("whether a command was kept is not known: {}", unknown.kind());
      return all(failure.before(), false, failure.batch(), Turn::inDoubt);
    }
    if (!desk.equals(draft.desk())) {
      return all(
          desk,
          !desk.mark().equals(failure.before().mark()),
          failure.batch(),
          e -> failed(e, failure.trouble()));
    }
    LOG.warn("a command was kept, though the store reported trouble");
    messages.remember();
    return new Outcome(desk, true, verdicts(shares, Optional.empty()));
  }

  private List<Posted> append(Draft draft) {
    return store.append(List.copyOf(draft.events()), List.copyOf(draft.parcels()));
  }

  /** Finds the one that cannot be kept, so that the others need not suffer for it. */
  private Outcome oneByOne(Desk desk, List<Envelope> batch) {
    Desk now = desk;
    boolean missed = false;
    var verdicts = new ArrayList<Verdict>();
    for (Envelope envelope : batch) {
      Outcome one = take(now, List.of(envelope));
      now = one.desk();
      missed |= one.missed();
      verdicts.addAll(one.verdicts());
    }
    return new Outcome(now, missed, verdicts);
  }

  /** The same for everybody. */
  private static Outcome all(
      Desk desk, boolean missed, List<Envelope> batch, Function<Envelope, Verdict> verdict) {
    return new Outcome(desk, missed, batch.stream().map(verdict).toList());
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

  /** Parcels that are known are handed on; of the others the outbox is asked. */
  private static List<Verdict> verdicts(List<Share> shares, Optional<List<Posted>> posted) {
    var verdicts = new ArrayList<Verdict>();
    int from = 0;
    for (Share share : shares) {
      switch (share) {
        case Share.Undecided(Verdict.Failed failed) -> verdicts.add(failed);
        case Share.Decided(Draft.Part part) -> {
          int until = from + part.kept();
          List<Posted> own = posted.isEmpty() ? List.of() : posted.get().subList(from, until);
          verdicts.add(verdict(part, own));
          from = until;
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

  private Verdict.Failed failed(Envelope envelope, RuntimeException trouble) {
    return trouble instanceof StoreFault fault ? notKept(envelope, fault) : bug(envelope, trouble);
  }

  private static Verdict.Failed inDoubt(Envelope envelope) {
    return failed(envelope, NotDone.Reason.IN_DOUBT, Apology.inDoubt());
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

  /** An append that did not end well, and on top of what it was to go. */
  private record Failure(Desk before, List<Envelope> batch, RuntimeException trouble) {
    /** Another writer goes on there; nothing of it is for this one to find out. */
    boolean isFenced() {
      return trouble instanceof StoreFault fault && fault.kind() == StoreFault.Kind.FENCED;
    }
  }

  /** One envelope of the batch on its way to a verdict. */
  private sealed interface Share {
    record Decided(Draft.Part part) implements Share {}

    record Undecided(Verdict.Failed failed) implements Share {}
  }
}
