package signalbox.bootstrap;

import java.util.Optional;
import signalbox.config.Configuration;
import signalbox.rendering.calendar.MaintenanceCalendar.Publisher;
import signalbox.rendering.text.IncidentForm;

/** Where and in whose name that goes out which is written for others, as a configuration says. */
final class Publishers {
  private Publishers() {}

  /** The form of a wiki for incident reports; empty: none is known. */
  static Optional<IncidentForm> incidentForm(Configuration configuration) {
    return configuration.settings().practice().incidentReports().map(IncidentForm::new);
  }

  /** In whose name the calendar is published. */
  static Publisher of(Configuration configuration) {
    var keys = configuration.settings().running().calendar();
    return new Publisher(
        keys.provider(), keys.account(), keys.impact().name().replace('_', '-'), keys.contact());
  }
}
