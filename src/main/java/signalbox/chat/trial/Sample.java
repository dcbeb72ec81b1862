package signalbox.chat.trial;

import java.util.function.BiFunction;
import java.util.stream.Stream;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseChoice;
import signalbox.domain.Command;
import signalbox.domain.Member;
import signalbox.domain.MemberId;
import signalbox.domain.desk.Case;
import signalbox.rendering.answer.Asked;

/**
 * What could be said of a case with one command, such that whether it is refused hangs on who
 * speaks and when, and not on the words.
 */
@FunctionalInterface
interface Sample {
  /** Words that stand wherever some have to. */
  String WHY = "words of nobody's";

  Stream<Command> listFor(Case one, Asked asked);

  /** The same of whatever case. */
  static Sample of(CaseAction... actions) {
    return each((_, _) -> Stream.of(actions));
  }

  /** That which hangs on the case, or on who asks. */
  static Sample each(BiFunction<Case, Asked, Stream<? extends CaseAction>> actions) {
    return (one, asked) ->
        actions
            .apply(one, asked)
            .map(action -> new Command.OnCase(new CaseChoice.Named(one.id()), action));
  }

  /** A few members are enough: one of them has not the part now. */
  static Stream<MemberId> listMembers(Asked asked) {
    return asked.desk().roster().members().values().stream().limit(3).map(Member::id);
  }
}
