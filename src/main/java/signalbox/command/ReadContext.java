package signalbox.command;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import signalbox.command.reference.References;
import signalbox.domain.CaseId;
import signalbox.domain.MemberId;
import signalbox.domain.Roster;

/**
 * What has to be known beside the words themselves to read them.
 *
 * @param manners how we are spoken to in this place
 * @param references which changes and tasks can be named here
 * @param roster whose names are names
 * @param heard how it came to us
 * @param now the time from which {@code !away 2h} counts
 * @param about the case that is meant when the words name none
 * @param me who speaks, where that is a member
 */
public record ReadContext(
    Manners manners,
    References references,
    Roster roster,
    Heard heard,
    Instant now,
    Optional<CaseId> about,
    Optional<MemberId> me) {
  /** Where the words alone say what is meant. */
  public ReadContext(
      Manners manners, References references, Roster roster, Heard heard, Instant now) {
    this(manners, references, roster, heard, now, Optional.empty(), Optional.empty());
  }

  /**
   * How we are spoken to.
   *
   * @param prefix what goes before a command, such as {@code !}; not empty
   * @param nick our own name there, such as {@code signalbox}
   * @param ignoredCommands words of other bots, in lower case and without prefix, that are never
   *     taken for a slip of ours
   */
  public record Manners(String prefix, String nick, Set<String> ignoredCommands) {
    public Manners {
      if (prefix.isBlank()) {
        throw new IllegalArgumentException("the command prefix is empty");
      }
      ignoredCommands = Set.copyOf(ignoredCommands);
    }

    /** The same where we are called otherwise. */
    public Manners calling(String other) {
      return new Manners(prefix, other, ignoredCommands);
    }
  }

  /** How words came to us. */
  public enum Heard {
    /** Said in a venue that everybody can read. */
    IN_PUBLIC_VENUE,
    /** Said in a venue that not everybody can read. */
    IN_PRIVATE_VENUE,
    /** Said to us by name, where the network itself says so (a mention); no prefix is needed. */
    ADDRESSED,
    /** Said to us alone; no prefix is needed. */
    BY_PRIVATE_MESSAGE
  }

  ReadContext addressed() {
    return heard == Heard.BY_PRIVATE_MESSAGE
        ? this
        : new ReadContext(manners, references, roster, Heard.ADDRESSED, now, about, me);
  }

  /** Whether the words are meant for us, whatever they are. */
  boolean isForUs() {
    return heard == Heard.ADDRESSED || heard == Heard.BY_PRIVATE_MESSAGE;
  }
}
