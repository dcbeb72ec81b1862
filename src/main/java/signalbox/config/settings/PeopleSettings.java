package signalbox.config.settings;

import java.util.List;
import java.util.Map;
import signalbox.config.binding.Key;

/** The keys of {@code people.conf}. */
public record PeopleSettings(
    @Key(
            value = "Members by name: the name that people type, in lower case.",
            otherwise = "{}",
            example = "{ dana { accounts { libera = [dana] }, teams = [sre] } }")
        Map<String, Person> people) {

  /** A member. */
  public record Person(
      @Key(
              value =
                  "Verified accounts, by network: on IRC the services account, on Discord the id.",
              otherwise = "{}",
              example = "{ libera = [dana], discord = [\"445566\"] }")
          Map<String, List<String>> accounts,
      @Key(value = "Teams whose seats this person can fill.", example = "[sre]") List<String> teams,
      @Key(value = "Has root on the servers.", otherwise = "false") boolean root,
      @Key(
              value = "May reload the configuration, and approve links of accounts.",
              otherwise = "false")
          boolean admin,
      @Key(value = "Services whose engineering manager this person is.", example = "[mediawiki]")
          List<String> manages,
      @Key(value = "Teams that turn to this person when nobody answers.", example = "[sre]")
          List<String> backupOf,
      @Key(
              value = "Names in other systems: wiki, phabricator, gerrit, gitlab, github.",
              otherwise = "{}",
              example = "{ wiki = \"Dana D\", phabricator = dana }")
          Map<String, String> names) {}
}
