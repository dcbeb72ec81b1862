package signalbox.command;

/** How much of what people type is read, kept and said back, in characters. */
public final class Limits {
  /** A line. */
  public static final int LINE = 2000;

  /** Free words: a why, a note. */
  public static final int WORDS = 300;

  /** The name of what somebody is changing. */
  public static final int TARGET = 64;

  /** The name of a team or a member. */
  public static final int NAME = 32;

  /** The title of a maintenance. */
  public static final int TITLE = 100;

  /** Services of one maintenance. */
  public static final int SERVICES = 10;

  /** What is said back to a speaker who was not understood. */
  public static final int ECHO = 60;

  /** Suggestions, names that are near, completions shown at once. */
  public static final int NEAR = 3;

  /** Completions of one word; the most that Discord shows. */
  public static final int COMPLETIONS = 25;

  private Limits() {}
}
