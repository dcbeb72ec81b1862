package signalbox.rendering;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import signalbox.domain.DeskEvent;
import signalbox.domain.desk.Case;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.Prefix;
import signalbox.rendering.text.Times;

/** What happens to the desk as a whole. */
record DeskWords(Prefix prefix, Instant now) {
  /** What who caused it is told; nothing where a venue is told instead. */
  Optional<String> answer(DeskEvent event) {
    return switch (event) {
      case DeskEvent.RosterAdopted(var roster) ->
          Optional.of("the people file is read: " + roster.members().size() + " members");
      case DeskEvent.PolicyAdopted(var book) ->
          Optional.of(
              "policy %s holds for new cases; open ones keep theirs".formatted(book.name()));
      case DeskEvent.SiteAdopted _ ->
          Optional.of("the calendar is read: who is on call, the train and the windows");
      case DeskEvent.WentAway(var member, var until) ->
          Optional.of(away(member, until) + "; when you are back: " + prefix.type("back"));
      case DeskEvent.CameBack(var member, var said) ->
          said ? Optional.of(member + " is back") : Optional.empty();
      case DeskEvent.GapNoted _, DeskEvent.PeopleMissed _ -> Optional.empty();
    };
  }

  /** What the venues hear in whose open cases that member has a part. */
  Optional<String> told(DeskEvent event) {
    return switch (event) {
      case DeskEvent.WentAway(var member, var until) -> Optional.of(away(member, until));
      case DeskEvent.CameBack(var member, _) -> Optional.of(member + " is back");
      case DeskEvent.RosterAdopted _,
          DeskEvent.PolicyAdopted _,
          DeskEvent.SiteAdopted _,
          DeskEvent.GapNoted _,
          DeskEvent.PeopleMissed _ ->
          Optional.empty();
    };
  }

  private String away(Object member, Optional<Instant> until) {
    return member + " is away" + until.map(at -> " until " + Times.moment(at, now)).orElse("");
  }

  /** What a venue is told after a gap, with the cases that are open there. */
  List<String> gap(DeskEvent.GapNoted event, Collection<Case> open) {
    return List.of(
        Clip.line(
            "I was away %s; what was said then I did not hear, say it again; %s"
                .formatted(Times.span(event.from(), event.until()), cases(open))));
  }

  /** The same after a gap that concerns some people only. */
  List<String> missed(DeskEvent.PeopleMissed event, Collection<Case> open) {
    return List.of(
        Clip.line(
            "a netsplit kept %s from me %s; what they said then I did not hear, say it again; %s"
                .formatted(
                    Names.and(event.who()), Times.span(event.from(), event.until()), cases(open))));
  }

  private static String cases(Collection<Case> open) {
    return open.isEmpty()
        ? "no case is open here"
        : "open here: " + Names.list(open.stream().map(Case::id).toList());
  }
}
