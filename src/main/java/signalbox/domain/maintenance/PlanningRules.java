package signalbox.domain.maintenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import signalbox.domain.Because;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.domain.MemberId;
import signalbox.domain.maintenance.ConsentSeats.Place;
import signalbox.policy.MaintenanceSlug.Planning;

/** The clauses on planning, a function a clause; each function bears the clause's name. */
final class PlanningRules {
  private PlanningRules() {}

  static Finding finding(Planning clause, Maintenance maintenance, Environs around) {
    return switch (clause) {
      case DISCUSSED_WITH_EM -> discussedWithEm(maintenance, around);
      case APPROVED_BY_RELEVANT_EM -> approvedByRelevantEm(maintenance, around);
      case APPROVED_BY_BOTH_EMS -> approvedByBothEms(maintenance, around);
      case STAND_IN_EM -> standInEm(maintenance, around);
      case TWO_ROOT_SRES -> twoRootSres(maintenance, around);
      case COMMUNICATIONS_WITH_CES -> NoticeRules.communicationsWithCes(maintenance);
      case CES_KEPT_INFORMED -> NoticeRules.cesKeptInformed(maintenance);
    };
  }

  /** Whoever has said yes has heard of it. */
  static Finding discussedWithEm(Maintenance maintenance, Environs around) {
    var assent = maintenance.consent().assent();
    Optional<MemberId> with =
        assent
            .discussedWith()
            .or(() -> assent.approvals().stream().findFirst().map(Assent.Yes::approver));
    var could = Asking.listCouldDiscuss(maintenance, around.roster());
    return met(
        Planning.DISCUSSED_WITH_EM, with.isPresent(), new Because.DiscussedWith(with, could));
  }

  /** The seat of an absent manager is passed by the waiver of the clause on both of them. */
  static Finding approvedByRelevantEm(Maintenance maintenance, Environs around) {
    var places = ConsentSeats.places(maintenance, around.roster());
    boolean isFull = places.stream().noneMatch(Place::isOpen);
    boolean isRefused = places.stream().anyMatch(p -> p.refused().isPresent());
    var passed =
        maintenance
            .consent()
            .findWaiver(Planning.APPROVED_BY_BOTH_EMS)
            .filter(_ -> !isFull && !isRefused && places.stream().anyMatch(p -> !p.isOpen()))
            .map(w -> new Because.Passed(w.by(), w.why()));
    return passed.isPresent()
        ? new Finding(Planning.APPROVED_BY_RELEVANT_EM, Result.WAIVED, passed.get())
        : met(
            Planning.APPROVED_BY_RELEVANT_EM,
            isFull && !isRefused,
            managers(maintenance, around, places));
  }

  static Finding approvedByBothEms(Maintenance maintenance, Environs around) {
    var places = ConsentSeats.places(maintenance, around.roster());
    if (places.size() < 2) {
      return new Finding(
          Planning.APPROVED_BY_BOTH_EMS,
          Result.NOT_APPLICABLE,
          new Because.OneSeat(maintenance.plan().services()));
    }
    var said = places.stream().flatMap(p -> p.filled().stream()).map(Assent.Yes::approver).toList();
    return met(
        Planning.APPROVED_BY_BOTH_EMS,
        said.size() == places.size(),
        new Because.People(said, places.size()));
  }

  /** Another manager may say yes for one who cannot. */
  static Finding standInEm(Maintenance maintenance, Environs around) {
    var places = ConsentSeats.places(maintenance, around.roster());
    var behalf =
        places.stream()
            .filter(p -> p.filled().flatMap(Assent.Yes::standIn).isPresent())
            .flatMap(p -> p.filled().stream().map(yes -> signed(p, yes)))
            .toList();
    var could =
        places.stream()
            .filter(Place::isOpen)
            .flatMap(p -> Asking.listStandIns(maintenance, around, p).stream())
            .distinct()
            .toList();
    return new Finding(
        Planning.STAND_IN_EM,
        behalf.isEmpty() ? Result.NOT_APPLICABLE : Result.SATISFIED,
        new Because.StandIns(behalf, could));
  }

  /** Before it begins, by what was said for every moment of the window; then, by who is there. */
  static Finding twoRootSres(Maintenance maintenance, Environs around) {
    int needed = maintenance.book().maintenance().orElseThrow().teams().root();
    Predicate<MemberId> hasRoot = m -> Asking.hasRoot(maintenance, around.roster(), m);
    if (maintenance.isEmergency() || !maintenance.status().isBeforeStart()) {
      var there =
          Party.present(maintenance).stream()
              .filter(hasRoot.and(m -> !around.absent().contains(m)))
              .toList();
      var because = new Because.RootThere(needed, there);
      return met(Planning.TWO_ROOT_SRES, there.size() >= needed, because);
    }
    var window = maintenance.plan().window();
    Predicate<MemberId> canBeThere = hasRoot.and(m -> !maintenance.notice().isLost(m));
    var gaps = Staffing.gaps(window, maintenance.crew().shifts(), canBeThere, needed);
    var could =
        around.roster().listTeam(Asking.work(maintenance)).stream()
            .filter(canBeThere.and(m -> gaps.stream().anyMatch(gap -> !gap.there().contains(m))))
            .toList();
    return met(
        Planning.TWO_ROOT_SRES,
        gaps.isEmpty(),
        new Because.Staffed(needed, window, gaps, gaps.isEmpty() ? List.of() : could));
  }

  static Because.Managers managers(Maintenance maintenance, Environs around, List<Place> places) {
    var signed = new ArrayList<Because.Signed>();
    var unsigned = new ArrayList<Because.Unsigned>();
    for (Place place : places) {
      if (place.isOpen() || place.refused().isPresent()) {
        unsigned.add(unsigned(maintenance, around, place));
      } else {
        place.filled().ifPresent(yes -> signed.add(signed(place, yes)));
      }
    }
    return new Because.Managers(signed, unsigned);
  }

  private static Because.Signed signed(Place place, Assent.Yes yes) {
    return new Because.Signed(
        place.seat().services(), yes.approver(), yes.standIn().map(s -> s.member()));
  }

  private static Because.Unsigned unsigned(Maintenance maintenance, Environs around, Place place) {
    List<MemberId> managers = place.seat().managers();
    return new Because.Unsigned(
        place.seat().services(),
        managers,
        managers.stream().filter(around.absent()::contains).toList(),
        Asking.listStandIns(maintenance, around, place),
        place.refused().map(no -> new Because.Passed(no.manager(), no.why())));
  }

  private static Finding met(Planning clause, boolean met, Because because) {
    return new Finding(clause, met ? Result.SATISFIED : Result.UNSATISFIED, because);
  }
}
