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
    return Stream.of(Planning.values(), WorkPlan.values(), Initiating.values(), Emergency.values())
        .<MaintenanceSlug>flatMap(Arrays::stream)
        .toList();
  }

  /** Clauses on planning, and on whose consent is needed. */
  enum Planning implements MaintenanceSlug {
    DISCUSSED_WITH_EM,
    APPROVED_BY_RELEVANT_EM,
    APPROVED_BY_BOTH_EMS,
    STAND_IN_EM;

    @Override
    public String toString() {
      return text();
    }
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

  /** Clauses on emergency maintenance. */
  enum Emergency implements MaintenanceSlug {
    EMERGENCY_APPROVED_BY_EM,
    IMMEDIATE_EM_NOTIFIED,
    EMERGENCY_CES_ENGAGED;

    @Override
    public String toString() {
      return text();
    }
  }
}
