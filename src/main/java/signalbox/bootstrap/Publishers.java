package signalbox.bootstrap;

import signalbox.config.Configuration;
import signalbox.rendering.calendar.MaintenanceCalendar.Publisher;

/** In whose name the calendar of a configuration is published. */
final class Publishers {
  private Publishers() {}

  static Publisher of(Configuration configuration) {
    var keys = configuration.settings().running().calendar();
    return new Publisher(
        keys.provider(), keys.account(), keys.impact().name().replace('_', '-'), keys.contact());
  }
}
