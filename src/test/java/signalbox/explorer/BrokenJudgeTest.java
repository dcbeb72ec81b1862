package signalbox.explorer;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import signalbox.domain.Account;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.CourseEvent;
import signalbox.domain.Decision;
import signalbox.domain.DeployEvent;
import signalbox.domain.Envelope;
import signalbox.domain.MaintenanceOutcome;
import signalbox.domain.PlanEvent;
import signalbox.domain.Refusal;
import signalbox.domain.Speaker;
import signalbox.domain.desk.Desk;
import signalbox.domain.desk.DeskDecider;
import signalbox.policy.Team;

/** The walk finds out a decider that does what must never happen. */
class BrokenJudgeTest {
  private static final CaseId CASE = CaseId.deploy(1);

  @Test
  void startWithoutGatesIsFoundByTheShortestWay() {
    assertThatThrownBy(() -> walk(Slice.whole(), BrokenJudgeTest::startsAnything))
        .isInstanceOf(Explorer.Breach.class)
        .hasMessageStartingWith("broken: nothing starts without its gates or their waivers")
        .hasMessageContaining("dana> !emergency deploy")
        .hasMessageContaining("dana> !start")
        .message()
        .hasLineCount(4);
  }

  @Test
  void requesterWhoFillsASeatIsFound() {
    assertThatThrownBy(() -> walk(Slice.whole(), BrokenJudgeTest::takesAnyYes))
        .hasMessageContaining("dana> !approve");
  }

  @Test
  void nickThatPassesForAMemberIsFound() {
    assertThatThrownBy(() -> walk(Slice.whole(), BrokenJudgeTest::trustsNicks))
        .hasMessageStartingWith("broken: nobody unidentified changes anything");
  }

  @Test
  void refusalToStartWhatMayStartIsFound() {
    assertThatThrownBy(() -> walk(Slice.course(), BrokenJudgeTest::neverStarts))
        .hasMessageStartingWith("broken: who may start what may start is not told no");
  }

  @Test
  void yesThatOutlivesAnAmendmentIsFound() {
    assertThatThrownBy(() -> walk(Slice.votes(), BrokenJudgeTest::keepsOldVotes))
        .hasMessageContaining("dana> !amend 2");
  }

  @Test
  void pressOfAnOldCardThatCountsIsFound() {
    assertThatThrownBy(() -> walk(Slice.votes(), BrokenJudgeTest::countsEveryPress))
        .hasMessageStartingWith("broken: what was said of a case as it is no more does not count")
        .hasMessageContaining("dana> !amend 2");
  }

  @Test
  void dutyThatIsNeverDoneIsFound() {
    assertThatThrownBy(() -> walk(Slice.votes(), BrokenJudgeTest::ignoresTheClock))
        .hasMessageStartingWith("broken: what is due makes progress");
  }

  @Test
  void maintenanceThatBeginsWithoutWhatItMustHaveIsFound() {
    assertThatThrownBy(() -> walk(Upkeeps.plan(), BrokenJudgeTest::startsAnyMaintenance))
        .hasMessageStartingWith("broken: no maintenance begins without what it must have");
  }

  @Test
  void agreementThatOutlivesThePlanIsFound() {
    assertThatThrownBy(() -> walk(Upkeeps.plan(), BrokenJudgeTest::keepsOldAgreements))
        .hasMessageStartingWith("broken: what was said of a plan is of this plan");
  }

  @Test
  void emergencyThatIsClosedWhileSomethingIsOwedIsFound() {
    assertThatThrownBy(() -> walk(Upkeeps.emergency(), BrokenJudgeTest::closesAtOnce))
        .hasMessageStartingWith("broken: in a maintenance, too, everybody does what is theirs")
        .hasMessageContaining("> Finish");
  }

  private static void walk(Slice slice, Judge judge) {
    slice.explorer(judge).walk(4, 100_000);
  }

  private static Decision startsAnything(Desk desk, Envelope envelope) {
    Decision real = DeskDecider.decide(desk, envelope);
    return real instanceof Decision.Refused refused
            && refused.refusal() instanceof Refusal.Unsatisfied
            && envelope.by() instanceof Speaker.Known by
        ? Decision.accept(
            new DeployEvent.DeployerNamed(CASE, by.member(), Optional.of(by.member())),
            new DeployEvent.Started(CASE, by.member(), List.of()))
        : real;
  }

  private static Decision startsAnyMaintenance(Desk desk, Envelope envelope) {
    Decision real = DeskDecider.decide(desk, envelope);
    return real instanceof Decision.Refused refused
            && refused.refusal() instanceof Refusal.Unsatisfied unmet
            && envelope.by() instanceof Speaker.Known by
        ? Decision.accept(new CourseEvent.Started(unmet.id(), by.member()))
        : real;
  }

  private static Decision keepsOldAgreements(Desk desk, Envelope envelope) {
    return DeskDecider.decide(desk, envelope) instanceof Decision.Accepted(var events)
        ? new Decision.Accepted(
            events.stream().filter(e -> !(e instanceof PlanEvent.AgreementsFell)).toList())
        : DeskDecider.decide(desk, envelope);
  }

  private static Decision closesAtOnce(Desk desk, Envelope envelope) {
    Decision real = DeskDecider.decide(desk, envelope);
    return real instanceof Decision.Accepted(var events)
            && events.getFirst() instanceof CourseEvent.Finished done
        ? Decision.accept(
            done,
            new CourseEvent.Closed(
                done.maintenance(), MaintenanceOutcome.COMPLETED, Optional.empty(), ""))
        : real;
  }

  private static Decision takesAnyYes(Desk desk, Envelope envelope) {
    Decision real = DeskDecider.decide(desk, envelope);
    return real instanceof Decision.Refused refused
            && refused.refusal() instanceof Refusal.OwnRequest
            && envelope.by() instanceof Speaker.Known by
        ? Decision.accept(
            new DeployEvent.Approved(
                CASE, by.member(), Set.of(new Team("sre")), Optional.empty(), 1))
        : real;
  }

  private static Decision trustsNicks(Desk desk, Envelope envelope) {
    return envelope.by() instanceof Speaker.Stranger stranger
        ? DeskDecider.decide(
            desk,
            by(
                envelope,
                new Speaker.Known(
                    Cast.member(stranger.shown()), new Account("libera", stranger.shown()))))
        : DeskDecider.decide(desk, envelope);
  }

  private static Envelope by(Envelope e, Speaker speaker) {
    return new Envelope(speaker, e.place(), e.at(), e.evidence(), e.presence(), e.command());
  }

  private static Decision countsEveryPress(Desk desk, Envelope e) {
    return e.command() instanceof Command.AsSeen(var said, _)
        ? DeskDecider.decide(
            desk, new Envelope(e.by(), e.place(), e.at(), e.evidence(), e.presence(), said))
        : DeskDecider.decide(desk, e);
  }

  private static Decision neverStarts(Desk desk, Envelope envelope) {
    return envelope.command() instanceof Command.OnCase c && c.action() instanceof CaseAction.Start
        ? Decision.refuse(new Refusal.AlreadySo(CASE))
        : DeskDecider.decide(desk, envelope);
  }

  private static Decision keepsOldVotes(Desk desk, Envelope envelope) {
    Decision real = DeskDecider.decide(desk, envelope);
    return real instanceof Decision.Accepted accepted
        ? new Decision.Accepted(
            accepted.events().stream()
                .filter(e -> !(e instanceof DeployEvent.ApprovalFell))
                .toList())
        : real;
  }

  private static Decision ignoresTheClock(Desk desk, Envelope envelope) {
    return envelope.by() instanceof Speaker.Clock && envelope.command() instanceof Command.OnCase
        ? Decision.accept()
        : DeskDecider.decide(desk, envelope);
  }
}
