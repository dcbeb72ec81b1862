package signalbox.domain.maintenance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import signalbox.domain.MemberId;
import signalbox.domain.Window;
import signalbox.policy.NoticePolicy.Moment;

/**
 * What communities were told of a maintenance, a row an outlet.
 *
 * @param rows of outlets of which something was said
 * @param clock since when it is announced
 */
public record Sheet(List<Row> rows, Optional<Clock> clock) {
  public Sheet {
    rows = List.copyOf(rows);
  }

  /**
   * One outlet.
   *
   * @param postings the last one of each moment, in that order
   * @param passed who says that nobody has to be told there; empty: somebody has to be
   */
  public record Row(String outlet, List<Posting> postings, Optional<Passed> passed) {
    public Row {
      postings = List.copyOf(postings);
    }

    public Optional<Posting> find(Moment moment) {
      return postings.stream().filter(p -> p.moment() == moment).findFirst();
    }

    /** The last posting that told when it will be. */
    public Optional<Posting> findLastAnnouncement() {
      return postings.stream().filter(p -> p.moment().announces()).reduce((_, last) -> last);
    }

    /** Whether that window was told there. */
    public boolean tells(Window window) {
      return findLastAnnouncement().flatMap(Posting::window).filter(window::equals).isPresent();
    }

    private Row with(Posting posting) {
      var others = postings.stream().filter(p -> p.moment() != posting.moment());
      return new Row(outlet, Stream.concat(others, Stream.of(posting)).toList(), Optional.empty());
    }
  }

  /**
   * What was posted.
   *
   * @param window that was told; empty: none
   */
  public record Posting(
      Moment moment, Optional<Window> window, String link, MemberId by, Instant at) {}

  /** That nobody has to be told there, and why. */
  public record Passed(MemberId by, String why) {}

  /**
   * Since when it is announced.
   *
   * @param at the first announcement
   * @param start the latest that was announced
   */
  public record Clock(Instant at, Instant start) {}

  static Sheet empty() {
    return new Sheet(List.of(), Optional.empty());
  }

  public Optional<Row> find(String outlet) {
    return rows.stream().filter(r -> r.outlet().equals(outlet)).findFirst();
  }

  /** The outlets on which that window was told. */
  public List<String> listTelling(Window window) {
    return rows.stream().filter(r -> r.tells(window)).map(Row::outlet).toList();
  }

  /**
   * Since when a beginning at that time counts as announced: one that is earlier than what was
   * announced counts anew.
   */
  public Optional<Instant> findSince(Instant start) {
    return clock.filter(c -> !start.isBefore(c.start())).map(Clock::at);
  }

  Sheet post(String outlet, Posting posting) {
    var row = find(outlet).orElseGet(() -> new Row(outlet, List.of(), Optional.empty()));
    var told = posting.window().filter(_ -> posting.moment().announces()).map(Window::start);
    var then =
        told.map(start -> new Clock(findSince(start).orElse(posting.at()), start)).or(() -> clock);
    return new Sheet(replaced(row.with(posting)), then);
  }

  Sheet pass(String outlet, Passed passed) {
    var postings = find(outlet).map(Row::postings).orElse(List.of());
    return new Sheet(replaced(new Row(outlet, postings, Optional.of(passed))), clock);
  }

  private List<Row> replaced(Row row) {
    return find(row.outlet()).isEmpty()
        ? Stream.concat(rows.stream(), Stream.of(row)).toList()
        : rows.stream().map(r -> r.outlet().equals(row.outlet()) ? row : r).toList();
  }
}
