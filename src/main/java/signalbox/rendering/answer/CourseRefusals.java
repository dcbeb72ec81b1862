package signalbox.rendering.answer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.stream.Collectors;
import signalbox.domain.Because;
import signalbox.domain.Refusal;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.Prefix;
import signalbox.rendering.text.Times;
import signalbox.rendering.text.WindowWords;

/** What is in the way of the course of a maintenance. */
record CourseRefusals(Prefix prefix) {
  /** Behind the name of the case. */
  String of(Refusal.OnCourse refusal, Instant now) {
    return switch (refusal) {
      case Refusal.TooEarly(var id, var start) ->
          " begins at %s; to begin before that: %s"
              .formatted(Times.moment(start, now), prefix.type("start", id, "--early"));
      case Refusal.NotBefore(_, var from) ->
          ": that can be said from " + Times.moment(from, now) + " on";
      case Refusal.WindowPassed(var id, var window) ->
          ": its window, %s, is over; to end it: %s"
              .formatted(WindowWords.standing(window), prefix.type("cancel", id, "<why>"));
      case Refusal.OneOperation one -> oneOperation(one);
      case Refusal.NotPerfect found -> notPerfect(found);
      case Refusal.NothingToDecide(var id) ->
          ": nobody was lost and it is not halted, so it goes on; to stop it: "
              + prefix.type("halt", id, "<why>");
      case Refusal.WhichSupport which -> whichSupport(which);
    };
  }

  private String oneOperation(Refusal.OneOperation one) {
    return ": %s would be one operation more, while %s; one at a time, until %s"
        .formatted(
            Clip.to(one.target().name(), 60),
            one.others().stream()
                .limit(Names.MOST)
                .map(CourseRefusals::who)
                .collect(Collectors.joining(", ")),
            prefix.type("approve", one.id(), "parallel") + " by an engineering manager");
  }

  private static String who(Because.Operation operation) {
    return operation.holder() + " is at " + Clip.to(operation.target().name(), 60);
  }

  private String notPerfect(Refusal.NotPerfect found) {
    var why = new ArrayList<String>();
    if (found.complications() > 0) {
      why.add(
          found.complications() == 1
              ? "a complication was noted"
              : found.complications() + " complications were noted");
    }
    if (found.overran()) {
      why.add("it took longer than planned");
    }
    if (!found.lost().isEmpty()) {
      why.add(Names.and(found.lost()) + " could not stay");
    }
    if (found.reported()) {
      why.add("a report is filed or asked for");
    }
    return ": there is something to report, "
        + Names.and(why)
        + "; without that word: "
        + prefix.type("done", found.id());
  }

  private String whichSupport(Refusal.WhichSupport which) {
    if (which.vendors().isEmpty()) {
      return ": no support is asked for; to ask for it: "
          + prefix.type("support request", which.id(), "<vendor> <why>");
    }
    String vendors = Names.list(which.vendors().stream().map(v -> Clip.to(v, 60)).toList());
    return which
        .typed()
        .map(typed -> ": no support of " + Clip.to(typed, 60) + " is asked for, but of " + vendors)
        .orElse(": which one? say it behind the case: " + vendors);
  }
}
