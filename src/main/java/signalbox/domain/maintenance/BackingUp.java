package signalbox.domain.maintenance;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import signalbox.domain.BackupEvent;
import signalbox.domain.Decision;
import signalbox.domain.MemberId;
import signalbox.domain.NoticeAction;
import signalbox.domain.Refusal;
import signalbox.domain.Refusal.PartName;

/** Decides what is vouched for of backups, and by whom. */
final class BackingUp {
  /** Backups that were started longer ago are none for this. */
  private static final Duration OLDEST = Duration.ofDays(60);

  private BackingUp() {}

  static Decision decide(Hearing h, NoticeAction.OnBackup action) {
    if (!h.maintenance().isOpen()) {
      return h.wrongMoment();
    }
    if (!h.isMember() && !h.isPlanner() && !h.isManager() && !h.isOnWork()) {
      return h.mayNot(PartName.PARTICIPANT, PartName.TEAM_MEMBER, PartName.MANAGER);
    }
    return switch (action) {
      case NoticeAction.StartBackup a -> start(h, a);
      case NoticeAction.CompleteBackup a -> complete(h, a);
      case NoticeAction.CopyBackup a -> copy(h, a.where());
      case NoticeAction.PlaceBackup a -> place(h, a);
    };
  }

  /** Whoever says another time puts right what was said; else the first time stands. */
  private static Decision start(Hearing h, NoticeAction.StartBackup a) {
    Instant now = h.around().now();
    Instant at = a.at().orElse(now);
    if (at.isAfter(now) || at.isBefore(now.minus(OLDEST))) {
      return h.refuse(new Refusal.NotPast(h.id(), at));
    }
    var backups = h.maintenance().notice().backups();
    boolean isSo =
        backups.started().isPresent()
            && (a.at().isEmpty() || backups.started().filter(s -> s.at().equals(at)).isPresent());
    return isSo
        ? h.refuse(new Refusal.AlreadySo(h.id()))
        : Decision.accept(new BackupEvent.BackupStarted(h.id(), h.by(), at, a.link()));
  }

  private static Decision complete(Hearing h, NoticeAction.CompleteBackup a) {
    var backups = h.maintenance().notice().backups();
    if (backups.started().isEmpty()) {
      return h.refuse(new Refusal.NoBackup(h.id()));
    }
    return backups.complete().isPresent()
        ? h.refuse(new Refusal.AlreadySo(h.id()))
        : Decision.accept(new BackupEvent.BackupCompleted(h.id(), h.by(), a.link()));
  }

  /** The name of a member says who has it. */
  private static Decision copy(Hearing h, String where) {
    var backups = h.maintenance().notice().backups();
    if (backups.started().isEmpty()) {
      return h.refuse(new Refusal.NoBackup(h.id()));
    }
    Optional<MemberId> keeper =
        h.around().roster().members().keySet().stream()
            .filter(name -> name.equalsIgnoreCase(where.strip()))
            .map(MemberId::new)
            .findFirst();
    boolean isSo = backups.copies().stream().anyMatch(c -> c.where().equalsIgnoreCase(where));
    if (isSo) {
      return h.refuse(new Refusal.AlreadySo(h.id()));
    }
    return backups.copies().size() >= Backups.MOST_COPIES
        ? Drafts.full(h, "copies of its backups", Backups.MOST_COPIES)
        : Decision.accept(new BackupEvent.BackupCopied(h.id(), h.by(), keeper, where));
  }

  private static Decision place(Hearing h, NoticeAction.PlaceBackup a) {
    var seen = new TreeSet<>(a.hosts());
    if (seen.size() > Drafts.MOST_TARGETS) {
      return Drafts.full(h, "hosts of its backups", Drafts.MOST_TARGETS);
    }
    return h.maintenance().notice().backups().hosts().equals(List.copyOf(seen))
        ? h.refuse(new Refusal.AlreadySo(h.id()))
        : Decision.accept(new BackupEvent.BackupPlaced(h.id(), h.by(), List.copyOf(seen)));
  }
}
