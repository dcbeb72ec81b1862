package signalbox.program;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * Reads the arguments of a start; answers {@code --help}, {@code --version} and mistakes itself.
 */
public final class Arguments {
  private static final String CONFIG = "--config";

  private final Streams streams;
  private final String version;

  public Arguments(Streams streams, String version) {
    this.streams = streams;
    this.version = version;
  }

  /** What came of the arguments. */
  public sealed interface Read {
    /** That program is to be run. */
    record Chosen(Invocation invocation) implements Read {}

    /** Everything is said already. */
    record Told(ExitCode code) implements Read {}
  }

  /** Reads them; whatever they are, there is an answer. */
  public Read read(String... arguments) {
    try {
      ParseResult result =
          new CommandLine(top())
              .setCaseInsensitiveEnumValuesAllowed(true)
              .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
              .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
              .parseArgs(arguments);
      if (CommandLine.printHelpIfRequested(result)) {
        return new Read.Told(ExitCode.DONE);
      }
      ParseResult last = last(result);
      if (!last.commandSpec().subcommands().isEmpty()) {
        last.commandSpec().commandLine().usage(streams.err(), Ansi.OFF);
        return new Read.Told(ExitCode.UNUSABLE);
      }
      return new Read.Chosen(invocation(result.subcommand(), last));
    } catch (CommandLine.ParameterException mistake) {
      streams.err().println(mistake.getMessage());
      mistake.getCommandLine().usage(streams.err(), Ansi.OFF);
      return new Read.Told(ExitCode.UNUSABLE);
    }
  }

  private CommandSpec top() {
    CommandSpec top = CommandSpec.create().name("signalbox").version("signalbox " + version);
    top.addOption(
        OptionSpec.builder("--version")
            .versionHelp(true)
            .type(boolean.class)
            .description("Shows which version this is.")
            .build());
    top.addOption(help());
    top.usageMessage()
        .description("A chat bot that coordinates emergency deploys and maintenance.")
        .footer(
            "",
            "Exit codes: 0 done · 1 the answer is no · 2 arguments, file or configuration cannot"
                + " be used · 3 the store cannot be used · 70 a fault of the program.");
    for (Programs.Entry program : Programs.all()) {
      CommandSpec spec = program.spec();
      spec.subcommands().values().forEach(part -> withUsual(part.getCommandSpec()));
      top.addSubcommand(spec.name(), withUsual(spec));
    }
    return top;
  }

  private static CommandSpec withUsual(CommandSpec spec) {
    return spec.addOption(config()).addOption(help());
  }

  /** A program may have commands of its own: what was given to the last of them. */
  private static ParseResult last(ParseResult result) {
    return result.hasSubcommand() ? last(result.subcommand()) : result;
  }

  private static Invocation invocation(ParseResult chosen, ParseResult last) {
    var given = new Programs.Given(last.matchedOptionValue(CONFIG, Invocation.USUAL_CONFIG), last);
    return Programs.all().stream()
        .filter(program -> program.spec().name().equals(chosen.commandSpec().name()))
        .map(program -> program.chosen().apply(given))
        .findFirst()
        .orElseThrow();
  }

  private static OptionSpec config() {
    return OptionSpec.builder(CONFIG)
        .paramLabel("DIR")
        .type(Path.class)
        .defaultValue(Invocation.USUAL_CONFIG.toString())
        .description("The directory of the configuration; without it: config.")
        .build();
  }

  private static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .type(boolean.class)
        .description("Shows this.")
        .build();
  }
}
