package signalbox.program;

/** Something that people start, and that ends with an exit code. */
@FunctionalInterface
public interface Program {
  /** Runs to its end. */
  ExitCode run();
}
