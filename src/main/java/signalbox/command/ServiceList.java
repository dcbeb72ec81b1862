package signalbox.command;

import java.util.List;
import signalbox.domain.Service;

/** Services that were named together. */
record ServiceList(List<Service> services) {
  ServiceList {
    services = List.copyOf(services);
  }
}
