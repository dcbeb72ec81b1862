package signalbox.program;

import java.nio.file.Path;
import java.util.Optional;

/** Which program was asked for, and with what. */
public sealed interface Invocation {
  /** Where the configuration is when nobody says where. */
  Path USUAL_CONFIG = Path.of("config");

  /** The directory of the configuration. */
  Path config();

  /** Corresponds to {@code play FILE.chat [--update] [--state]}. */
  record Play(Path config, Path file, boolean update, boolean state) implements Invocation {}

  /** Corresponds to {@code sandbox}. */
  record Sandbox(Path config) implements Invocation {}

  /** Corresponds to {@code run}. */
  record Run(Path config) implements Invocation {}

  /** Corresponds to {@code check}. */
  record Check(Path config) implements Invocation {}

  /** Corresponds to {@code verify}. */
  record Verify(Path config) implements Invocation {}

  /** Corresponds to {@code export [case] --format json|markdown|wikitext [--restricted]}. */
  record Export(Path config, Optional<String> name, Format format, boolean restricted)
      implements Invocation {}

  /**
   * Corresponds to {@code plan submit FILE [--lines]}.
   *
   * @param lines whether the lines that say the same in a venue are shown, and nothing is submitted
   */
  record SubmitPlan(Path config, Path file, boolean lines) implements Invocation {}

  /** Corresponds to {@code export [case] --format ics [--restricted]}. */
  record Calendar(Path config, Optional<String> name, boolean restricted) implements Invocation {}

  /** Corresponds to {@code stats --format json|svg [--months N] [--restricted]}. */
  record Stats(Path config, Form form, int months, boolean restricted) implements Invocation {}

  /** Corresponds to {@code health}. */
  record Health(Path config) implements Invocation {}

  /** The forms of an export. */
  enum Format {
    JSON,
    MARKDOWN,
    WIKITEXT
  }

  /** The forms of statistics. */
  enum Form {
    JSON,
    SVG
  }
}
