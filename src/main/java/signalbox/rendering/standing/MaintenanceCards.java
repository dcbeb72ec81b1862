package signalbox.rendering.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import signalbox.domain.MaintenanceOutcome;
import signalbox.domain.Presence;
import signalbox.domain.Refusal;
import signalbox.domain.desk.Desk;
import signalbox.domain.maintenance.Maintenance;
import signalbox.domain.maintenance.Party;
import signalbox.message.Card;
import signalbox.message.Card.Mood;
import signalbox.message.Card.Press;
import signalbox.rendering.maintenance.MaintenanceScene;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.Prefix;

/** Maintenances as cards, which depend on what has happened and on nothing else. */
record MaintenanceCards(Prefix prefix) {
  /** The card of one as it stands at that desk. */
  Card of(Desk desk, Maintenance maintenance, Instant now) {
    var scene = new MaintenanceScene(desk, maintenance, Presence.unknown(), now, prefix);
    return new Card(
        maintenance.id(),
        maintenance.revision(),
        mood(maintenance),
        Clip.to(
            maintenance.id()
                + " "
                + state(maintenance)
                + held(maintenance)
                + ": "
                + maintenance.plan().title(),
            CaseCards.TITLE_BYTES),
        new MaintenanceFields(scene).list(),
        presses(maintenance));
  }

  private static String state(Maintenance maintenance) {
    String emergency = maintenance.isEmergency() ? "emergency, " : "";
    return emergency
        + switch (maintenance.status()) {
          case PLANNING, ANNOUNCED, POSTPONED, HALTED -> maintenance.word();
          case READY, IN_PROGRESS ->
              maintenance.status().word() + " (" + Party.leader(maintenance) + ")";
          case DONE -> "done, not closed yet";
          case CLOSED ->
              "closed"
                  + maintenance.progress().closing().map(c -> ", " + c.outcome().word()).orElse("");
        };
  }

  private static String held(Maintenance maintenance) {
    if (!maintenance.isHeld() || !maintenance.isOpen()) {
      return "";
    }
    var holders = maintenance.consent().holds().stream().map(Refusal.Hold::holder).toList();
    return ", held by "
        + Names.and(holders)
        + (maintenance.status().isUnderway() ? " - stop where you are" : "");
  }

  private static Mood mood(Maintenance maintenance) {
    if (maintenance.isHeld() && maintenance.isOpen()) {
      return Mood.HELD;
    }
    return switch (maintenance.status()) {
      case PLANNING, ANNOUNCED, POSTPONED -> Mood.WAITING;
      case READY -> Mood.READY;
      case IN_PROGRESS -> Mood.RUNNING;
      case HALTED -> Mood.HELD;
      case DONE -> Mood.UNVERIFIED;
      case CLOSED ->
          maintenance.progress().closing().map(c -> mood(c.outcome())).orElse(Mood.UNVERIFIED);
    };
  }

  private static Mood mood(MaintenanceOutcome outcome) {
    return switch (outcome) {
      case COMPLETED -> Mood.WELL;
      case OVERRAN -> Mood.UNVERIFIED;
      case CANCELLED, BROKEN_OFF, LAPSED -> Mood.FAILED;
    };
  }

  /** What leads on from there; nothing that would be refused to everybody. */
  private static List<Press> presses(Maintenance maintenance) {
    boolean held = maintenance.isHeld();
    return switch (maintenance.status()) {
      case PLANNING, ANNOUNCED, POSTPONED -> beforeStart(maintenance);
      case READY -> held ? beforeStart(maintenance) : plus(beforeStart(maintenance), Press.START);
      case IN_PROGRESS, HALTED ->
          held ? List.of(Press.UNHOLD, Press.ABORT) : List.of(Press.DONE, Press.HOLD, Press.ABORT);
      case DONE -> held ? List.of(Press.UNHOLD) : List.of();
      case CLOSED -> List.of();
    };
  }

  /** An emergency has no plan to which anybody would agree, and may begin at any time. */
  private static List<Press> beforeStart(Maintenance maintenance) {
    boolean held = maintenance.isHeld();
    var presses = new ArrayList<Press>();
    presses.add(maintenance.isEmergency() ? Press.DECLINE : Press.AGREE);
    presses.add(Press.APPROVE);
    presses.add(held ? Press.UNHOLD : Press.HOLD);
    if (maintenance.isEmergency() && !held) {
      presses.add(Press.START);
    }
    return presses;
  }

  private static List<Press> plus(List<Press> presses, Press press) {
    var more = new ArrayList<>(presses);
    more.add(press);
    return more;
  }
}
