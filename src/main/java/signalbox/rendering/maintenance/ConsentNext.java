package signalbox.rendering.maintenance;

import java.util.List;
import java.util.stream.Collectors;
import signalbox.domain.Because;
import signalbox.domain.MemberId;
import signalbox.domain.maintenance.MaintenanceRules;
import signalbox.policy.MaintenanceSlug;
import signalbox.rendering.text.Names;

/** Whose consent a maintenance still waits for, and how it is given. */
record ConsentNext(MaintenanceScene scene) {
  /** What leads on; nothing: nobody is waited for. */
  String words() {
    var maintenance = scene.maintenance();
    if (!maintenance.isOpen()) {
      return "";
    }
    if (maintenance.isImmediate()) {
      return new EmergencyWords(scene).owed();
    }
    return maintenance.status().isBeforeStart() ? beforeStart() + held() : "";
  }

  private String held() {
    return scene.maintenance().isHeld()
        ? "; held by " + Names.and(ConsentWords.holders(scene)) + ": " + scene.type("unhold")
        : "";
  }

  private String beforeStart() {
    var open = listOpen();
    if (open.isEmpty()) {
      return scene.maintenance().isEmergency()
          ? "an engineering manager has said yes"
          : "every engineering manager has said yes";
    }
    String how =
        scene.maintenance().isEmergency()
            ? new EmergencyWords(scene).howToSayYes()
            : " - " + scene.type("approve") + standIns(open);
    return ManagerWords.missing(open) + how;
  }

  private List<Because.Unsigned> listOpen() {
    MaintenanceSlug clause =
        scene.maintenance().isEmergency()
            ? MaintenanceSlug.Emergency.EMERGENCY_APPROVED_BY_EM
            : MaintenanceSlug.Planning.APPROVED_BY_RELEVANT_EM;
    return MaintenanceRules.finding(clause, scene.maintenance(), scene.around()).because()
            instanceof Because.Managers(_, var open)
        ? open
        : List.of();
  }

  /** When all managers of a seat are away, others are told how they stand in. */
  private String standIns(List<Because.Unsigned> open) {
    return open.stream()
        .filter(seat -> seat.no().isEmpty() && !seat.managers().isEmpty())
        .filter(seat -> seat.absent().containsAll(seat.managers()))
        .map(seat -> "; " + standIn(seat))
        .limit(1)
        .collect(Collectors.joining());
  }

  private String standIn(Because.Unsigned seat) {
    MemberId absent = seat.managers().getFirst();
    return seat.standIns().isEmpty()
        ? "nobody can stand in, so another manager may say "
            + scene.prefix().type("waive", "approved-by-both-ems", scene.id(), "<why>")
        : Names.or(seat.standIns())
            + " may stand in: "
            + scene.type("approve", "for", absent, "<why>");
  }
}
