package signalbox.rendering.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import signalbox.domain.CaseId;
import signalbox.message.Message;
import signalbox.policy.Clause;
import signalbox.policy.DeployPolicy;
import signalbox.policy.PolicyBook;
import signalbox.policy.SeatRule;
import signalbox.policy.Slug;
import signalbox.policy.Step;
import signalbox.policy.Strength;
import signalbox.rendering.answer.Asked;
import signalbox.rendering.answer.RemedyWords;
import signalbox.rendering.text.CaseLines;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.Prefix;
import signalbox.rendering.text.Times;

/** The answer to {@code !policy}: what the written policy asks, in short or clause by clause. */
record PolicyWords(Prefix prefix) {
  private static final int MOST_LINES = 8;

  Message of(Optional<Slug> clause, Asked asked) {
    Optional<PolicyBook> book = asked.desk().findBook();
    return new Message(
        clause
            .map(slug -> clause(slug, Optional.empty(), book, prefix))
            .orElseGet(() -> book.map(this::whole).orElse(List.of("no policy has been read yet"))));
  }

  private List<String> whole(PolicyBook book) {
    var lines = new CaseLines("policy " + book.name());
    var policy = book.deploy();
    lines.add("seats " + seats(policy) + informed(policy) + ", one person one seat");
    lines.add(times(policy));
    for (Strength strength : Strength.values()) {
      var names =
          book.clauses().stream()
              .filter(clause -> clause.strength() == strength)
              .map(clause -> shortName(clause.slug()))
              .toList();
      if (!names.isEmpty()) {
        lines.add(word(strength) + ": " + String.join(", ", names));
      }
    }
    lines.add("what one means: " + prefix.type("policy", "<clause>"));
    return lines.atMost(MOST_LINES);
  }

  private static String seats(DeployPolicy policy) {
    return policy.seats().stream().map(PolicyWords::seat).collect(Collectors.joining(", "));
  }

  private static String seat(SeatRule seat) {
    return seat.team()
        + " "
        + seat.need()
        + seat.onReason().map(reason -> " on reason " + reason.word()).orElse("");
  }

  private static String informed(DeployPolicy policy) {
    return policy.informed().isEmpty() ? "" : "; informed: " + Names.list(policy.informed());
  }

  private static String times(DeployPolicy policy) {
    var times = policy.times();
    String ladder =
        policy.ladder().stream()
            .map(step -> Times.length(step.after()))
            .collect(Collectors.joining(", "));
    return "a request expires after %s, an approval after %s%s; verified within %s"
        .formatted(
            Times.length(times.requestExpires()),
            Times.length(times.approvalExpires()),
            ladder.isEmpty() ? "" : ", asked again after " + ladder,
            Times.length(times.verifyCloses()));
  }

  /** One clause: its sentence, how much it weighs, what satisfies it and who may waive it. */
  static List<String> clause(
      Slug slug, Optional<CaseId> id, Optional<PolicyBook> book, Prefix prefix) {
    Optional<Clause> clause = book.flatMap(b -> b.find(slug));
    if (clause.isEmpty()) {
      return List.of(
          slug.text()
              + " is not asked for by "
              + book.map(b -> "policy " + b.name()).orElse("any policy that was read"));
    }
    var remedies = new RemedyWords(prefix);
    var lines = new ArrayList<String>();
    Clause found = clause.get();
    lines.add(
        "%s (%s, %s): %s"
            .formatted(slug.text(), word(found.strength()), word(found.step()), found.sentence()));
    var how = new ArrayList<String>();
    remedies.satisfies(slug, id).map(words -> "satisfied by " + words).ifPresent(how::add);
    remedies.waives(slug, found.strength(), id).ifPresent(how::add);
    if (!how.isEmpty()) {
      lines.add(slug.text() + ": " + String.join("; ", how));
    }
    return lines.stream().map(Clip::line).toList();
  }

  static String word(Strength strength) {
    return strength.name().toLowerCase(Locale.ROOT);
  }

  private static String word(Step step) {
    return switch (step) {
      case REQUEST -> "at the request";
      case START -> "at the start";
      case CLAIM -> "when work is claimed";
      case PARALLEL -> "for work in parallel";
      case SUPPORT -> "before support is asked for";
      case DURING -> "while it goes on";
      case CLOSE -> "at the closing";
      case ALWAYS -> "always";
    };
  }

  static String shortName(Slug slug) {
    return slug.text().substring(slug.text().indexOf('.') + 1);
  }
}
