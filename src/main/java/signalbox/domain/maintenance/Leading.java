package signalbox.domain.maintenance;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import signalbox.domain.MemberId;
import signalbox.domain.Service;

/**
 * Who leads a maintenance since it began.
 *
 * @param leader empty: it has not begun, and the plan says who will
 * @param services who leads on one service, by its name, when somebody was named since
 * @param spoke when something was last heard of the leader
 * @param asked whether the leader was asked for a word since then
 */
public record Leading(
    Optional<MemberId> leader,
    Map<String, MemberId> services,
    Optional<Instant> spoke,
    boolean asked) {
  public Leading {
    services = Collections.unmodifiableSortedMap(new TreeMap<>(services));
  }

  static Leading none() {
    return new Leading(Optional.empty(), Map.of(), Optional.empty(), false);
  }

  public Optional<MemberId> find(Service service) {
    return Optional.ofNullable(services.get(service.name()));
  }

  /** That member leads from now on. */
  Leading by(MemberId member, Instant at) {
    return new Leading(Optional.of(member), services, Optional.of(at), false);
  }

  Leading by(MemberId member, List<Service> of) {
    var all = new TreeMap<>(services);
    of.forEach(service -> all.put(service.name(), member));
    return new Leading(leader, all, spoke, asked);
  }

  /** Something was heard of that member. */
  Leading heard(MemberId member, Instant at) {
    return leader.equals(Optional.of(member))
        ? new Leading(leader, services, Optional.of(at), false)
        : this;
  }

  Leading whileAsked() {
    return new Leading(leader, services, spoke, true);
  }
}
