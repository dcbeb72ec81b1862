package signalbox.rendering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import signalbox.domain.Decision;
import signalbox.domain.DeskEvent;
import signalbox.domain.Envelope;
import signalbox.domain.IdentityEvent;
import signalbox.domain.Place;
import signalbox.domain.Recorded;
import signalbox.domain.Venue;
import signalbox.domain.WorkEvent;
import signalbox.domain.desk.Desk;
import signalbox.message.Parcel;
import signalbox.message.Routes;
import signalbox.rendering.answer.Asked;
import signalbox.rendering.answer.LinkWords;
import signalbox.rendering.answer.RefusalWords;
import signalbox.rendering.standing.Move;
import signalbox.rendering.standing.StandingReactions;
import signalbox.rendering.text.Prefix;
import signalbox.rendering.text.VenueNames;

/** What is said of a decision, and who hears it. */
public final class Reactions {
  private final Prefix prefix;
  private final Hearers hearers;
  private final RefusalWords refusals;
  private final CaseReactions cases;
  private final ClashReactions clashes;
  private final DeskReactions desks;
  private final StandingReactions standing;
  private final IdentityReactions identity;

  public Reactions(Routes routes, Prefix prefix) {
    var venues = new VenueNames(routes);
    this.prefix = prefix;
    this.hearers = new Hearers(routes);
    this.refusals = new RefusalWords(prefix, venues);
    this.cases = new CaseReactions(hearers, venues, prefix);
    this.clashes = new ClashReactions(hearers, prefix);
    this.desks = new DeskReactions(hearers, prefix);
    this.standing = new StandingReactions(routes, prefix);
    this.identity = new IdentityReactions(hearers, new LinkWords(prefix));
  }

  /**
   * The words of a decision, in the order in which they are to be said.
   *
   * @param recorded the events of the decision, in order; empty when it was refused
   * @param after the desk with these events
   */
  public List<Parcel> to(
      Desk before, Decision decision, List<Recorded> recorded, Desk after, Envelope envelope) {
    return switch (decision) {
      case Decision.Refused(var refusal) ->
          hearers.answer(envelope.place(), refusals.of(refusal, Asked.of(before, envelope)));
      case Decision.Accepted _ ->
          recorded.isEmpty()
              ? hearers.answer(
                  envelope.place(), List.of("that is so already; nothing had to be changed"))
              : happened(
                  new Happening(
                      before, recorded.stream().map(Recorded::event).toList(), after, envelope));
    };
  }

  private List<Parcel> happened(Happening happening) {
    var move = new Move(happening.before(), happening.events(), happening.after());
    // What is said of a case hangs under its card.
    var parcels = new ArrayList<Parcel>(standing.cards(move));
    happening
        .listAboutNone(DeskEvent.class)
        .forEach(event -> parcels.addAll(desks.to(event, happening)));
    happening
        .listAboutNone(IdentityEvent.class)
        .forEach(event -> parcels.addAll(identity.to(event, happening)));
    happening.byCase().forEach((id, events) -> parcels.addAll(cases.to(happening, id, events)));
    parcels.addAll(clashes.to(happening));
    parcels.addAll(ownWork(happening));
    parcels.addAll(standing.overviews(move));
    parcels.addAll(noted(happening, parcels));
    return parcels;
  }

  /** Who waits for an answer of their own never waits in vain; a code is the answer of the door. */
  private List<Parcel> noted(Happening happening, List<Parcel> parcels) {
    Place place = happening.envelope().place();
    boolean isAnswered =
        parcels.stream().anyMatch(Parcel.Answer.class::isInstance)
            || happening.events().stream().anyMatch(IdentityEvent.LinkAsked.class::isInstance);
    return hearers.waits(place) && !isAnswered
        ? hearers.answer(place, List.of("noted"))
        : List.of();
  }

  /** Work that belongs to no case is the venue's own. */
  private List<Parcel> ownWork(Happening happening) {
    Map<Venue, List<WorkEvent>> byVenue = new LinkedHashMap<>();
    for (WorkEvent event : happening.listAboutNone(WorkEvent.class)) {
      byVenue.computeIfAbsent(event.venue(), _ -> new ArrayList<>()).add(event);
    }
    Envelope envelope = happening.envelope();
    var words = new WorkWords(prefix, envelope.at(), happening.before().work());
    var parcels = new ArrayList<Parcel>();
    byVenue.forEach((venue, events) -> {
      List<String> lines = words.of(events);
      parcels.addAll(hearers.say(venue, Optional.empty(), lines));
      if (!hearers.hears(envelope.place(), venue, Optional.empty())) {
        parcels.addAll(hearers.answer(envelope.place(), lines));
      }
    });
    return parcels;
  }
}
