package signalbox.explorer.law;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import signalbox.domain.CaseId;
import signalbox.domain.ConsentEvent;
import signalbox.domain.Decision;
import signalbox.domain.DeployEvent;
import signalbox.domain.DeployStatus;
import signalbox.domain.DeskEvent;
import signalbox.domain.Recorded;
import signalbox.domain.Refusal;
import signalbox.domain.Speaker;

/** Everything that must be true, whatever is said. */
public final class Laws {
  /** Those that a step can break without changing anything. */
  private static final List<Law<Turn>> ON_EVERY_STEP =
      List.of(
          law("who may start what may start is not told no", Starting::isNotPrevented),
          law("a yes that would fill a seat counts, and no other does", Voting::isCounted),
          law("nobody unidentified changes anything", Laws::strangersChangeNothing),
          law("what was said of a case as it is no more does not count", Voting::isOfNow));

  private static final List<Law<Turn>> ON_CHANGES =
      List.of(
          law("nothing starts without its gates or their waivers", Starting::isLawful),
          law("everybody does only what is theirs to do", each(Authority::isLawful)),
          law("no maintenance begins without what it must have", each(Readying::isLawful)),
          law("in a maintenance, too, everybody does what is theirs", each(Conduct::isLawful)),
          law("one operation at a time, unless a manager lets more go on", each(Conduct::isAlone)),
          law("an end is taken back at once or never", each(Conduct::isTakenBackInTime)),
          law("only the program and admins reload", each(Laws::adoptedByAdmins)),
          law("an account is linked by its code and another's word", each(Linking::isLawful)),
          law("a case starts once", each(Laws::startsOnce)),
          law("what is closed stays closed until it is reopened", each(Laws::closedStays)),
          law("only disclosure ends a restriction", Laws::restrictionStays),
          law("each rung and each reminder is said once, in order", each(Laws::remindsOnce)),
          law("a claim changes hands only by its holder", each(Working::isLawful)),
          law("a second pair of books says the same as the desk", Laws::booksAgree),
          law("the history goes on without a gap, and never back in time", Laws::goesOn));

  private static final List<Law<Moment>> ON_STATES =
      List.of(
          law("one holder for a target, and no claim of a closed case", Standing::claimsStand),
          law("a seat has one person, entitled, who never asked", Standing::seated),
          law("when nothing is due, confirmed means that every seat is filled", Standing::settled),
          law("what runs has a deployer", Standing::isLed),
          law("what was said of a plan is of this plan", Planned::isOfThisPlan),
          law("nobody says yes twice", Planned::isOnePersonOneYes),
          law("a number is one case's", Planned::isNumberedOnce));

  private Laws() {}

  /** The first law that this step breaks, in its words. */
  public static Optional<String> findBroken(Turn turn) {
    return findBroken(ON_EVERY_STEP, turn)
        .or(() -> turn.isChange() ? findBroken(ON_CHANGES, turn) : Optional.empty());
  }

  /** The first law that this state breaks, in its words, however it came about. */
  public static Optional<String> findBroken(Moment moment) {
    return findBroken(ON_STATES, moment);
  }

  private record Law<T>(String sentence, Predicate<T> holds) {}

  private static <T> Law<T> law(String sentence, Predicate<T> holds) {
    return new Law<>(sentence, holds);
  }

  private static <T> Optional<String> findBroken(List<Law<T>> laws, T about) {
    for (Law<T> law : laws) {
      if (!law.holds().test(about)) {
        return Optional.of(law.sentence());
      }
    }
    return Optional.empty();
  }

  private static boolean booksAgree(Turn turn) {
    return Standing.booksAgree(turn.after()) && Planned.booksAgree(turn.after());
  }

  private static Predicate<Turn> each(Predicate<Happening> law) {
    return turn -> turn.happenings().stream().allMatch(law);
  }

  private static boolean startsOnce(Happening h) {
    return !(h.event() instanceof DeployEvent.Started)
        || h.ledger().filter(l -> l.starts == 0).isPresent();
  }

  private static boolean adoptedByAdmins(Happening h) {
    boolean reload =
        h.event() instanceof DeskEvent.RosterAdopted
            || h.event() instanceof DeskEvent.PolicyAdopted
            || h.event() instanceof DeskEvent.SiteAdopted;
    return !reload
        || switch (h.recorded().by()) {
          case Speaker.Clock _ -> true;
          case Speaker.Known by ->
              h.roster().find(by.member()).filter(m -> m.duties().admin()).isPresent();
          case Speaker.Stranger _ -> false;
        };
  }

  private static boolean strangersChangeNothing(Turn turn) {
    return switch (turn.envelope().by()) {
      case Speaker.Stranger by -> isRefusedAsUnknown(turn) || Linking.isAsking(turn, by);
      case Speaker.Known by ->
          turn.before().desk().roster().find(by.member()).isPresent() || isRefusedAsUnknown(turn);
      case Speaker.Clock _ -> true;
    };
  }

  private static boolean isRefusedAsUnknown(Turn turn) {
    return turn.recorded().isEmpty()
        && turn.decision() instanceof Decision.Refused refused
        && (refused.refusal() instanceof Refusal.NotIdentified
            || refused.refusal() instanceof Refusal.AdminsOnly);
  }

  private static boolean closedStays(Happening h) {
    if (h.ledger().filter(l -> l.status == DeployStatus.CLOSED).isEmpty()) {
      return true;
    }
    return h.event() instanceof DeployEvent.Reopened
        || h.event() instanceof DeployEvent.DeclineWithdrawn
        || h.event() instanceof DeployEvent.LeftDesk
        || h.event() instanceof DeployEvent.Disclosed;
  }

  private static boolean restrictionStays(Turn turn) {
    return turn.after().desk().listCases().stream()
        .filter(c -> !c.isRestricted())
        .allMatch(c -> !wasRestricted(turn, c.id()) || isDisclosedBy(turn, c.id()));
  }

  private static boolean wasRestricted(Turn turn, CaseId id) {
    return turn.before().ledger(id).filter(l -> l.restricted).isPresent()
        || turn.before().dossier(id).filter(d -> d.restricted).isPresent();
  }

  private static boolean isDisclosedBy(Turn turn, CaseId id) {
    return turn.recorded().stream()
        .map(Recorded::event)
        .filter(e -> e instanceof DeployEvent.Disclosed || e instanceof ConsentEvent.Disclosed)
        .anyMatch(e -> e.about().equals(Optional.of(id)));
  }

  private static boolean remindsOnce(Happening h) {
    return switch (h.event()) {
      case DeployEvent.LadderClimbed e -> h.ledger().filter(l -> l.rung < e.rung()).isPresent();
      case DeployEvent.VerificationAsked e ->
          h.ledger().filter(l -> l.asked < e.time()).isPresent();
      default -> true;
    };
  }

  private static boolean goesOn(Turn turn) {
    long sequence = turn.before().desk().mark().sequence();
    var at = turn.before().desk().mark().at();
    for (var recorded : turn.recorded()) {
      if (recorded.sequence() != ++sequence || recorded.at().isBefore(at)) {
        return false;
      }
      at = recorded.at();
    }
    var mark = turn.after().desk().mark();
    return mark.sequence() == sequence && mark.at().equals(at);
  }
}
