package signalbox.program.live;

/** What the machine tells a program that lives on. */
public interface Signals {
  /**
   * Runs before the program ends, however it is asked to; within the time that the machine gives.
   */
  void onStop(Runnable stop);

  /** Runs when the configuration should be read again, on machines that can say so. */
  void onReload(Runnable reload);
}
