package signalbox.domain.scene;

import static signalbox.domain.scene.Maintained.on;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import signalbox.domain.BackupEvent;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.ConsentAction;
import signalbox.domain.CourseAction;
import signalbox.domain.MemberId;
import signalbox.domain.News;
import signalbox.domain.NoticeAction;
import signalbox.domain.NoticeEvent;
import signalbox.domain.PlanAction;
import signalbox.domain.Target;
import signalbox.domain.Window;
import signalbox.policy.NoticePolicy.Moment;

/** What is said in the tests so that others know of a maintenance, and nothing is lost. */
public final class Noticed {
  public static final CaseId ONE = CaseId.maintenance(1);
  public static final String LINK = "https://example.org/news";

  /** On Miraheze's policy. */
  public static final Duration ANNOUNCED = Duration.ofDays(7);

  public static final Duration BACKED_UP = Duration.ofDays(3);

  private Noticed() {}

  public static Command.OnCase announce() {
    return announce(LINK);
  }

  public static Command.OnCase announce(String link) {
    return on(1, new NoticeAction.Post(Optional.empty(), Optional.of(Moment.ANNOUNCEMENT), link));
  }

  public static Command.OnCase post(String outlet) {
    return on(1, new NoticeAction.Post(Optional.of(outlet), Optional.empty(), LINK));
  }

  public static Command.OnCase pass(String outlet) {
    return on(1, new NoticeAction.Pass(Optional.of(outlet), Asked.WHY));
  }

  public static Command.OnCase move(Window window) {
    return on(1, new PlanAction.MoveWindow(window, false));
  }

  /** The window of the tests, by that much later. */
  public static Window later(Duration by) {
    return new Window(Maintained.WINDOW.start().plus(by), Maintained.WINDOW.length());
  }

  public static Command.OnCase postpone() {
    return on(1, new NoticeAction.Postpone(Optional.empty(), Asked.WHY));
  }

  public static Command.OnCase postpone(Instant start) {
    return on(1, new NoticeAction.Postpone(Optional.of(start), Asked.WHY));
  }

  public static Command.OnCase ack() {
    return on(1, new ConsentAction.Acknowledge());
  }

  public static Command.OnCase unavailable() {
    return on(1, new CourseAction.BeUnavailable(Asked.WHY));
  }

  public static Command.OnCase startBackup() {
    return on(1, new NoticeAction.StartBackup(Optional.of(LINK), Optional.empty()));
  }

  public static Command.OnCase startBackup(Instant at) {
    return on(1, new NoticeAction.StartBackup(Optional.of(LINK), Optional.of(at)));
  }

  public static Command.OnCase completeBackup() {
    return on(1, new NoticeAction.CompleteBackup(Optional.empty()));
  }

  public static Command.OnCase copyBackup(String where) {
    return on(1, new NoticeAction.CopyBackup(where));
  }

  public static Command.OnCase placeBackup(String... hosts) {
    return on(1, new NoticeAction.PlaceBackup(Stream.of(hosts).map(Target::new).toList()));
  }

  /** The announcement of that window on that outlet. */
  public static NoticeEvent.OutletPosted posted(MemberId by, String outlet, Window window) {
    return new NoticeEvent.OutletPosted(
        ONE, by, outlet, Moment.ANNOUNCEMENT, Optional.of(window), LINK);
  }

  public static BackupEvent.BackupStarted backupStarted(MemberId by, Instant at) {
    return new BackupEvent.BackupStarted(ONE, by, at, Optional.of(LINK));
  }

  public static BackupEvent.BackupCompleted backupCompleted(MemberId by) {
    return new BackupEvent.BackupCompleted(ONE, by, Optional.empty());
  }

  public static BackupEvent.BackupCopied backupCopied(MemberId by, Optional<MemberId> keeper) {
    return new BackupEvent.BackupCopied(
        ONE, by, keeper, keeper.map(MemberId::name).orElse("archive.org"));
  }

  public static NoticeEvent.NewsTold told(
      News news, int time, List<MemberId> managers, List<MemberId> specialists) {
    return new NoticeEvent.NewsTold(ONE, news, time, managers, specialists);
  }
}
