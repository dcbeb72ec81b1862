package signalbox.domain.scene;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import signalbox.config.Shipped;
import signalbox.policy.Clause;
import signalbox.policy.DeployPolicy;
import signalbox.policy.LadderStep;
import signalbox.policy.PolicyBook;
import signalbox.policy.SeatRule;
import signalbox.policy.Slug;

/** The policies as they are shipped, and others made of them. */
public final class Books {
  /** Seats for Release Engineering and SRE, and for Security on that reason. */
  public static final PolicyBook WIKIMEDIA_2019 = Shipped.policy("wikimedia-2019");

  /** A seat for SRE; Release Engineering is informed; a deployer must be named. */
  public static final PolicyBook WIKIMEDIA_2025 = Shipped.policy("wikimedia-2025");

  /** Seats for SRE and, with a stand-in, for a manager. */
  public static final PolicyBook MIRAHEZE = Shipped.policy("miraheze");

  private Books() {}

  public static List<PolicyBook> listAll() {
    return List.of(WIKIMEDIA_2019, WIKIMEDIA_2025, MIRAHEZE);
  }

  /** The same without that clause; its seats stay. */
  public static PolicyBook without(PolicyBook book, Slug slug) {
    var rest = book.clauses().stream().filter(c -> c.slug() != slug).toList();
    return with(book, rest, book.deploy());
  }

  /** The same with that clause as it is here, whether or not it had it. */
  public static PolicyBook with(PolicyBook book, Clause clause) {
    var rest = book.clauses().stream().filter(c -> c.slug() != clause.slug());
    return with(book, Stream.concat(rest, Stream.of(clause)).toList(), book.deploy());
  }

  public static PolicyBook withSeats(PolicyBook book, SeatRule... seats) {
    var d = book.deploy();
    return with(
        book,
        book.clauses(),
        new DeployPolicy(Arrays.asList(seats), d.informed(), d.ladder(), d.times(), d.template()));
  }

  public static PolicyBook withLadder(PolicyBook book, LadderStep... ladder) {
    var d = book.deploy();
    return with(
        book,
        book.clauses(),
        new DeployPolicy(d.seats(), d.informed(), Arrays.asList(ladder), d.times(), d.template()));
  }

  private static PolicyBook with(PolicyBook book, List<Clause> clauses, DeployPolicy deploy) {
    return new PolicyBook(
        book.name(),
        book.digest() + "-changed",
        clauses,
        book.managers(),
        book.aliases(),
        book.times(),
        deploy,
        book.maintenance());
  }
}
