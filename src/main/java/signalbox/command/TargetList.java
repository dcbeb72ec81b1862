package signalbox.command;

import java.util.List;
import signalbox.domain.Target;

/** What will be changed, named together. */
record TargetList(List<Target> targets) {
  TargetList {
    targets = List.copyOf(targets);
  }
}
