package signalbox.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What can be asked of a maintenance from its check-in to its end. */
public sealed interface CourseAction extends MaintenanceAction {
  /** Corresponds to {@code !checkin [case]}. */
  record CheckIn() implements CourseAction {}

  /** Corresponds to {@code !lead [case] <member> [of <service,...>]}; of none: of it all. */
  record HandOverLead(MemberId to, List<Service> of) implements CourseAction {
    public HandOverLead {
      of = List.copyOf(of);
    }
  }

  /** Corresponds to {@code !unavailable [case] [why]}. */
  record BeUnavailable(String why) implements CourseAction {}

  /** Corresponds to {@code !continue [case] <why>}. */
  record Continue(String why) implements CourseAction {}

  /** Corresponds to {@code !halt [case] <why>}. */
  record Halt(String why) implements CourseAction {}

  /** Corresponds to {@code !extend [case] <length> <why>}. */
  record Extend(Duration length, String why) implements CourseAction {}

  /** Corresponds to {@code !mark [case] up|partial|down [words]}. */
  record Mark(ServiceState state, String words) implements CourseAction {}

  /** Corresponds to {@code !complication [case] <words>}. */
  record NoteComplication(String words) implements CourseAction {}

  /** What can be asked about external support. */
  sealed interface OnSupport extends CourseAction {}

  /** Corresponds to {@code !support request [case] <vendor> <why>}. */
  record AskSupport(String vendor, String why) implements OnSupport {}

  /** Corresponds to {@code !support approve [case] [vendor]}; without one, the only one. */
  record SignOffSupport(Optional<String> vendor) implements OnSupport {}

  /** Corresponds to {@code !support raised [case] [vendor]}. */
  record RaiseSupport(Optional<String> vendor) implements OnSupport {}

  /** Corresponds to {@code !support understood [case] [vendor]}. */
  record UnderstandSupport(Optional<String> vendor) implements OnSupport {}
}
