package signalbox.domain;

import java.util.List;

/**
 * What shall be maintained, and when.
 *
 * @param services at least one, each once, in the order in which they were named
 */
public record MaintenancePlan(String title, List<Service> services, Window window) {
  public MaintenancePlan {
    services = services.stream().distinct().toList();
  }
}
