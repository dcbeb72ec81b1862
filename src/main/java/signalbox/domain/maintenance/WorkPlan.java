package signalbox.domain.maintenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import signalbox.domain.MemberId;
import signalbox.domain.Operation;
import signalbox.domain.Target;

/**
 * How a maintenance is to be carried out: what for, on what, by whom.
 *
 * @param goal what is to be reached; empty: not said yet
 * @param targets what will be changed
 * @param operations what is to be done, in the order in which it was planned
 * @param crew the people
 * @param papers what else was written down
 * @param agreements what its members say of it
 */
public record WorkPlan(
    Optional<String> goal,
    List<Target> targets,
    List<Operation> operations,
    Crew crew,
    Papers papers,
    Agreements agreements) {
  public WorkPlan {
    targets = List.copyOf(targets);
    operations = List.copyOf(operations);
  }

  /**
   * What else was written down.
   *
   * @param venue where work is spoken of beside the home of the case
   * @param steps one after the other
   */
  public record Papers(Optional<String> venue, List<String> steps) {
    public Papers {
      steps = List.copyOf(steps);
    }

    Papers at(String words) {
      return new Papers(Optional.of(words), steps);
    }

    Papers plus(String step) {
      return new Papers(venue, append(steps, step));
    }

    Papers without(int step) {
      var rest = new ArrayList<>(steps);
      if (step >= 1 && step <= rest.size()) {
        rest.remove(step - 1);
      }
      return new Papers(venue, rest);
    }
  }

  /** A plan of which only its first member is known. */
  static WorkPlan of(MemberId member, Optional<MemberId> lead) {
    return new WorkPlan(
        Optional.empty(),
        List.of(),
        List.of(),
        Crew.of(member, lead),
        new Papers(Optional.empty(), List.of()),
        Agreements.none());
  }

  /** All that will be changed, by what was said of targets and of operations. */
  public List<Target> listTargets() {
    var seen = new TreeSet<Target>();
    return Stream.concat(targets.stream(), operations.stream().flatMap(o -> o.on().stream()))
        .filter(seen::add)
        .toList();
  }

  public Optional<Operation> findOperation(String name) {
    return operations.stream().filter(o -> o.isCalled(name)).findFirst();
  }

  WorkPlan with(Crew to) {
    return new WorkPlan(goal, targets, operations, to, papers, agreements);
  }

  WorkPlan with(Papers to) {
    return new WorkPlan(goal, targets, operations, crew, to, agreements);
  }

  WorkPlan with(Agreements to) {
    return new WorkPlan(goal, targets, operations, crew, papers, to);
  }

  WorkPlan withGoal(String to) {
    return new WorkPlan(Optional.of(to), targets, operations, crew, papers, agreements);
  }

  WorkPlan withTargets(List<Target> to) {
    return new WorkPlan(goal, to, operations, crew, papers, agreements);
  }

  /** With that operation, where one of its name was before or last. */
  WorkPlan plus(Operation operation) {
    boolean isNew = findOperation(operation.name()).isEmpty();
    var changed =
        isNew
            ? append(operations, operation)
            : operations.stream().map(o -> o.isCalled(operation.name()) ? operation : o).toList();
    return withOperations(changed);
  }

  WorkPlan withoutOperation(String name) {
    return withOperations(operations.stream().filter(o -> !o.isCalled(name)).toList());
  }

  /** Without that member; what they were to do is nobody's. */
  WorkPlan without(MemberId member) {
    var orphaned =
        operations.stream()
            .map(o ->
                new Operation(
                    o.name(),
                    o.length(),
                    o.by().filter(m -> !m.equals(member)),
                    o.on(),
                    o.needsManager()))
            .toList();
    return withOperations(orphaned).with(crew.without(member)).with(agreements.without(member));
  }

  private WorkPlan withOperations(List<Operation> to) {
    return new WorkPlan(goal, targets, to, crew, papers, agreements);
  }

  private static <T> List<T> append(List<T> list, T last) {
    return Stream.concat(list.stream(), Stream.of(last)).toList();
  }
}
