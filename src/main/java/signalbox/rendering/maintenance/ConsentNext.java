package signalbox.rendering.maintenance;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import signalbox.domain.Because;
import signalbox.domain.Finding;
import signalbox.domain.MemberId;
import signalbox.domain.maintenance.MaintenanceRules;
import signalbox.policy.MaintenanceSlug;
import signalbox.rendering.papers.PaperSaying;
import signalbox.rendering.text.Names;

/** Whose consent a maintenance still waits for, and how it is given. */
record ConsentNext(MaintenanceScene scene) {
  /** What leads on; nothing: nobody is waited for. */
  String words() {
    var maintenance = scene.maintenance();
    return switch (maintenance.status()) {
      case PLANNING, ANNOUNCED, READY, POSTPONED ->
          (maintenance.isImmediate() ? owed() : beforeStart()) + held();
      case IN_PROGRESS, HALTED -> owed() + held();
      case DONE -> beforeClosing();
      case CLOSED -> "";
    };
  }

  private String beforeClosing() {
    var owed =
        Stream.of(owed(), new PaperSaying(scene).owedBriefly()).filter(words -> !words.isEmpty());
    String words = owed.collect(Collectors.joining("; "));
    return words.isEmpty() ? "" : "before it is closed: " + words;
  }

  private String owed() {
    return scene.maintenance().isEmergency() ? new EmergencyWords(scene).owed() : "";
  }

  private String held() {
    return scene.maintenance().isHeld()
        ? "; held by " + Names.and(ConsentWords.holders(scene)) + ": " + scene.type("unhold")
        : "";
  }

  private String beforeStart() {
    var open = listOpen();
    if (asked().result() == Finding.Result.WAIVED) {
      return "no yes of an engineering manager is waited for any more";
    }
    if (open.isEmpty()) {
      return scene.maintenance().isEmergency()
          ? "an engineering manager has said yes; " + mayBegin()
          : "every engineering manager has said yes";
    }
    return scene.maintenance().isEmergency()
        ? new EmergencyWords(scene).needsYes()
        : ConsentFindings.missing(open) + how(open);
  }

  private String mayBegin() {
    return scene.maintenance().planner() + " may begin: " + scene.type("start");
  }

  /** Whoever says no takes that back; else a yes is given. */
  private String how(List<Because.Unsigned> open) {
    var refusing = open.stream().flatMap(seat -> seat.no().stream()).map(no -> no.by()).toList();
    return refusing.size() == open.size()
        ? "; taken back by " + Names.or(refusing) + ": " + scene.type("withdraw")
        : " - " + scene.type("approve") + standIns(open);
  }

  private List<Because.Unsigned> listOpen() {
    return asked().because() instanceof Because.Managers(_, var open) ? open : List.of();
  }

  private Finding asked() {
    MaintenanceSlug clause =
        scene.maintenance().isEmergency()
            ? MaintenanceSlug.Emergency.EMERGENCY_APPROVED_BY_EM
            : MaintenanceSlug.Planning.APPROVED_BY_RELEVANT_EM;
    return MaintenanceRules.finding(clause, scene.maintenance(), scene.around());
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
