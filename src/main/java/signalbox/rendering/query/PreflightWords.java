package signalbox.rendering.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import signalbox.domain.CaseChoice;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.domain.desk.Case;
import signalbox.domain.desk.Outlook;
import signalbox.domain.maintenance.Maintenance;
import signalbox.domain.maintenance.MaintenanceRules;
import signalbox.message.Message;
import signalbox.policy.Clause;
import signalbox.policy.MaintenanceSlug;
import signalbox.policy.Strength;
import signalbox.rendering.answer.Asked;
import signalbox.rendering.answer.FindingWords;
import signalbox.rendering.maintenance.CaseRemedies;
import signalbox.rendering.maintenance.ClashWords;
import signalbox.rendering.maintenance.Latest;
import signalbox.rendering.text.CaseLines;
import signalbox.rendering.text.Prefix;
import signalbox.rendering.text.WindowWords;

/**
 * The answer to {@code !preflight}: every clause of a maintenance, what would satisfy it, and by
 * when at the latest; and what it gets into the way of, which holds nothing up.
 */
record PreflightWords(Prefix prefix) {
  private static final int MOST_LINES = Message.MOST_LINES;

  Message of(CaseChoice which, Asked asked) {
    return switch (Sought.find(which, asked, prefix, Case.OfMaintenance.class)) {
      case Sought.Here(Case.OfMaintenance(var maintenance)) when !maintenance.isOpen() ->
          Message.of(
              maintenance.id()
                  + " was closed, so that nothing holds it up any more; how it went: "
                  + prefix.type("timeline", maintenance.id()));
      case Sought.Here(Case.OfMaintenance(var maintenance)) -> new Message(all(maintenance, asked));
      case Sought.Here(Case.OfDeploy(var deploy)) ->
          new ExplainWords(prefix).of(new CaseChoice.Named(deploy.id()), Optional.empty(), asked);
      case Sought.Gone(var stone) ->
          Message.of(stone.id() + " was closed long ago: " + stone.outcome().word());
      case Sought.Nothing(var why) -> Message.of(why);
    };
  }

  /** A finding that is in the way, or is only shown. */
  private record Unmet(
      Finding finding, Clause clause, Strength strength, Optional<Instant> latest) {
    boolean isGate() {
      return strength == Strength.MUST || strength == Strength.SHOULD;
    }

    Instant due() {
      return latest.orElse(Instant.MAX);
    }
  }

  private List<String> all(Maintenance maintenance, Asked asked) {
    var around = Outlook.around(asked.desk(), asked.now(), asked.presence());
    var findings = MaintenanceRules.findings(maintenance, around);
    var unmet = findings.stream().flatMap(f -> unmet(f, maintenance, asked).stream()).toList();
    var lines = new CaseLines(maintenance.id());
    lines.add(headline(maintenance, unmet, findings.size(), asked));
    unmet.stream()
        .filter(Unmet::isGate)
        .sorted(Comparator.comparing(Unmet::due).thenComparing(Unmet::strength))
        .forEach(one -> lines.add(words(one, maintenance, asked)));
    new ClashWords(asked.desk(), prefix, asked::mayHear).listAll(maintenance).forEach(lines::add);
    unmet.stream()
        .filter(one -> !one.isGate())
        .forEach(one -> lines.add(words(one, maintenance, asked)));
    findings.stream().filter(f -> f.result() == Result.WAIVED).forEach(f -> lines.add(met(f)));
    lines.pack(listed(findings, Result.SATISFIED));
    lines.pack(listed(findings, Result.NOT_APPLICABLE));
    return lines.atMost(MOST_LINES);
  }

  private static Optional<Unmet> unmet(Finding finding, Maintenance maintenance, Asked asked) {
    if (finding.result().isMet() || !(finding.clause() instanceof MaintenanceSlug slug)) {
      return Optional.empty();
    }
    var latest = new Latest(maintenance, asked.now());
    return maintenance
        .book()
        .find(slug)
        .flatMap(clause ->
            MaintenanceRules.findStrength(clause, maintenance)
                .map(strength -> new Unmet(finding, clause, strength, latest.find(clause, slug))));
  }

  private static String headline(
      Maintenance maintenance, List<Unmet> unmet, int clauses, Asked asked) {
    long inTheWay = unmet.stream().filter(Unmet::isGate).count();
    String count =
        inTheWay == 0
            ? "nothing is in the way"
            : "%d of %d clauses %s in the way"
                .formatted(inTheWay, clauses, inTheWay == 1 ? "is" : "are");
    String window =
        maintenance.isEmergency()
            ? "emergency"
            : WindowWords.of(maintenance.plan().window(), asked.now());
    return "%s; %s; %s, revision %d"
        .formatted(count, window, maintenance.word(), maintenance.revision());
  }

  private String words(Unmet one, Maintenance maintenance, Asked asked) {
    var latest = new Latest(maintenance, asked.now());
    return (one.isGate() ? "unsatisfied, " : "not so, ")
        + PolicyWords.word(one.strength())
        + ", "
        + PolicyWords.shortName(one.finding().clause())
        + ": "
        + FindingWords.because(one.finding().because())
        + new CaseRemedies(prefix)
            .satisfies(one.finding(), maintenance.id(), asked)
            .map(how -> " - " + how)
            .orElse("")
        + one.latest().filter(_ -> one.isGate()).map(at -> ", " + latest.words(at)).orElse("");
  }

  private static String met(Finding finding) {
    return FindingWords.result(finding.result())
        + ": "
        + PolicyWords.shortName(finding.clause())
        + ": "
        + FindingWords.because(finding.because());
  }

  /** What has to be read of what is in nobody's way: its names. */
  private static List<String> listed(List<Finding> findings, Result result) {
    var names = new ArrayList<String>();
    findings.stream()
        .filter(f -> f.result() == result)
        .map(f -> PolicyWords.shortName(f.clause()))
        .forEach(names::add);
    if (!names.isEmpty()) {
      names.set(0, FindingWords.result(result) + ": " + names.getFirst());
    }
    return names;
  }
}
