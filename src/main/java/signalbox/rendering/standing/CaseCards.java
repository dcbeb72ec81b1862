package signalbox.rendering.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import signalbox.domain.CaseId;
import signalbox.domain.Outcome;
import signalbox.domain.Presence;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.domain.desk.Case;
import signalbox.domain.desk.Desk;
import signalbox.message.Card;
import signalbox.message.Card.Mood;
import signalbox.message.Card.Press;
import signalbox.rendering.answer.MissingWords;
import signalbox.rendering.answer.RestrictedWords;
import signalbox.rendering.answer.Scene;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Prefix;

/**
 * Cases as cards. A card depends on what has happened and on nothing else, so that it is another
 * only after an event: who is there plays no part, nor does the clock.
 */
record CaseCards(Prefix prefix) {
  /** Bytes of a title at the most. */
  static final int TITLE_BYTES = 200;

  /** Approvals that are too old fall by an event; none has by then. */
  private static final Instant BY_EVENTS_ALONE = Instant.MIN;

  /**
   * All that is shown of a restricted case where it may not be heard of, whatever happens to it.
   */
  static Card covered(CaseId id) {
    return new Card(id, 1, Mood.WAITING, RestrictedWords.of(id), List.of(), List.of());
  }

  /** The card of a case as it stands at that desk. */
  Card of(Desk desk, Case one) {
    return switch (one) {
      case Case.OfDeploy(var deploy) -> of(desk, deploy);
      case Case.OfMaintenance(var maintenance) ->
          new MaintenanceCards(prefix).of(desk, maintenance, BY_EVENTS_ALONE);
    };
  }

  private Card of(Desk desk, EmergencyDeploy deploy) {
    var scene = Scene.of(desk, deploy, Presence.unknown(), BY_EVENTS_ALONE, prefix);
    return new Card(
        deploy.id(),
        deploy.revision(),
        mood(deploy),
        Clip.to(deploy.id() + " " + state(scene) + held(scene), TITLE_BYTES),
        new CardFields(scene).list(),
        presses(deploy));
  }

  private static String state(Scene scene) {
    var deploy = scene.deploy();
    return switch (deploy.status()) {
      case REQUESTED -> "needs " + MissingWords.openSeats(scene);
      case CONFIRMED -> "ready (" + scene.leader() + ")";
      case STARTED -> "running (" + scene.leader() + ")";
      case ROLLING_BACK -> "rolling back (" + scene.leader() + ")";
      case DONE -> "done, to be verified";
      case CLOSED ->
          "closed" + deploy.progress().closing().map(c -> ": " + c.outcome().word()).orElse("");
    };
  }

  private static String held(Scene scene) {
    var deploy = scene.deploy();
    if (!deploy.isHeld() || !deploy.isOpen()) {
      return "";
    }
    return "; held by "
        + MissingWords.holders(scene)
        + (deploy.status().isRunning() ? ": stop where you are" : "");
  }

  private static Mood mood(EmergencyDeploy deploy) {
    if (deploy.isHeld() && deploy.isOpen()) {
      return Mood.HELD;
    }
    return switch (deploy.status()) {
      case REQUESTED -> Mood.WAITING;
      case CONFIRMED -> Mood.READY;
      case STARTED, ROLLING_BACK -> Mood.RUNNING;
      case DONE -> Mood.UNVERIFIED;
      case CLOSED ->
          deploy.progress().closing().map(c -> mood(c.outcome())).orElse(Mood.UNVERIFIED);
    };
  }

  private static Mood mood(Outcome outcome) {
    return switch (outcome) {
      case VERIFIED -> Mood.WELL;
      case UNVERIFIED -> Mood.UNVERIFIED;
      case ROLLED_BACK, ABORTED, DECLINED -> Mood.FAILED;
      case WITHDRAWN, EXPIRED -> Mood.LAPSED;
    };
  }

  /** What leads on from there; nothing that would be refused to everybody. */
  private static List<Press> presses(EmergencyDeploy deploy) {
    boolean held = deploy.isHeld();
    return switch (deploy.status()) {
      case REQUESTED -> beforeStart(held);
      case CONFIRMED -> held ? beforeStart(true) : plus(beforeStart(false), Press.START);
      case STARTED ->
          held
              ? List.of(Press.UNHOLD, Press.ROLLBACK, Press.ABORT)
              : List.of(Press.DONE, Press.ROLLBACK, Press.HOLD, Press.ABORT);
      case DONE -> lifted(List.of(Press.VERIFIED, Press.ROLLBACK), held);
      case ROLLING_BACK -> lifted(List.of(Press.DONE, Press.ABORT), held);
      case CLOSED -> List.of();
    };
  }

  private static List<Press> beforeStart(boolean held) {
    return List.of(Press.APPROVE, Press.DECLINE, held ? Press.UNHOLD : Press.HOLD, Press.REASON);
  }

  private static List<Press> lifted(List<Press> presses, boolean held) {
    return held ? plus(presses, Press.UNHOLD) : presses;
  }

  private static List<Press> plus(List<Press> presses, Press press) {
    var more = new ArrayList<>(presses);
    more.add(press);
    return more;
  }
}
