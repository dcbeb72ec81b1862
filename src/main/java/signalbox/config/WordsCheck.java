package signalbox.config;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import signalbox.domain.Site;
import signalbox.policy.LadderStep.Rung;

/** Fills in the words of a policy as on a bad day, and looks what becomes of them. */
final class WordsCheck {
  /** What fits into one line on every network. */
  private static final int MOST_BYTES = 350;

  private final Configuration configuration;
  private final Site site;
  private final Complaints warnings;

  WordsCheck(Configuration configuration, Complaints warnings) {
    this.configuration = configuration;
    this.site = configuration.site();
    this.warnings = warnings;
  }

  void check() {
    String template = configuration.policy().deploy().template();
    int bytes = (fill(template) + mark()).getBytes(StandardCharsets.UTF_8).length;
    warnings.when(
        bytes > MOST_BYTES,
        "deploy.template",
        "a request with long names makes a line of "
            + bytes
            + " bytes, and "
            + MOST_BYTES
            + " fit; shorten the template");
    warnings.when(
        template.contains("{conductor}") && site.conductors().isEmpty(),
        "deploy.template",
        "asks for the conductor; write train.conductor in signalbox.conf, or it is left out");
    warnings.when(
        template.contains("{oncall}") && site.onCall().isEmpty(),
        "deploy.template",
        "asks who is on call; write oncall in signalbox.conf, or it is left out");
    warnings.when(
        site.lastResort().isEmpty()
            && configuration.policy().deploy().ladder().stream()
                .anyMatch(step -> step.rung() == Rung.LAST_RESORT),
        "deploy.ladder",
        "ends at the last resort, and signalbox.conf has no last-resort to show");
  }

  private String fill(String template) {
    String filled = template;
    for (var word : words().entrySet()) {
      filled = filled.replace("{" + word.getKey() + "}", word.getValue());
    }
    return filled;
  }

  private Map<String, String> words() {
    return Map.of(
        "change", longestAddress(),
        "task", "T123456",
        "conductor", longest(site.conductors().stream().map(Site.Turn::member).toList()),
        "oncall", String.join(" ", site.onCall()),
        "deployer-flag", "already have");
  }

  private String mark() {
    return " [deploy-12345, for "
        + longest(configuration.roster().members().keySet())
        + "; train conductor unknown]";
  }

  /** With the path or number of a change such as they are found. */
  private String longestAddress() {
    return longest(configuration.references().listChangeExamples()) + "12345";
  }

  private static String longest(Iterable<String> words) {
    String longest = "";
    for (String word : words) {
      longest = word.length() > longest.length() ? word : longest;
    }
    return longest;
  }
}
