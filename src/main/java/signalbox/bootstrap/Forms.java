package signalbox.bootstrap;

import java.util.Optional;
import signalbox.config.Configuration;
import signalbox.rendering.papers.draft.IncidentForm;

/** The form for incident reports that a configuration knows of. */
final class Forms {
  private Forms() {}

  static Optional<IncidentForm> of(Configuration configuration) {
    return configuration.settings().practice().incidentReports().map(IncidentForm::new);
  }
}
