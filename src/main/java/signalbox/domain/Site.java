package signalbox.domain;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * The place that this bot serves, as far as decisions need it; a value that the desk holds.
 *
 * @param venues every venue, in the order of the configuration
 * @param defaultVenue home of what is asked by private message
 * @param restrictedVenue where restricted cases live
 * @param conductors who runs the train, by the day on which the turn begins
 * @param onCall names of those on call now, as people should be addressed
 * @param windows regular deployment windows
 * @param lastResort what the last rung of the ladder shows, such as a link to a phone list
 */
public record Site(
    List<KnownVenue> venues,
    Venue defaultVenue,
    Optional<Venue> restrictedVenue,
    List<Turn> conductors,
    List<String> onCall,
    List<Window> windows,
    Optional<String> lastResort) {
  public Site {
    venues = List.copyOf(venues);
    conductors = List.copyOf(conductors);
    onCall = List.copyOf(onCall);
    windows = List.copyOf(windows);
  }

  /** A venue and whether everybody can read it. */
  public record KnownVenue(Venue venue, boolean isPublic) {}

  /** One turn of a rota. {@code member} is a name as people should be addressed. */
  public record Turn(LocalDate from, String member) {}

  /** A weekly deployment window, in UTC. */
  public record Window(String name, DayOfWeek day, LocalTime from, Duration length) {}

  /** Whether everybody can read that venue; an unknown venue counts as public. */
  public boolean isPublic(Venue venue) {
    return venues.stream()
        .filter(v -> v.venue().equals(venue))
        .map(KnownVenue::isPublic)
        .findFirst()
        .orElse(true);
  }

  /** A site with nothing but one public venue. */
  public static Site bare(Venue venue) {
    return new Site(
        List.of(new KnownVenue(venue, true)),
        venue,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }
}
