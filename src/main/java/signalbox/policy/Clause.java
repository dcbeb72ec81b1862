package signalbox.policy;

import java.util.Optional;

/**
 * One sentence of the written policy as this book has it.
 *
 * @param slug its name, which the rule function shares
 * @param strength how much it weighs
 * @param step when it is held against the case
 * @param sentence our paraphrase, shown to people
 * @param inEmergency how much it weighs in an emergency maintenance; empty: it does not apply there
 */
public record Clause(
    Slug slug, Strength strength, Step step, String sentence, Optional<Strength> inEmergency) {
  /** A clause that says nothing of emergency maintenance. */
  public Clause(Slug slug, Strength strength, Step step, String sentence) {
    this(slug, strength, step, sentence, Optional.empty());
  }
}
