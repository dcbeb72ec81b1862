package signalbox.program.plan;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import signalbox.chat.Line;
import signalbox.chat.Premises;
import signalbox.config.plan.PlanFile;
import signalbox.domain.Decision;
import signalbox.domain.Event;
import signalbox.domain.PlanEvent;
import signalbox.domain.Venue;
import signalbox.message.Address;
import signalbox.program.ExitCode;

/** Says what a file plans, part by part, as whoever types it on the console. */
public final class Submission {
  private final Desktop desktop;
  private final Voice voice;

  /**
   * Where it is said.
   *
   * @param network what the console is called
   * @param usual the venue of a file that names none
   */
  public record Desktop(String network, Premises premises, Venue usual, InstantSource clock) {}

  /** How a line is said, and where it is shown what was said. */
  public interface Voice {
    /**
     * Waits until it is decided, a few seconds at the most; empty: nothing is known to have been.
     */
    Optional<Decision> say(Line line);

    /** Shows that line; what is answered to the one that is said next is shown behind it. */
    void show(String line);

    /** Whether there is no time for another line. */
    boolean isOver();
  }

  public Submission(Desktop desktop, Voice voice) {
    this.desktop = desktop;
    this.voice = voice;
  }

  /**
   * Whatever is not taken is said, and the rest goes on: a plan can be changed afterwards.
   *
   * @param key tells this submission from every other; said again under the same, nothing happens
   */
  public ExitCode submit(PlanFile plan, String key) {
    Venue venue = plan.venue().map(Venue::new).orElse(desktop.usual());
    Optional<Line.Where> there = find(venue);
    if (there.isEmpty()) {
      voice.show("there is no venue " + venue + "; nothing was planned");
      return ExitCode.UNUSABLE;
    }
    Optional<Decision> opening = say(plan, there.get(), plan.opening(), key + "-1");
    return opening.stream()
        .flatMap(decision -> eventsOf(decision).stream())
        .filter(PlanEvent.Planned.class::isInstance)
        .map(PlanEvent.Planned.class::cast)
        .findFirst()
        .map(planned -> goOn(plan, planned, home(planned).orElse(there.get()), key))
        .orElseGet(() -> notOpened(opening));
  }

  private ExitCode notOpened(Optional<Decision> opening) {
    if (opening.stream().anyMatch(Decision.Accepted.class::isInstance)) {
      voice.show("this plan was submitted before; nothing was planned a second time");
    }
    return ExitCode.NO;
  }

  /** Where the case is at home: a restricted one is spoken of nowhere else. */
  private Optional<Line.Where> home(PlanEvent.Planned planned) {
    return find(planned.origin().home());
  }

  private ExitCode goOn(PlanFile plan, PlanEvent.Planned planned, Line.Where home, String key) {
    int number = planned.maintenance().number();
    List<PlanFile.Part> parts = plan.parts();
    boolean isWhole = true;
    for (int i = 0; i < parts.size(); i++) {
      if (voice.isOver()) {
        voice.show("there was no time for the rest; say it in the venue:");
        parts.subList(i, parts.size()).forEach(part -> voice.show(typed(part.of(number))));
        return ExitCode.NO;
      }
      var decision = say(plan, home, parts.get(i).of(number), key + "-" + (i + 2));
      isWhole = isWhole && decision.filter(d -> !eventsOf(d).isEmpty()).isPresent();
    }
    return isWhole ? ExitCode.DONE : ExitCode.NO;
  }

  private Optional<Decision> say(PlanFile plan, Line.Where where, String words, String id) {
    Instant now = desktop.clock().instant();
    var who = new Line.Who(plan.by(), Optional.of(plan.by()));
    voice.show(where.channel().map(c -> c + " ").orElse("") + plan.by() + "> " + typed(words));
    return voice.say(new Line(where, who, typed(words), new Line.Proof(id, now)));
  }

  private String typed(String words) {
    return desktop.premises().manners().prefix() + words;
  }

  private static List<Event> eventsOf(Decision decision) {
    return switch (decision) {
      case Decision.Accepted(List<Event> events) -> events;
      case Decision.Refused _ -> List.of();
    };
  }

  /** The channel of that venue on the console. */
  private Optional<Line.Where> find(Venue venue) {
    return desktop.premises().routes().find(venue).stream()
        .flatMap(route -> route.channels().stream())
        .map(Address.Channel::name)
        .findFirst()
        .map(channel -> new Line.Where(desktop.network(), Optional.of(channel)));
  }
}
