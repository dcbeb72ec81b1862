package signalbox.rendering.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import signalbox.domain.CaseChoice;
import signalbox.domain.Finding;
import signalbox.domain.desk.Case;
import signalbox.message.Message;
import signalbox.policy.Clause;
import signalbox.policy.Slug;
import signalbox.rendering.answer.Asked;
import signalbox.rendering.answer.FindingWords;
import signalbox.rendering.answer.RemedyWords;
import signalbox.rendering.maintenance.CaseRemedies;
import signalbox.rendering.text.CaseLines;
import signalbox.rendering.text.Prefix;
import signalbox.view.CaseView;

/** The answer to {@code !explain}: what is in the way of a case, and what a clause means for it. */
record ExplainWords(Prefix prefix) {
  private static final int MOST_LINES = 16;

  Message of(CaseChoice which, Optional<Slug> clause, Asked asked) {
    Sought sought = Sought.find(which, asked, prefix);
    if (clause.isPresent()) {
      return new Message(clause(clause.get(), which, sought, asked));
    }
    return new Message(
        switch (sought) {
          case Sought.Here(var about) -> all(about, asked);
          case Sought.Gone(var stone) ->
              List.of(stone.id() + " was closed long ago: " + stone.outcome().word());
          case Sought.Nothing(var why) -> List.of(why);
        });
  }

  private List<String> all(Case about, Asked asked) {
    var findings = findings(about, asked);
    var lines = new CaseLines(about.id());
    findings.stream()
        .filter(finding -> !finding.result().isMet())
        .sorted(Comparator.comparing(finding -> about.weightOf(finding.clause())))
        .forEach(finding -> lines.add(unsatisfied(finding, about, asked)));
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

  private static List<Finding> findings(Case about, Asked asked) {
    return CaseView.of(asked.desk(), about, asked.presence(), asked.now()).findings();
  }

  private static List<String> headed(String head, List<String> items) {
    var headed = new ArrayList<>(items);
    headed.set(0, head + ": " + items.getFirst());
    return headed;
  }

  private String unsatisfied(Finding finding, Case about, Asked asked) {
    Optional<Clause> clause = about.book().find(finding.clause());
    var remedies = new RemedyWords(prefix);
    var id = Optional.of(about.id());
    return clause.map(c -> PolicyWords.word(about.strengthOf(c).orElseThrow()) + ", ").orElse("")
        + PolicyWords.shortName(finding.clause())
        + ": "
        + FindingWords.because(finding.because())
        + new CaseRemedies(prefix)
            .satisfies(finding, about.id(), asked)
            .map(how -> " - " + how)
            .orElse("")
        + clause
            .flatMap(c -> remedies.waives(c.slug(), about.strengthOf(c).orElseThrow(), id))
            .map(how -> "; " + how)
            .orElse("");
  }

  private List<String> clause(Slug slug, CaseChoice which, Sought sought, Asked asked) {
    if (!(which instanceof CaseChoice.Unnamed) && sought instanceof Sought.Nothing(var why)) {
      return List.of(why);
    }
    boolean isMeant = !(which instanceof CaseChoice.Unnamed);
    Optional<Case> about =
        sought instanceof Sought.Here(var here) && (isMeant || here.isOpen())
            ? Optional.of(here)
            : Optional.empty();
    var book = about.map(Case::book).or(() -> asked.desk().findBook());
    var lines = new ArrayList<>(PolicyWords.clause(slug, about.map(Case::id), book, prefix));
    about.ifPresent(one ->
        findings(one, asked).stream()
            .filter(finding -> finding.clause() == slug)
            .map(finding -> one.id() + ": " + FindingWords.of(finding))
            .forEach(lines::add));
    return lines;
  }
}
