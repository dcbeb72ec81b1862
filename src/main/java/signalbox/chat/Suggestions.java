package signalbox.chat;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import signalbox.command.Limits;
import signalbox.coordinator.Decisions;
import signalbox.rendering.answer.Asked;
import signalbox.rendering.answer.Audience;

/**
 * What somebody could say next: the cases on which they can do that now, members, teams, clauses.
 * It looks at the desk as it is and changes nothing; strangers are shown what everybody may see.
 */
public final class Suggestions {
  private final Decisions decisions;
  private final PresenceBoard presence;
  private final InstantSource clock;
  private final Doorway doorway;

  @Inject
  public Suggestions(
      Decisions decisions, PresenceBoard presence, Premises premises, InstantSource clock) {
    this.decisions = decisions;
    this.presence = presence;
    this.clock = clock;
    this.doorway = new Doorway(premises);
  }

  /** At most 25, the likeliest first. */
  public List<Suggestion> suggest(Asking asking) {
    var spot = doorway.findSpot(asking.where(), asking.who());
    if (spot.isEmpty() || doorway.isIgnored(asking.where(), asking.who())) {
      return List.of();
    }
    var desk = decisions.desk();
    var speaker = doorway.speaker(desk.roster(), asking.where(), asking.who());
    var asked =
        new Asked(
            desk, new Audience(spot.get().place(), speaker), presence.presence(), clock.instant());
    return matching(new Choices(asked, asking).list(), asking.half());
  }

  /** Those that begin with what is typed before those that have it elsewhere. */
  private static List<Suggestion> matching(Stream<Suggestion> all, String half) {
    String typed = half.strip().toLowerCase(Locale.ROOT);
    var begins = new ArrayList<Suggestion>();
    var contains = new ArrayList<Suggestion>();
    var seen = new HashSet<String>();
    all.filter(one -> one.value().length() <= Suggestion.LONGEST && seen.add(one.value()))
        .forEach(one -> {
          String value = one.value().toLowerCase(Locale.ROOT);
          String label = one.label().toLowerCase(Locale.ROOT);
          if (value.startsWith(typed) || label.startsWith(typed)) {
            begins.add(one);
          } else if (value.contains(typed) || label.contains(typed)) {
            contains.add(one);
          }
        });
    begins.addAll(contains);
    return begins.stream().limit(Limits.COMPLETIONS).toList();
  }
}
