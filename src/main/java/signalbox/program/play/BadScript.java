package signalbox.program.play;

/** A transcript that cannot be read; says the line and what could stand there. */
final class BadScript extends Exception {
  private static final long serialVersionUID = 1;

  BadScript(int line, String problem) {
    super("line " + line + ": " + problem);
  }
}
