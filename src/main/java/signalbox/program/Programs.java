package signalbox.program;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import signalbox.domain.ledger.Statistics;

/** Every program with its arguments, beside those that all of them take. */
final class Programs {
  private static final String UNUSABLE = " · 2 arguments, file or configuration cannot be used";
  private static final String BUG = " · 70 a fault of the program.";
  private static final String ELSE = UNUSABLE + BUG;
  private static final String ELSE_WITH_STORE = UNUSABLE + " · 3 the store cannot be used" + BUG;

  private Programs() {}

  /**
   * One program.
   *
   * @param chosen makes the invocation of what was read
   */
  record Entry(CommandSpec spec, Function<Given, Invocation> chosen) {}

  /** What was given to a program. */
  record Given(Path config, ParseResult result) {
    boolean has(String flag) {
      return result.hasMatchedOption(flag);
    }
  }

  static List<Entry> all() {
    return List.of(
        sandbox(), play(), run(), plan(), check(), verify(), export(), stats(), health());
  }

  private static Entry sandbox() {
    return new Entry(
        program(
            "sandbox",
            "0 ended" + ELSE_WITH_STORE,
            "A chat in this terminal, in which you speak as anybody; it is kept.",
            "Write '#ops dana> !status', or '/as dana', '/in #ops' and then plain lines."),
        given -> new Invocation.Sandbox(given.config()));
  }

  private static Entry play() {
    CommandSpec spec =
        program(
            "play",
            "0 the bot says what stands in the file · 1 it says something else" + ELSE,
            "Plays a transcript, and tells where the bot says something else.",
            "Shows the whole conversation; a file without lines of the bot is just played.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("FILE")
            .type(Path.class)
            .required(true)
            .description("The transcript.")
            .build());
    spec.addOption(flag("--update", "Writes what the bot really says into the file."));
    spec.addOption(flag("--state", "Shows all cases as JSON at the end."));
    return new Entry(
        spec,
        given ->
            new Invocation.Play(
                given.config(),
                given.result().matchedPositionalValue(0, Path.of("")),
                given.has("--update"),
                given.has("--state")));
  }

  private static Entry run() {
    return new Entry(
        program(
            "run",
            "0 ended" + ELSE_WITH_STORE,
            "Speaks on the networks of the configuration until it is stopped."),
        given -> new Invocation.Run(given.config()));
  }

  /** The file is the last thing given; what is done with it is a word before it. */
  private static Entry plan() {
    CommandSpec submit =
        program(
            "submit",
            "0 planned as the file says · 1 not, or not all of it" + ELSE_WITH_STORE,
            "Plans a maintenance as a file says, and shows what is answered.",
            "It is said on the console, by the account that the file names; to the bot that runs"
                + " on",
            "the store, where one does. --lines shows the lines that say the same in a venue.");
    submit.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("FILE")
            .type(Path.class)
            .required(true)
            .description("The plan, in HOCON.")
            .build());
    submit.addOption(flag("--lines", "Shows the lines that say the same, and submits nothing."));
    CommandSpec spec =
        program("plan", "those of its commands" + BUG, "Plans maintenance from files.");
    spec.addSubcommand("submit", submit);
    return new Entry(
        spec,
        given ->
            new Invocation.SubmitPlan(
                given.config(),
                given.result().matchedPositionalValue(0, Path.of("")),
                given.has("--lines")));
  }

  private static Entry check() {
    return new Entry(
        program(
            "check",
            "0 no faults, perhaps warnings · 1 faults" + ELSE,
            "Tells everything that is wrong with the configuration.",
            "All faults and warnings at once, each with file and line."),
        given -> new Invocation.Check(given.config()));
  }

  private static Entry verify() {
    return new Entry(
        program(
            "verify",
            "0 intact · 1 changed or damaged" + ELSE_WITH_STORE,
            "Proves that nobody has changed the history.",
            "Each event is held against the one before, and the snapshot against a replay."),
        given -> new Invocation.Verify(given.config()));
  }

  private static Entry export() {
    CommandSpec spec =
        program(
            "export",
            "0 shown · 1 no such case, or a restricted one" + ELSE_WITH_STORE,
            "Shows one case or all of them, with their timelines.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("CASE")
            .arity("0..1")
            .type(String.class)
            .description("Such as deploy-17 or maintenance-18; without it, all.")
            .build());
    spec.addOption(
        OptionSpec.builder("--format")
            .paramLabel("FORMAT")
            .type(Shape.class)
            .defaultValue("json")
            .description("json, markdown, or ics (maintenance windows); without it: json.")
            .build());
    spec.addOption(flag("--restricted", "Shows restricted cases too."));
    return new Entry(
        spec,
        given ->
            exported(
                given,
                Optional.ofNullable(given.result().<String>matchedPositionalValue(0, null))));
  }

  /** The forms of an export, as they are typed. */
  private enum Shape {
    JSON,
    MARKDOWN,
    ICS
  }

  private static Invocation exported(Given given, Optional<String> name) {
    boolean restricted = given.has("--restricted");
    return switch (given.result().matchedOptionValue("--format", Shape.JSON)) {
      case JSON -> new Invocation.Export(given.config(), name, Invocation.Format.JSON, restricted);
      case MARKDOWN ->
          new Invocation.Export(given.config(), name, Invocation.Format.MARKDOWN, restricted);
      case ICS -> new Invocation.Calendar(given.config(), name, restricted);
    };
  }

  private static Entry stats() {
    CommandSpec spec =
        program(
            "stats",
            "0 shown" + ELSE_WITH_STORE,
            "Shows how long seats took and what came of cases, in the last months.");
    spec.addOption(
        OptionSpec.builder("--format")
            .paramLabel("FORMAT")
            .type(Invocation.Form.class)
            .defaultValue("json")
            .description("json or svg; without it: json.")
            .build());
    spec.addOption(
        OptionSpec.builder("--months")
            .paramLabel("N")
            .type(int.class)
            .defaultValue(String.valueOf(Statistics.USUAL_MONTHS))
            .description("How many months, 1 to 999; without it: " + Statistics.USUAL_MONTHS + ".")
            .build());
    spec.addOption(flag("--restricted", "Counts restricted cases too."));
    return new Entry(
        spec,
        given ->
            new Invocation.Stats(
                given.config(),
                given.result().matchedOptionValue("--format", Invocation.Form.JSON),
                given.result().matchedOptionValue("--months", Statistics.USUAL_MONTHS),
                given.has("--restricted")));
  }

  private static Entry health() {
    return new Entry(
        program(
            "health",
            "0 alive · 1 not" + ELSE,
            "Tells whether the program runs, by its sign of life."),
        given -> new Invocation.Health(given.config()));
  }

  /**
   * A program.
   *
   * @param codes its exit codes
   * @param description the first line is a sentence that stands alone in the list of programs
   */
  private static CommandSpec program(String name, String codes, String... description) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.usageMessage().description(description).footer("", "Exit codes: " + codes);
    return spec;
  }

  private static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).description(description).build();
  }
}
