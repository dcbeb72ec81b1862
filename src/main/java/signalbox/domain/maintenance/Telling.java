package signalbox.domain.maintenance;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import signalbox.domain.MemberId;
import signalbox.domain.News;

/**
 * One kind of news as it was told, and who has not said to know of it.
 *
 * @param at when it was told first
 * @param times how often it was told
 * @param managers engineering managers one of whom has to know; nobody: one does
 * @param specialists community engagement specialists, the same
 */
public record Telling(
    News news, Instant at, int times, List<MemberId> managers, List<MemberId> specialists) {
  public Telling {
    managers = List.copyOf(managers);
    specialists = List.copyOf(specialists);
  }

  /** Those who are still asked to say that they know. */
  public List<MemberId> listWaiting() {
    return Stream.concat(managers.stream(), specialists.stream()).distinct().toList();
  }

  boolean isKnown() {
    return managers.isEmpty() && specialists.isEmpty();
  }

  /** Whether all who are asked of the other are asked of this too, which was told later. */
  boolean overtakes(Telling other) {
    return at.isAfter(other.at)
        && (other.managers.isEmpty() || !managers.isEmpty())
        && (other.specialists.isEmpty() || !specialists.isEmpty());
  }

  Telling again(int time) {
    return new Telling(news, at, time, managers, specialists);
  }

  Telling known(boolean toManager, boolean toSpecialist) {
    return new Telling(
        news, at, times, toManager ? List.of() : managers, toSpecialist ? List.of() : specialists);
  }
}
