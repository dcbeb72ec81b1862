package signalbox.chat;

import signalbox.domain.Roster;
import signalbox.people.Directory;

/** Whose accounts are whose, worked out once for a roster and not for every line. */
final class KnownAccounts {
  private volatile Known known = new Known(Roster.empty());

  Directory of(Roster roster) {
    Known now = known;
    if (!now.roster().digest().equals(roster.digest())) {
      now = new Known(roster);
      known = now;
    }
    return now.directory();
  }

  private record Known(Roster roster, Directory directory) {
    Known(Roster roster) {
      this(roster, Directory.of(roster));
    }
  }
}
