package signalbox.domain.maintenance;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import signalbox.domain.MemberId;
import signalbox.domain.Service;
import signalbox.domain.Shift;
import signalbox.domain.Window;

/**
 * The people of a maintenance.
 *
 * @param members who is involved, in the order in which they came
 * @param lead who leads it; empty: nobody named yet
 * @param leads who leads which service beside, by its name
 * @param shifts who is there when, in the order in which that was said
 */
public record Crew(
    List<MemberId> members,
    Optional<MemberId> lead,
    SortedMap<String, MemberId> leads,
    List<Shift> shifts) {
  public Crew {
    members = List.copyOf(members);
    leads = Collections.unmodifiableSortedMap(new TreeMap<>(leads));
    shifts = List.copyOf(shifts);
  }

  static Crew of(MemberId member, Optional<MemberId> lead) {
    return new Crew(List.of(member), lead, new TreeMap<>(), List.of());
  }

  public boolean isMember(MemberId member) {
    return members.contains(member);
  }

  /** Whether that member leads the whole, or a service of it. */
  public boolean isLead(MemberId member) {
    return lead.equals(Optional.of(member)) || leads.containsValue(member);
  }

  public Optional<MemberId> findLead(Service service) {
    return Optional.ofNullable(leads.get(service.name()));
  }

  /** When that member is there. */
  public List<Shift> listShifts(MemberId member) {
    return shifts.stream().filter(s -> s.member().equals(member)).toList();
  }

  Crew plus(MemberId member) {
    return isMember(member) ? this : withMembers(append(members, member));
  }

  /** Without that member, and without all that was said of them. */
  Crew without(MemberId member) {
    var leading = new TreeMap<>(leads);
    leading.values().removeIf(member::equals);
    return new Crew(
        members.stream().filter(m -> !m.equals(member)).toList(),
        lead.filter(l -> !l.equals(member)),
        leading,
        withoutShifts(member).shifts);
  }

  Crew ledBy(MemberId member) {
    return new Crew(members, Optional.of(member), leads, shifts);
  }

  Crew ledBy(MemberId member, Service service) {
    var leading = new TreeMap<String, MemberId>(leads);
    leading.put(service.name(), member);
    return new Crew(members, lead, leading, shifts);
  }

  /** Nobody leads a service that is none of these. */
  Crew ofServices(List<Service> services) {
    var names = services.stream().map(Service::name).toList();
    var leading = new TreeMap<String, MemberId>(leads);
    leading.keySet().retainAll(names);
    return new Crew(members, lead, leading, shifts);
  }

  Crew plus(Shift shift) {
    return new Crew(members, lead, leads, append(shifts, shift));
  }

  Crew withoutShifts(MemberId member) {
    return withShifts(shifts.stream().filter(s -> !s.member().equals(member)).toList());
  }

  /** Without shifts that lie beside that window. */
  Crew within(Window window) {
    return withShifts(shifts.stream().filter(s -> s.window().touches(window)).toList());
  }

  private Crew withMembers(List<MemberId> to) {
    return new Crew(to, lead, leads, shifts);
  }

  private Crew withShifts(List<Shift> to) {
    return new Crew(members, lead, leads, to);
  }

  private static <T> List<T> append(List<T> list, T last) {
    return Stream.concat(list.stream(), Stream.of(last)).toList();
  }
}
