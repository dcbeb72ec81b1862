package signalbox.domain.approval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * The canonical maximum matching of votes to seats: one vote, one seat.
 *
 * <p>Seats are given in their order and votes are taken in theirs, by augmenting paths from each
 * vote over the seats, so that the same votes always give the same seats.
 */
public final class Matching<S, V> {
  private final List<S> seats;
  private final List<V> votes;
  private final BiPredicate<V, S> fits;
  private final int[] holder;

  private Matching(List<S> seats, List<V> votes, BiPredicate<V, S> fits) {
    this.seats = seats;
    this.votes = votes;
    this.fits = fits;
    this.holder = new int[seats.size()];
    Arrays.fill(holder, -1);
  }

  /** For each seat the vote that fills it; empty: it is open. */
  public static <S, V> List<Optional<V>> of(List<S> seats, List<V> votes, BiPredicate<V, S> fits) {
    var matching = new Matching<>(seats, votes, fits);
    for (int vote = 0; vote < votes.size(); vote++) {
      matching.place(vote, new boolean[seats.size()]);
    }
    return matching.listFilled();
  }

  private List<Optional<V>> listFilled() {
    var filled = new ArrayList<Optional<V>>(Collections.nCopies(seats.size(), Optional.empty()));
    for (int seat = 0; seat < holder.length; seat++) {
      if (holder[seat] >= 0) {
        filled.set(seat, Optional.of(votes.get(holder[seat])));
      }
    }
    return filled;
  }

  private boolean place(int vote, boolean[] tried) {
    for (int seat = 0; seat < holder.length; seat++) {
      if (!tried[seat] && fits.test(votes.get(vote), seats.get(seat))) {
        tried[seat] = true;
        if (holder[seat] < 0 || place(holder[seat], tried)) {
          holder[seat] = vote;
          return true;
        }
      }
    }
    return false;
  }
}
