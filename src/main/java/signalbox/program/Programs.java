package signalbox.program;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Every program with its arguments, beside those that all of them take. */
final class Programs {
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
    return List.of(sandbox(), play(), run(), check(), verify(), export(), health());
  }

  private static Entry sandbox() {
    return new Entry(
        program(
            "sandbox",
            "A chat in this terminal, in which you speak as anybody; it is kept.",
            "Write '#ops dana> !status', or '/as dana', '/in #ops' and then plain lines."),
        given -> new Invocation.Sandbox(given.config()));
  }

  private static Entry play() {
    CommandSpec spec =
        program(
            "play",
            "Plays a transcript, shows the whole conversation, and tells where what the bot says",
            "differs from the bot's lines in the file.");
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
        program("run", "Speaks on the networks of the configuration until it is stopped."),
        given -> new Invocation.Run(given.config()));
  }

  private static Entry check() {
    return new Entry(
        program("check", "Tells everything that is wrong with the configuration."),
        given -> new Invocation.Check(given.config()));
  }

  private static Entry verify() {
    return new Entry(
        program(
            "verify",
            "Proves that no event of the history was changed, and that the snapshot is what they",
            "amount to."),
        given -> new Invocation.Verify(given.config()));
  }

  private static Entry export() {
    CommandSpec spec = program("export", "Shows one case or all of them, with their timelines.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("CASE")
            .arity("0..1")
            .type(String.class)
            .description("Such as deploy-17; without it, all.")
            .build());
    spec.addOption(
        OptionSpec.builder("--format")
            .paramLabel("FORMAT")
            .type(Invocation.Format.class)
            .defaultValue("json")
            .description("json or markdown; without it: json.")
            .build());
    spec.addOption(flag("--restricted", "Shows restricted cases too."));
    return new Entry(
        spec,
        given ->
            new Invocation.Export(
                given.config(),
                Optional.ofNullable(given.result().<String>matchedPositionalValue(0, null)),
                given.result().matchedOptionValue("--format", Invocation.Format.JSON),
                given.has("--restricted")));
  }

  private static Entry health() {
    return new Entry(
        program("health", "Tells whether the program runs, by its sign of life."),
        given -> new Invocation.Health(given.config()));
  }

  private static CommandSpec program(String name, String... description) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.usageMessage().description(description);
    return spec;
  }

  private static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).description(description).build();
  }
}
