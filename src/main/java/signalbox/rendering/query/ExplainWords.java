package signalbox.rendering.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signalbox.domain.CaseChoice;
import signalbox.domain.Finding;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.message.Message;
import signalbox.policy.Clause;
import signalbox.policy.Slug;
import signalbox.rendering.answer.Asked;
import signalbox.rendering.answer.FindingWords;
import signalbox.rendering.answer.RemedyWords;
import signalbox.rendering.text.CaseLines;
import signalbox.rendering.text.Prefix;
import signalbox.view.CaseView;

/** The answer to {@code !explain}: what is in the way of a case, and what a clause means for it. */
record ExplainWords(Prefix prefix) {
  private static final int MOST_LINES = 12;

  Message of(CaseChoice which, Optional<Slug> clause, Asked asked) {
    Sought sought = Sought.find(which, asked, prefix);
    if (clause.isPresent()) {
      return new Message(clause(clause.get(), which, sought, asked));
    }
    return new Message(
        switch (sought) {
          case Sought.Here(var deploy) -> all(deploy, asked);
          case Sought.Gone(var stone) ->
              List.of(stone.id() + " was closed long ago: " + stone.outcome().word());
          case Sought.Nothing(var why) -> List.of(why);
        });
  }

  private List<String> all(EmergencyDeploy deploy, Asked asked) {
    var findings = findings(deploy, asked);
    var lines = new CaseLines(deploy.id());
    for (Finding finding : findings) {
      if (!finding.result().isMet()) {
        lines.add(unsatisfied(finding, deploy));
      }
    }
    for (Finding.Result result : List.of(Finding.Result.WAIVED, Finding.Result.SATISFIED)) {
      var met =
          findings.stream()
              .filter(finding -> finding.result() == result)
              .map(finding ->
                  PolicyWords.shortName(finding.clause())
                      + ": "
                      + FindingWords.because(finding.because()))
              .toList();
      if (!met.isEmpty()) {
        lines.pack(headed(FindingWords.result(result), met));
      }
    }
    return lines.atMost(MOST_LINES);
  }

  private static List<Finding> findings(EmergencyDeploy deploy, Asked asked) {
    return CaseView.of(asked.desk(), deploy, asked.presence(), asked.now()).findings();
  }

  private static List<String> headed(String head, List<String> items) {
    var headed = new ArrayList<>(items);
    headed.set(0, head + ": " + items.getFirst());
    return headed;
  }

  private String unsatisfied(Finding finding, EmergencyDeploy deploy) {
    Optional<Clause> clause = deploy.book().find(finding.clause());
    var remedies = new RemedyWords(prefix);
    var id = Optional.of(deploy.id());
    return clause.map(c -> PolicyWords.word(c.strength()) + ", ").orElse("")
        + PolicyWords.shortName(finding.clause())
        + ": "
        + FindingWords.because(finding.because())
        + remedies.satisfies(finding.clause(), id).map(how -> " - " + how).orElse("")
        + clause
            .flatMap(c -> remedies.waives(c.slug(), c.strength(), id))
            .map(how -> "; " + how)
            .orElse("");
  }

  private List<String> clause(Slug slug, CaseChoice which, Sought sought, Asked asked) {
    if (!(which instanceof CaseChoice.Unnamed) && sought instanceof Sought.Nothing(var why)) {
      return List.of(why);
    }
    boolean isMeant = !(which instanceof CaseChoice.Unnamed);
    Optional<EmergencyDeploy> deploy =
        sought instanceof Sought.Here(var here) && (isMeant || here.isOpen())
            ? Optional.of(here)
            : Optional.empty();
    var book = deploy.map(EmergencyDeploy::book).or(() -> asked.desk().findBook());
    var lines =
        new ArrayList<>(PolicyWords.clause(slug, deploy.map(EmergencyDeploy::id), book, prefix));
    deploy.ifPresent(d ->
        findings(d, asked).stream()
            .filter(finding -> finding.clause() == slug)
            .map(finding -> d.id() + ": " + FindingWords.of(finding))
            .forEach(lines::add));
    return lines;
  }
}
