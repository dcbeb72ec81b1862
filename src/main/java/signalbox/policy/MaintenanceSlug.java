package signalbox.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The clauses of the policy on maintenance, a family for each chapter of the written text. */
public sealed interface MaintenanceSlug extends Slug {
  /** The name of the constant. */
  String name();

  @Override
  default String text() {
    return "maintenance." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Every clause, in the order of the written text. */
  static List<MaintenanceSlug> values() {
    return Stream.of(WorkPlan.values(), Initiating.values())
        .<MaintenanceSlug>flatMap(Arrays::stream)
        .toList();
  }

  /** Clauses on developing a work plan, and on what happens under it. */
  enum WorkPlan implements MaintenanceSlug {
    VENUE_DEFINED;

    @Override
    public String toString() {
      return text();
    }
  }

  /** Clauses on initiating maintenance, and on keeping everybody apprised. */
  enum Initiating implements MaintenanceSlug {
    MEMBERS_APPRISED;

    @Override
    public String toString() {
      return text();
    }
  }
}
