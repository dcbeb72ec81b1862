package signalbox.program;

/** How a program ended; shells and service managers read the number. */
public enum ExitCode {
  /** It did what it was asked for. */
  DONE(0),
  /** It did, and the answer is no: a transcript differs, a check fails, nothing is alive. */
  NO(1),
  /** What it was given cannot be used: arguments, a file, the configuration. */
  UNUSABLE(2),
  /** The store cannot be used: locked by another process, damaged, no room. */
  STORE(3),
  /** A fault of the program itself. */
  BUG(70);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }
}
