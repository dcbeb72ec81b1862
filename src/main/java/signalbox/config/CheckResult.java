package signalbox.config;

import java.util.List;
import signalbox.config.binding.Fault;

/**
 * What a configuration that is whole still lacks.
 *
 * @param faults with which cases could not be brought to an end
 * @param warnings what will hurt one night
 */
public record CheckResult(List<Fault> faults, List<Fault> warnings) {
  public CheckResult {
    faults = List.copyOf(faults);
    warnings = List.copyOf(warnings);
  }

  public boolean isFine() {
    return faults.isEmpty() && warnings.isEmpty();
  }
}
