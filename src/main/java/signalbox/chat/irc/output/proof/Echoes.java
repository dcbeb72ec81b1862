package signalbox.chat.irc.output.proof;

import java.util.List;
import java.util.Optional;
import signalbox.chat.irc.wire.IrcLine;

/**
 * Which line of ours has come back, where no label says it. Servers change what they spread, so it
 * need not be the same: the most alike of those to that target, of these the oldest.
 */
final class Echoes {
  private final Bearings bearings;
  private final Ledger ledger;

  Echoes(Bearings bearings, Ledger ledger) {
    this.bearings = bearings;
    this.ledger = ledger;
  }

  Optional<Sent> find(IrcLine back) {
    List<Sent> same =
        ledger.all().stream()
            .filter(sent -> sent.command().equals(back.command()))
            .filter(sent -> bearings.same(sent.target(), back.param(0)))
            .toList();
    List<Sent> fresh = same.stream().filter(sent -> !sent.isDropped()).toList();
    List<Sent> dropped = same.stream().filter(Sent::isDropped).toList();
    return like(fresh, back, Likeness.SAME)
        .or(() -> like(fresh, back, Likeness.STRIPPED))
        // What we took for dropped is heard after all.
        .or(() -> like(dropped, back, Likeness.SAME))
        .or(() -> like(dropped, back, Likeness.STRIPPED))
        .or(() -> like(fresh, back, Likeness.CUT))
        // A channel that censors. Its echoes come in order, and nothing else can tell.
        .or(() -> fresh.stream().filter(s -> bearings.isChannel(s.target())).findFirst());
  }

  private static Optional<Sent> like(List<Sent> sents, IrcLine back, Likeness likeness) {
    return sents.stream()
        .filter(sent -> Likeness.of(sent.text(), back.last()) == likeness)
        .findFirst();
  }
}
