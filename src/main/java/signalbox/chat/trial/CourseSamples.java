package signalbox.chat.trial;

import static java.util.Map.entry;
import static signalbox.chat.trial.Sample.WHY;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import signalbox.command.Verb;
import signalbox.domain.CourseAction;
import signalbox.domain.MaintenanceAction;
import signalbox.domain.ServiceState;

/** What is said while people work at a maintenance, or so that nobody does. */
final class CourseSamples {
  private CourseSamples() {}

  static Map<Verb, Sample> all() {
    return Map.ofEntries(
        entry(Verb.CHECKIN, Sample.of(new CourseAction.CheckIn())),
        entry(
            Verb.LEAD,
            Sample.each((_, asked) ->
                Sample.listMembers(asked).map(m -> new CourseAction.HandOverLead(m, List.of())))),
        entry(Verb.UNAVAILABLE, Sample.of(new CourseAction.BeUnavailable(WHY))),
        entry(Verb.CONTINUE, Sample.of(new CourseAction.Continue(WHY))),
        entry(Verb.HALT, Sample.of(new CourseAction.Halt(WHY))),
        entry(Verb.SUPPORT_REQUEST, Sample.of(new CourseAction.AskSupport(WHY, WHY))),
        entry(Verb.SUPPORT_APPROVE, Sample.of(new CourseAction.SignOffSupport(Optional.empty()))),
        entry(Verb.SUPPORT_RAISED, Sample.of(new CourseAction.RaiseSupport(Optional.empty()))),
        entry(
            Verb.SUPPORT_UNDERSTOOD,
            Sample.of(new CourseAction.UnderstandSupport(Optional.empty()))),
        entry(Verb.EXTEND, Sample.of(new CourseAction.Extend(Duration.ofHours(1), WHY))),
        entry(Verb.MARK, Sample.of(new CourseAction.Mark(ServiceState.UP, WHY))),
        entry(Verb.COMPLICATION, Sample.of(new CourseAction.NoteComplication(WHY))),
        entry(Verb.CANCEL, Sample.of(new MaintenanceAction.Cancel(WHY))));
  }
}
