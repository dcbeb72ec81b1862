package signalbox.policy;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How early a maintenance is announced and backed up, who is told of changes, and where.
 *
 * @param times the numbers
 * @param reminders how long before the window everybody is told what is missing, longest first
 * @param toldAgain how long after a change those are told again who have not said that they know
 * @param outlets where the community is told, the first one first
 * @param drafts what is proposed on outlets that have no words of their own
 */
public record NoticePolicy(
    Times times,
    List<Duration> reminders,
    List<Duration> toldAgain,
    List<Outlet> outlets,
    List<Outlet.Draft> drafts) {
  public NoticePolicy {
    reminders = List.copyOf(reminders);
    toldAgain = List.copyOf(toldAgain);
    outlets = List.copyOf(outlets);
    drafts = List.copyOf(drafts);
  }

  /**
   * How long before a window something has to be.
   *
   * @param announced so long before it a maintenance is announced
   * @param announcementAsked so long before that it is asked for
   * @param backedUp so long before it backups are started
   * @param backupAsked so long before that they are asked for
   * @param postponedBy by so much it is postponed at the least when a member was lost
   */
  public record Times(
      Duration announced,
      Duration announcementAsked,
      Duration backedUp,
      Duration backupAsked,
      Duration postponedBy) {}

  /** The outlet of that name. */
  public Optional<Outlet> findOutlet(String name) {
    return outlets.stream().filter(o -> o.name().equalsIgnoreCase(name)).findFirst();
  }

  /** What is proposed on that outlet at that moment. */
  public String draft(Outlet outlet, Moment moment) {
    return Stream.concat(outlet.drafts().stream(), drafts.stream())
        .filter(d -> d.moment() == moment)
        .map(Outlet.Draft::text)
        .findFirst()
        .orElse("");
  }

  /**
   * A place in which a community is told of maintenance, such as {@code site-notice}.
   *
   * @param name one word, in lower case
   * @param drafts what is proposed there, where it is not what is proposed everywhere
   */
  public record Outlet(String name, List<Draft> drafts) {
    public Outlet {
      drafts = List.copyOf(drafts);
    }

    /**
     * What is proposed to be posted at a moment.
     *
     * @param text one line; the words in braces are filled in
     */
    public record Draft(Moment moment, String text) {}
  }

  /** The moments of a maintenance at which a community is told of it. */
  public enum Moment {
    ANNOUNCEMENT,
    REMINDER,
    START,
    EXTENSION,
    END,
    POSTPONEMENT;

    /** The word that people type and read, such as {@code reminder}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a community learns by it when the maintenance will be. */
    public boolean announces() {
      return this == ANNOUNCEMENT || this == POSTPONEMENT;
    }

    /** The moment of that word, in any case of letters. */
    public static Optional<Moment> find(String word) {
      return Arrays.stream(values()).filter(m -> m.word().equalsIgnoreCase(word)).findFirst();
    }
  }
}
