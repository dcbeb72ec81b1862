package signalbox.domain.maintenance;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import signalbox.domain.CourseAction;
import signalbox.domain.CourseEvent;
import signalbox.domain.Decision;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal;
import signalbox.domain.Refusal.PartName;
import signalbox.policy.Step;

/** Decides the way of external support: asked for, signed off, raised, understood by everybody. */
public final class Supporting {
  /** Vendors of whom one maintenance may ask for help. */
  static final int MOST_VENDORS = 20;

  private Supporting() {}

  static Decision decide(Hearing h, CourseAction.OnSupport action) {
    if (!h.maintenance().status().isUnderway()) {
      return h.wrongMoment();
    }
    return switch (action) {
      case CourseAction.AskSupport a -> ask(h, a);
      case CourseAction.SignOffSupport a -> signOff(h, a.vendor());
      case CourseAction.RaiseSupport a -> raise(h, a.vendor());
      case CourseAction.UnderstandSupport a -> understand(h, a.vendor());
    };
  }

  /** A leader who asks for it finds it urgent. */
  private static Decision ask(Hearing h, CourseAction.AskSupport asked) {
    if (!h.isMember()) {
      return h.mayNot(PartName.PARTICIPANT);
    }
    var support = h.maintenance().course().support();
    var same = h.maintenance().course().findSupport(asked.vendor());
    if (same.isPresent() && same.get().raised().isEmpty()) {
      return h.refuse(new Refusal.AlreadySo(h.id()));
    }
    if (same.isEmpty() && support.size() >= MOST_VENDORS) {
      return h.refuse(new Refusal.DeskFull("vendors", MOST_VENDORS));
    }
    var event = new CourseEvent.SupportAsked(h.id(), h.by(), asked.vendor(), asked.why());
    return h.isLeading()
        ? Decision.accept(event, new CourseEvent.SupportSignedOff(h.id(), h.by(), asked.vendor()))
        : Decision.accept(event);
  }

  private static Decision signOff(Hearing h, Optional<String> vendor) {
    var found = find(h, vendor, s -> s.signedOffBy().isEmpty());
    if (found.isEmpty()) {
      return which(h, vendor, s -> s.signedOffBy().isPresent());
    }
    return h.isLeading()
        ? Decision.accept(new CourseEvent.SupportSignedOff(h.id(), h.by(), found.get().vendor()))
        : h.mayNot(PartName.LEADER);
  }

  /** Whether it may be raised without a yes of the leader is for the policy to say. */
  private static Decision raise(Hearing h, Optional<String> vendor) {
    var found = find(h, vendor, s -> s.raised().isEmpty());
    if (found.isEmpty()) {
      return which(h, vendor, s -> s.raised().isPresent());
    }
    if (!h.isMember()) {
      return h.mayNot(PartName.PARTICIPANT);
    }
    var gates = MaintenanceRules.gates(h.maintenance(), h.around(), Step.SUPPORT);
    return found.get().signedOffBy().isEmpty() && !gates.isEmpty()
        ? h.refuse(new Refusal.Unsatisfied(h.id(), Step.SUPPORT, gates))
        : Decision.accept(new CourseEvent.SupportRaised(h.id(), h.by(), found.get().vendor()));
  }

  private static Decision understand(Hearing h, Optional<String> vendor) {
    if (!h.isMember()) {
      return h.mayNot(PartName.PARTICIPANT);
    }
    var found = find(h, vendor, s -> !s.understoodBy().contains(h.by()));
    return found
        .map(s -> Decision.accept(new CourseEvent.SupportUnderstood(h.id(), h.by(), s.vendor())))
        .orElseGet(() -> which(h, vendor, s -> s.understoodBy().contains(h.by())));
  }

  /** The one that was named, or the only one of which that can be said. */
  private static Optional<Support> find(
      Hearing h, Optional<String> vendor, Predicate<Support> canBe) {
    var could =
        h.maintenance().course().support().stream()
            .filter(canBe)
            .filter(s -> vendor.map(s::isOf).orElse(true))
            .toList();
    return could.size() == 1 ? Optional.of(could.getFirst()) : Optional.empty();
  }

  /** Of the one that is meant it was said already, or it cannot be told which is. */
  private static Decision which(Hearing h, Optional<String> vendor, Predicate<Support> isSo) {
    var support = h.maintenance().course().support();
    var meant = support.stream().filter(s -> vendor.map(s::isOf).orElse(true)).toList();
    return !meant.isEmpty() && meant.stream().allMatch(isSo)
        ? h.refuse(new Refusal.AlreadySo(h.id()))
        : h.refuse(
            new Refusal.WhichSupport(
                h.id(), vendor, support.stream().map(Support::vendor).toList()));
  }

  /** Those who take part and have not said that they understand why. */
  public static List<MemberId> listPuzzled(Maintenance maintenance, Support support) {
    return Party.remaining(maintenance).stream()
        .filter(m -> !support.understoodBy().contains(m))
        .toList();
  }

  static Decision ask(Maintenance maintenance, String vendor) {
    return maintenance
        .course()
        .findSupport(vendor)
        .map(s ->
            Decision.accept(
                new CourseEvent.UnderstandingAsked(
                    maintenance.id(), s.vendor(), listPuzzled(maintenance, s))))
        .orElseGet(Decision::accept);
  }
}
