package signalbox.simulation;

/** The program dies here: an error that nothing catches, like the power going. */
final class Crash extends Error {
  private static final long serialVersionUID = 1;

  Crash(String where) {
    super(where, null, false, false);
  }
}
