package signalbox.chat.trial;

import static java.util.Map.entry;
import static signalbox.chat.trial.Sample.WHY;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import signalbox.command.Verb;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseChoice;
import signalbox.domain.Command;
import signalbox.domain.ConsentAction;
import signalbox.domain.Target;
import signalbox.domain.desk.Case;

/** What is said of cases of every kind. */
final class CaseSamples {
  private CaseSamples() {}

  static Map<Verb, Sample> all() {
    return Map.ofEntries(
        entry(
            Verb.APPROVE,
            Sample.of(
                new CaseAction.Approve(Optional.empty(), Optional.empty()),
                new ConsentAction.AllowParallel())),
        entry(Verb.DECLINE, Sample.of(new CaseAction.Decline(WHY))),
        entry(Verb.HOLD, Sample.of(new CaseAction.Hold(WHY))),
        entry(Verb.UNHOLD, Sample.of(new CaseAction.Unhold())),
        entry(Verb.WITHDRAW, Sample.of(new CaseAction.Withdraw())),
        entry(
            Verb.HANDOVER,
            Sample.each((_, asked) -> Sample.listMembers(asked).map(CaseAction.HandOver::new))),
        entry(Verb.START, Sample.of(new CaseAction.Start(), new CaseAction.Start(true))),
        entry(Verb.DONE, Sample.of(new CaseAction.Finish())),
        entry(Verb.ABORT, Sample.of(new CaseAction.Abort(WHY))),
        entry(Verb.REOPEN, Sample.of(new CaseAction.Reopen())),
        entry(Verb.WAIVE, Sample.each((one, _) -> listWaivers(one))),
        entry(Verb.NUDGE, Sample.of(new CaseAction.Nudge())),
        entry(Verb.DISCLOSE, Sample.of(new CaseAction.Disclose())),
        entry(Verb.NOTE, (one, _) -> Stream.of(new Command.Note(named(one), WHY))),
        entry(Verb.CLAIM, (one, _) -> Stream.of(claim(one))));
  }

  private static Stream<CaseAction> listWaivers(Case one) {
    return one.book().clauses().stream().map(c -> new CaseAction.Waive(c.slug(), WHY));
  }

  /** Something that nobody has claimed. */
  private static Command claim(Case one) {
    return new Command.Claim(new Target(WHY), Optional.empty(), named(one));
  }

  private static CaseChoice named(Case one) {
    return new CaseChoice.Named(one.id());
  }
}
