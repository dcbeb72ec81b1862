package signalbox.config;

import java.util.List;
import signalbox.config.binding.Fault;

/** What came of reading a configuration directory. */
public sealed interface Loaded {
  /** It is whole and can be used. */
  record Ok(Configuration configuration) implements Loaded {}

  /** It cannot be used; everything that is wrong with it, by file and line. */
  record Faulty(List<Fault> faults) implements Loaded {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }
}
