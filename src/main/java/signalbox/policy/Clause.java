package signalbox.policy;

/**
 * One sentence of the written policy as this book has it.
 *
 * @param slug its name, which the rule function shares
 * @param strength how much it weighs
 * @param step when it is held against the case
 * @param sentence our paraphrase, shown to people
 */
public record Clause(Slug slug, Strength strength, Step step, String sentence) {}
