package signalbox.rendering.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signalbox.domain.Target;
import signalbox.domain.Venue;
import signalbox.domain.WorkEvent;
import signalbox.domain.work.ClaimState;
import signalbox.domain.work.WorkBoard;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.Prefix;
import signalbox.rendering.text.Times;

/**
 * Who is changing what: claims and notes.
 *
 * @param before the claims that stood before
 */
public record WorkWords(Prefix prefix, Instant now, WorkBoard before) {
  /** A line for each; claims that a closing put down are told in one. */
  public List<String> of(List<WorkEvent> events) {
    var lines = new ArrayList<String>();
    var putDown = new ArrayList<String>();
    for (WorkEvent event : events) {
      switch (event) {
        case WorkEvent.Claimed e -> lines.add(claimed(e));
        case WorkEvent.Unclaimed e when e.by().isEmpty() ->
            putDown.add(name(e.target()) + " (" + e.holder() + ")");
        case WorkEvent.Unclaimed e -> lines.add(unclaimed(e));
        case WorkEvent.HandedOff e -> lines.add(handedOff(e));
        case WorkEvent.Noted e -> lines.add(e.by() + " notes: " + Clip.to(e.words(), 300));
        case WorkEvent.ClaimAskedAfter e -> lines.add(askedAfter(e));
      }
    }
    if (!putDown.isEmpty()) {
      lines.add("put down by the closing: " + Names.list(putDown));
    }
    return lines;
  }

  private String claimed(WorkEvent.Claimed event) {
    boolean again = find(event.venue(), event.target()).isPresent();
    return "%s %s %s until %s; when it is over: %s"
        .formatted(
            event.holder(),
            again ? "keeps" : "claims",
            name(event.target()),
            Times.moment(event.until(), now),
            prefix.type("unclaim", name(event.target())));
  }

  private static String unclaimed(WorkEvent.Unclaimed event) {
    String by = event.by().map(Object::toString).orElse("the closing");
    return event.by().equals(Optional.of(event.holder()))
        ? by + " puts down " + name(event.target())
        : by + " puts down " + name(event.target()) + ", claimed by " + event.holder();
  }

  private String handedOff(WorkEvent.HandedOff event) {
    String until =
        find(event.venue(), event.target())
            .map(claim -> " until " + Times.moment(claim.times().until(), now))
            .orElse("");
    return "%s hands %s to %s%s".formatted(event.from(), name(event.target()), event.to(), until);
  }

  private String askedAfter(WorkEvent.ClaimAskedAfter event) {
    String target = name(event.target());
    String since =
        find(event.venue(), event.target())
            .map(claim ->
                event.overdue()
                    ? ", claimed until " + Times.moment(claim.times().until(), now)
                    : ", silent since " + Times.moment(claim.times().spoke(), now))
            .orElse("");
    return "%s: still at %s%s? %s, %s or %s"
        .formatted(
            event.holder(),
            target,
            since,
            prefix.type("claim", target),
            prefix.type("unclaim", target),
            prefix.type("handoff", target, "<member>"));
  }

  private Optional<ClaimState> find(Venue venue, Target target) {
    return before.find(venue, target);
  }

  private static String name(Target target) {
    return Clip.to(target.name(), 60);
  }
}
