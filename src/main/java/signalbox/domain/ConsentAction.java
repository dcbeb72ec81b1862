package signalbox.domain;

/** What engineering managers say of a maintenance, and what is said to them. */
public sealed interface ConsentAction extends MaintenanceAction {
  /** Corresponds to {@code !discussed [case]}. */
  record Discuss() implements ConsentAction {}

  /** Corresponds to {@code !approve [case] parallel}. */
  record AllowParallel() implements ConsentAction {}

  /** Corresponds to {@code !ack [case]}: whoever was told says that they know. */
  record Acknowledge() implements ConsentAction {}

  /** Corresponds to {@code !ratify [case] [why]}: it was right to begin at once. */
  record Ratify(String why) implements ConsentAction {}

  /** Corresponds to {@code !object [case] <why>}: it was not. */
  record ObjectTo(String why) implements ConsentAction {}

  /** Corresponds to {@code !engaged [case] <member>}. */
  record Engage(MemberId specialist) implements ConsentAction {}

  /** Corresponds to {@code !engaged [case] not-needed <why>}. */
  record EngageNobody(String why) implements ConsentAction {}
}
