package signalbox.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import signalbox.policy.NoticePolicy.Moment;

/** What can be asked so that a community knows of a maintenance in time and nothing is lost. */
public sealed interface NoticeAction extends MaintenanceAction {
  /**
   * Corresponds to {@code !comms [case] <outlet> posted <link> [for <moment>]}.
   *
   * @param outlet empty: the first one
   * @param moment empty: the one that is next there
   */
  record Post(Optional<String> outlet, Optional<Moment> moment, String link)
      implements NoticeAction {}

  /**
   * Corresponds to {@code !comms [case] <outlet> not-needed <why>}.
   *
   * @param outlet empty: not said
   */
  record Pass(Optional<String> outlet, String why) implements NoticeAction {}

  /**
   * Corresponds to {@code !postpone [case] [start] <why>}.
   *
   * @param start empty: nobody knows yet
   */
  record Postpone(Optional<Instant> start, String why) implements NoticeAction {}

  /** What can be said of backups. */
  sealed interface OnBackup extends NoticeAction {}

  /**
   * Corresponds to {@code !backup started [case] [link] [at <time>]}.
   *
   * @param link empty: none
   * @param at empty: now
   */
  record StartBackup(Optional<String> link, Optional<Instant> at) implements OnBackup {}

  /** Corresponds to {@code !backup complete [case] [link]}. */
  record CompleteBackup(Optional<String> link) implements OnBackup {}

  /** Corresponds to {@code !backup external [case] <where>}. */
  record CopyBackup(String where) implements OnBackup {}

  /** Corresponds to {@code !backup on [case] <hosts>}. */
  record PlaceBackup(List<Target> hosts) implements OnBackup {
    public PlaceBackup {
      hosts = List.copyOf(hosts);
    }
  }
}
