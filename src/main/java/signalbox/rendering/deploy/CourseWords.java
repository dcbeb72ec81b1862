package signalbox.rendering.deploy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import signalbox.domain.DeployEvent;
import signalbox.domain.MemberId;
import signalbox.policy.DeploySlug;
import signalbox.rendering.answer.Scene;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.Times;

/** How a deploy runs: start, done, verified, rollback, closing. */
final class CourseWords {
  private CourseWords() {}

  /** Names and pings those who confirmed, and says who is not there. */
  static String started(DeployEvent.Started event, Scene scene) {
    var with = event.confirmedBy().stream().filter(m -> !m.equals(event.deployer())).toList();
    List<MemberId> there = scene.reachable(with);
    List<MemberId> absent = with.stream().filter(m -> !there.contains(m)).toList();
    return event.deployer()
        + " starts"
        + (there.isEmpty() ? "" : " with " + Names.and(there) + ": stay until it is done")
        + (absent.isEmpty() ? "" : "; not there: " + Names.list(absent));
  }

  /** What is worth remembering while it runs, and what can follow. */
  static List<String> reminders(Scene scene) {
    var reminders = new ArrayList<String>();
    if (scene.deploy().book().find(DeploySlug.AVAILABILITY_OVER_FEATURES).isPresent()) {
      reminders.add("the site comes before any feature");
    }
    if (scene.deploy().book().find(DeploySlug.ON_WIKI_EDITS_RARE).isPresent()) {
      reminders.add("edit wikis only if you have to: " + scene.type("note", "<link>"));
    }
    reminders.add("then " + scene.type("done") + ", or " + scene.type("rollback", "<why>"));
    return reminders;
  }

  static String finished(DeployEvent.Finished event, Scene scene) {
    return event.by() + " is done; " + verify(scene, List.of(scene.deploy().requester()));
  }

  /** Asks those members whether the reason is gone. */
  static String verify(Scene scene, List<MemberId> members) {
    return "%s: is the reason gone? %s or %s"
        .formatted(
            scene.call(members).orElse(scene.deploy().requester() + " (not there)"),
            scene.type("verified"),
            scene.type("rollback", "<why>"));
  }

  static String verified(DeployEvent.Verified event) {
    return event.by() + " has looked: the reason is gone";
  }

  static String rollbackBegun(DeployEvent.RollbackBegun event, Scene scene) {
    return "%s rolls back%s; %s says %s when it is rolled back"
        .formatted(
            event.by(),
            event.why().isEmpty() ? "" : " (" + Clip.said(event.why()) + ")",
            scene.leader(),
            scene.type("done"));
  }

  static String closed(DeployEvent.Closed event, Scene scene) {
    return "closed: " + outcome(event, scene) + "; " + reopen(event, scene);
  }

  private static String outcome(DeployEvent.Closed event, Scene scene) {
    var times = scene.deploy().book().deploy().times();
    String by = event.by().map(m -> " by " + m).orElse("");
    String why = event.why().isEmpty() ? "" : " (" + Clip.said(event.why()) + ")";
    return switch (event.outcome()) {
      case VERIFIED, ROLLED_BACK, DECLINED -> event.outcome().word();
      case UNVERIFIED ->
          event.by().isPresent()
              ? "unverified" + by
              : "unverified, nobody has looked for " + Times.length(times.verifyCloses());
      case ABORTED -> "aborted" + by + why;
      case WITHDRAWN -> "withdrawn" + by;
      case EXPIRED -> "expired, not started in " + Times.length(times.requestExpires());
    };
  }

  private static String reopen(DeployEvent.Closed event, Scene scene) {
    Instant until = scene.now().plus(scene.deploy().book().times().typoGrace());
    String by = " until " + Times.moment(until, scene.now());
    return switch (event.outcome()) {
      case DECLINED ->
          event.by().map(m -> m + " can take it back: ").orElse("") + scene.type("withdraw") + by;
      case VERIFIED, UNVERIFIED, ROLLED_BACK, ABORTED, WITHDRAWN, EXPIRED ->
          "a slip? " + scene.type("reopen") + by;
    };
  }

  static String reopened(DeployEvent.Reopened event, Scene scene) {
    return event.by() + " opens it again: " + scene.deploy().status().word();
  }

  static String declineWithdrawn(DeployEvent.DeclineWithdrawn event) {
    return event.member() + " takes the decline back";
  }
}
