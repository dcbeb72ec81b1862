package signalbox.config;

import java.util.Objects;
import signalbox.config.binding.Faults;

/** Holds people, policy and settings of a whole configuration against each other. */
public final class ConfigurationCheck {
  private ConfigurationCheck() {}

  /** All that is wrong or will be some night; of the policies only the chosen one is looked at. */
  public static CheckResult faultsAndWarnings(Configuration configuration) {
    var faults = new Faults();
    var warnings = new Faults();
    var origins = configuration.origins();
    var policy =
        Objects.requireNonNull(origins.policies().get(configuration.policy().name()), "places");
    new SeatCheck(
            configuration.policy(),
            configuration.roster(),
            configuration.roles(),
            new Complaints(faults, policy),
            new Complaints(warnings, policy))
        .check();
    new PeopleCheck(
            configuration, new Complaints(warnings, origins.people()), policy.listNames("teams"))
        .check();
    new WordsCheck(configuration, new Complaints(warnings, policy)).check();
    new SettingsCheck(
            configuration,
            new Complaints(faults, origins.settings()),
            new Complaints(warnings, origins.settings()))
        .check();
    warnings.addAll(origins.drafts());
    return new CheckResult(faults.list(), warnings.list());
  }
}
