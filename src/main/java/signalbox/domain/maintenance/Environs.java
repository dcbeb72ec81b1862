package signalbox.domain.maintenance;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import signalbox.domain.Because;
import signalbox.domain.CaseId;
import signalbox.domain.MemberId;
import signalbox.domain.Roster;
import signalbox.domain.Target;

/**
 * What a maintenance has to know of everything else when a rule is held against it.
 *
 * @param absent members who are away or were seen to go
 * @param work what is changed just now, of every case
 */
public record Environs(
    Roster roster, Instant now, Set<MemberId> absent, List<WorkInProgress> work) {
  public Environs {
    work = List.copyOf(work);
    absent = Collections.unmodifiableSortedSet(new TreeSet<>(absent));
  }

  /** Something that one member is changing. */
  public record WorkInProgress(
      CaseId belongsTo, Target target, MemberId holder, Instant until, Instant spoke) {
    public Because.Operation operation() {
      return new Because.Operation(target, holder);
    }
  }

  public List<WorkInProgress> workOf(CaseId id) {
    return work.stream().filter(w -> w.belongsTo().equals(id)).toList();
  }

  /** What of that is an operation of its plan. */
  public List<WorkInProgress> operationsOf(Maintenance maintenance) {
    return workOf(maintenance.id()).stream()
        .filter(w -> Party.isPlanned(maintenance, w.target()))
        .toList();
  }

  /** The same with one more. */
  Environs with(WorkInProgress more) {
    return new Environs(
        roster, now, absent, Stream.concat(work.stream(), Stream.of(more)).toList());
  }
}
