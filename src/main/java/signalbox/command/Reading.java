package signalbox.command;

import java.util.List;
import signalbox.domain.CaseChoice;
import signalbox.domain.Command;

/** What typed words turned out to mean. */
public sealed interface Reading {
  /** A command, to be decided. */
  record Said(Command command) implements Reading {}

  /** A question, to be answered from the desk. */
  record Asked(Query query) implements Reading {}

  /** Corresponds to {@code !reload}: members, policy and site are to be read again. */
  record Reload() implements Reading {}

  /** Corresponds to {@code !link}: a code is to be made for the speaker's account. */
  record Link() implements Reading {}

  /**
   * A command of ours that cannot be understood; {@code usage} and one example belong beside.
   *
   * @param named what may be the name of a case in it, by which it may be no matter for this place
   */
  record Misread(CommandSpec spec, Problem problem, List<CaseChoice> named) implements Reading {
    public Misread {
      named = List.copyOf(named);
    }

    public Misread(CommandSpec spec, Problem problem) {
      this(spec, problem, List.of());
    }
  }

  /**
   * No command of ours.
   *
   * @param typed the word, without the prefix, at most {@link Limits#ECHO} characters
   * @param near those that may have been meant, nearest first, at most three; may be empty
   */
  record Unknown(String typed, List<CommandSpec> near) implements Reading {
    public Unknown {
      near = List.copyOf(near);
    }
  }

  /** Nothing that was said to us: no answer. */
  record NotOurs() implements Reading {}
}
