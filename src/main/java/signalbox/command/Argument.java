package signalbox.command;

import java.util.Locale;

/**
 * One thing that a command takes.
 *
 * @param name as it stands in the usage, such as {@code why}
 * @param keyword the word that goes before it, such as {@code as}; empty: none
 */
public record Argument(String name, Kind kind, Need need, String keyword) {
  /** What an argument is. */
  public enum Kind {
    /** The full name or the bare number of a case. */
    CASE,
    CHANGE,
    TASK,
    /** One of the five reasons. */
    REASON,
    TEAM,
    MEMBER,
    /** A member, {@code me} or {@code needed}. */
    DEPLOYER,
    CLAUSE,
    /** One word: what somebody is changing. */
    TARGET,
    /** One word that is no number: whose support is asked for. */
    VENDOR,
    /** Such as {@code 30m} or {@code 1h30m}. */
    DURATION,
    /** Such as {@code 14:00} or {@code tomorrow 08:00}. */
    TIME,
    /** All that follows. */
    WORDS,
    /** The word {@code parallel}, and no other. */
    PARALLEL,
    /** How services fare: {@code up}, {@code partial} or {@code down}. */
    STATE,
    /** Either {@code report} or {@code postmortem}. */
    PAPER,
    /** Such as {@code human}, {@code technical} or {@code upstream}. */
    CAUSE,
    /** The name of a thing: one word, or several in quotes. */
    NAME,
    /** What is being changed, with commas or blanks between. */
    TARGETS,
    /** A number, counted from 1. */
    NUMBER,
    /** A name of its own, in quotes. */
    TITLE,
    /** Services, with commas and without blanks between them. */
    SERVICES,
    /** An address of the web. */
    LINK,
    /** A place in which the community is told, such as {@code discord}. */
    OUTLET,
    /** Such as {@code announcement} or {@code reminder}. */
    MOMENT,
    /** How long a window is, such as {@code 2h} or {@code 1d12h}. */
    LENGTH,
    /** The name of a command. */
    COMMAND,
    /** A one-time code, such as {@code 7K-4M2Q-XD9T}. */
    CODE,
    /** An account with its network, such as {@code libera/dana}. */
    ACCOUNT;

    /** The word of this kind, such as {@code change}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether it must be said. */
  public enum Need {
    REQUIRED,
    OPTIONAL,
    /** One of those that are so must be said. */
    EITHER,
    /** Required when the argument before it was said. */
    WITH_PREVIOUS
  }

  public static Argument required(String name, Kind kind) {
    return new Argument(name, kind, Need.REQUIRED, "");
  }

  public static Argument optional(String name, Kind kind) {
    return new Argument(name, kind, Need.OPTIONAL, "");
  }

  /** Optional, and only behind that word. */
  public static Argument after(String keyword, String name, Kind kind) {
    return new Argument(name, kind, Need.OPTIONAL, keyword);
  }

  /** Required, and only behind that word. */
  public static Argument behind(String keyword, String name, Kind kind) {
    return new Argument(name, kind, Need.REQUIRED, keyword);
  }

  /** This one, or another that is so too. */
  public static Argument either(String name, Kind kind) {
    return new Argument(name, kind, Need.EITHER, "");
  }

  /** The same behind that word. */
  public static Argument eitherBehind(String keyword, String name, Kind kind) {
    return new Argument(name, kind, Need.EITHER, keyword);
  }

  /** Required once the argument before it was said. */
  public static Argument with(String name, Kind kind) {
    return new Argument(name, kind, Need.WITH_PREVIOUS, "");
  }

  public boolean isRequired() {
    return need == Need.REQUIRED;
  }

  /** Whether it may be said instead of another. */
  boolean isEither() {
    return need == Need.EITHER;
  }

  public boolean hasKeyword() {
    return !keyword.isEmpty();
  }

  /** Whether it is chosen by its name, so that names like the typed one are shown when it fails. */
  boolean isNamed() {
    return switch (kind) {
      case MEMBER, DEPLOYER, CLAUSE -> true;
      case CASE,
          CHANGE,
          TASK,
          REASON,
          TEAM,
          TARGET,
          VENDOR,
          DURATION,
          TIME,
          WORDS,
          PARALLEL,
          STATE,
          PAPER,
          CAUSE,
          NAME,
          TARGETS,
          NUMBER,
          TITLE,
          SERVICES,
          LINK,
          OUTLET,
          MOMENT,
          LENGTH,
          COMMAND,
          CODE,
          ACCOUNT ->
          false;
    };
  }
}
