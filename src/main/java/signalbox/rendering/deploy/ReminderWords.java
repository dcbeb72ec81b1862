package signalbox.rendering.deploy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signalbox.domain.DeployEvent;
import signalbox.domain.DeployStatus;
import signalbox.domain.MemberId;
import signalbox.domain.Site;
import signalbox.policy.DeploySlug;
import signalbox.policy.LadderStep;
import signalbox.policy.Team;
import signalbox.rendering.answer.MissingWords;
import signalbox.rendering.answer.Scene;
import signalbox.rendering.text.AlarmWords;
import signalbox.rendering.text.Names;

/** What the bot says by itself: the ladder, questions after done, who comes and goes. */
final class ReminderWords {
  private ReminderWords() {}

  static String ladderClimbed(DeployEvent.LadderClimbed event, Scene scene) {
    String waits = "nobody has answered for ";
    return switch (rung(scene, event.rung())) {
      case SEAT -> waits + MissingWords.openSeats(scene) + answer(scene);
      case BACKUP -> waits + backups(scene, event.open()) + answer(scene);
      case LAST_RESORT ->
          waits
              + MissingWords.openSeats(scene)
              + "; last resort: "
              + lastResort(scene)
              + waive(scene);
    };
  }

  private static String answer(Scene scene) {
    return " - " + scene.type("approve") + " or " + scene.type("decline", "<why>");
  }

  private static LadderStep.Rung rung(Scene scene, int number) {
    var ladder = scene.deploy().book().deploy().ladder();
    return number >= 1 && number <= ladder.size()
        ? ladder.get(number - 1).rung()
        : LadderStep.Rung.SEAT;
  }

  private static String backups(Scene scene, List<Team> open) {
    List<String> backups =
        open.stream()
            .distinct()
            .flatMap(team ->
                scene
                    .call(scene.listBackups(team))
                    .map(names -> names + " (backup of " + team + ")")
                    .stream())
            .toList();
    return backups.isEmpty()
        ? MissingWords.openSeats(scene) + ", and no backup is there"
        : Names.and(open.stream().distinct().toList())
            + "; "
            + String.join(", ", backups)
            + ": find somebody";
  }

  private static String lastResort(Scene scene) {
    return scene
        .desk()
        .setting()
        .site()
        .flatMap(Site::lastResort)
        .map(link -> link + " (I call nobody, you do)")
        .orElse("none is configured, call somebody");
  }

  private static String waive(Scene scene) {
    boolean specialists =
        scene.quorum().places().stream()
            .anyMatch(place ->
                place.filled().isEmpty()
                    && place.seat().clause() == DeploySlug.CONFIRMED_BY_SPECIALISTS);
    return specialists
        ? "; an sre or releng approver may now say "
            + scene.prefix().type("waive", DeploySlug.CONFIRMED_BY_SPECIALISTS, scene.id(), "<why>")
        : "";
  }

  static String nudged(DeployEvent.Nudged event, Scene scene) {
    return event.by()
        + " asks again: "
        + (scene.deploy().status() == DeployStatus.DONE
            ? CourseWords.verify(scene, verifiers(scene))
            : MissingWords.openSeats(scene) + answer(scene));
  }

  /** First the requester, then also the approvers, then backups, then the last resort. */
  static String verificationAsked(DeployEvent.VerificationAsked event, Scene scene) {
    if (event.time() <= 1) {
      return CourseWords.verify(scene, List.of(scene.deploy().requester()));
    }
    return switch (rung(scene, event.time() - 1)) {
      case SEAT -> CourseWords.verify(scene, verifiers(scene));
      case BACKUP -> CourseWords.verify(scene, verifiersAndBackups(scene));
      case LAST_RESORT ->
          CourseWords.verify(scene, verifiers(scene)) + "; last resort: " + lastResort(scene);
    };
  }

  /** Who may say that the reason is gone. */
  private static List<MemberId> verifiers(Scene scene) {
    var members = new ArrayList<MemberId>();
    members.add(scene.deploy().requester());
    scene.quorum().listSeated().stream()
        .filter(m -> !Optional.of(m).equals(scene.deploy().deployer()))
        .forEach(members::add);
    return members;
  }

  private static List<MemberId> verifiersAndBackups(Scene scene) {
    var members = verifiers(scene);
    scene.quorum().places().stream()
        .map(place -> place.seat().team())
        .distinct()
        .flatMap(team -> scene.desk().roster().listBackups(team).stream())
        .filter(m -> !members.contains(m))
        .forEach(members::add);
    return members;
  }

  static String partySeen(DeployEvent.PartySeen event, Scene scene) {
    return event.member() + part(event.member(), scene) + (event.here() ? " is here" : " has left");
  }

  private static String part(MemberId member, Scene scene) {
    if (scene.deploy().deployer().equals(Optional.of(member))) {
      return " (deployer)";
    }
    if (scene.deploy().requester().equals(member)) {
      return " (requester)";
    }
    return scene.quorum().findSeat(member).map(seat -> " (" + seat.team() + ")").orElse("");
  }

  static String undelivered(DeployEvent.Undelivered event) {
    return AlarmWords.undelivered(event.network(), event.why());
  }
}
