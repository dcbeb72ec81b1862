package signalbox.domain.maintenance;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import signalbox.domain.CourseEvent.Urgency;
import signalbox.domain.MemberId;

/**
 * Who of those who take part is there.
 *
 * @param checkedIn who said to be there
 * @param gone since when who is away or was seen to go, by name
 * @param losses who takes part no longer, the latest last
 * @param isAsked whether it is to be decided whether to go on without them
 */
public record Attendance(
    Set<MemberId> checkedIn, Map<String, Instant> gone, List<Loss> losses, boolean isAsked) {
  public Attendance {
    checkedIn = Collections.unmodifiableSortedSet(new TreeSet<>(checkedIn));
    gone = Collections.unmodifiableSortedMap(new TreeMap<>(gone));
    losses = List.copyOf(losses);
  }

  /**
   * A member who was lost.
   *
   * @param said whether that was said; else they were gone for too long
   * @param urgent what makes their part urgent; nothing: it is not
   */
  public record Loss(MemberId member, boolean said, List<Urgency> urgent) {
    public Loss {
      urgent = List.copyOf(urgent);
    }
  }

  static Attendance none() {
    return new Attendance(Set.of(), Map.of(), List.of(), false);
  }

  public boolean isLost(MemberId member) {
    return findLoss(member).isPresent();
  }

  public Optional<Loss> findLoss(MemberId member) {
    return losses.stream().filter(l -> l.member().equals(member)).findFirst();
  }

  public Set<MemberId> lost() {
    return losses.stream().map(Loss::member).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether one was lost whose part is urgent, so that it is not for the rest to decide. */
  public boolean isUrgent() {
    return losses.stream().anyMatch(l -> !l.urgent().isEmpty());
  }

  /** Whether that member is away or was seen to go, and not lost for that yet. */
  public boolean isGone(MemberId member) {
    return gone.containsKey(member.name());
  }

  /** Who says to be there takes part again. */
  Attendance checkedIn(MemberId member) {
    var all = new TreeSet<>(checkedIn);
    all.add(member);
    return returned(member).with(all);
  }

  private Attendance with(Set<MemberId> here) {
    return new Attendance(here, gone, losses, isAsked);
  }

  /** Was seen to go. */
  Attendance gone(MemberId member, Instant at) {
    var all = new TreeMap<>(gone);
    all.putIfAbsent(member.name(), at);
    return new Attendance(checkedIn, all, losses, isAsked);
  }

  /** Is there again; when nobody is lost any more, nothing is to be decided. */
  Attendance returned(MemberId member) {
    var rest = losses.stream().filter(l -> !l.member().equals(member)).toList();
    return new Attendance(checkedIn, without(member), rest, isAsked && !rest.isEmpty());
  }

  Attendance lost(Loss loss) {
    var all =
        Stream.concat(
                losses.stream().filter(l -> !l.member().equals(loss.member())), Stream.of(loss))
            .toList();
    return new Attendance(checkedIn, without(loss.member()), all, true);
  }

  /** It was decided. */
  Attendance decided() {
    return new Attendance(checkedIn, gone, losses, false);
  }

  private Map<String, Instant> without(MemberId member) {
    var rest = new TreeMap<>(gone);
    rest.remove(member.name());
    return rest;
  }
}
