package signalbox.command;

import java.util.Optional;

/**
 * An option that begins with two hyphens and may stand anywhere behind the name of the command.
 *
 * @param name without the hyphens, such as {@code fix-forward}
 * @param argument what it takes; words run to the next flag or the end
 * @param group flags of one group exclude each other
 */
public record Flag(String name, Optional<Argument> argument, String group) {
  /** A flag that takes nothing. */
  public static Flag bare(String name, String group) {
    return new Flag(name, Optional.empty(), group);
  }

  /** A flag that must be followed by something. */
  public static Flag with(String name, String argument, Argument.Kind kind, String group) {
    return new Flag(name, Optional.of(Argument.required(argument, kind)), group);
  }

  /** As it is typed, such as {@code --fix-forward}. */
  public String typed() {
    return "--" + name;
  }
}
