package signalbox.chat;

import java.util.List;
import java.util.Optional;
import signalbox.domain.Command;
import signalbox.domain.Refusal;
import signalbox.domain.desk.Desk;
import signalbox.domain.identity.LinkDecider;

/** Reads members, policy and site again. */
@FunctionalInterface
public interface Reloader {
  /**
   * What is written there now; nothing is adopted by this. Takes as long as reading a few files.
   */
  Reread read();

  /** What came of reading. */
  sealed interface Reread {
    /**
     * To be decided, in this order.
     *
     * @param afterRestart the keys that have changed since the start and wait for the next one
     */
    record Adopt(List<Command> commands, List<String> afterRestart) implements Reread {
      public Adopt {
        commands = List.copyOf(commands);
        afterRestart = List.copyOf(afterRestart);
      }

      /** Without what that desk has adopted already. */
      public Adopt newTo(Desk desk) {
        return new Adopt(commands.stream().filter(c -> !isAdopted(c, desk)).toList(), afterRestart);
      }

      /** Why that desk cannot take it: it contradicts what was said there. */
      public Optional<Refusal.LinkClash> findClash(Desk desk) {
        return commands.stream()
            .filter(Command.AdoptRoster.class::isInstance)
            .map(command -> ((Command.AdoptRoster) command).roster())
            .flatMap(fresh -> LinkDecider.findClash(desk.identity(), fresh).stream())
            .findFirst();
      }

      private static boolean isAdopted(Command command, Desk desk) {
        return switch (command) {
          case Command.AdoptRoster(var roster) -> desk.identity().written().equals(roster);
          case Command.AdoptRoles(var roles) -> desk.identity().roles().equals(roles);
          case Command.AdoptPolicy(var book) -> desk.findBook().equals(Optional.of(book));
          case Command.AdoptSite(var site) -> desk.setting().site().equals(Optional.of(site));
          case Command _ -> false;
        };
      }
    }

    /** It cannot be used; every fault with file and line. What was adopted before stays. */
    record Faulty(List<String> faults) implements Reread {
      public Faulty {
        faults = List.copyOf(faults);
      }
    }
  }
}
