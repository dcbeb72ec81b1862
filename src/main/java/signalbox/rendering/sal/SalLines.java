package signalbox.rendering.sal;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import signalbox.domain.DeployEvent;
import signalbox.domain.DeployStatus;
import signalbox.domain.MemberId;
import signalbox.domain.Outcome;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.domain.desk.Desk;
import signalbox.rendering.answer.Scene;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Times;

/**
 * Lines for the server admin log: who did what, with which change and task, and who said yes.
 *
 * @param scene the case after what is logged
 */
public record SalLines(Scene scene) {
  /** Bytes of a line at the most. */
  public static final int MOST_BYTES = 400;

  private static final String STARTED = "STARTED";
  private static final String DONE = "DONE";

  /** One at start, done, rollback and abort; those of a restricted case wait for its disclosure. */
  public List<String> of(DeployEvent event) {
    if (scene.deploy().isRestricted()) {
      return List.of();
    }
    return switch (event) {
      case DeployEvent.Started(_, var by, _) -> List.of(line(by, STARTED));
      case DeployEvent.Finished(_, var by) -> List.of(line(by, DONE));
      case DeployEvent.RollbackBegun(_, var by, var why) ->
          List.of(line(by, "ROLLING BACK" + bracketed(why)));
      case DeployEvent.Closed(_, var outcome, var by, var why) ->
          ending(outcome).map(what -> line(by.orElse(leader()), what + bracketed(why))).stream()
              .toList();
      case DeployEvent.Disclosed _ -> owed();
      case DeployEvent.Requested _,
          DeployEvent.Approved _,
          DeployEvent.Supported _,
          DeployEvent.Objected _,
          DeployEvent.Confirmed _,
          DeployEvent.Unconfirmed _,
          DeployEvent.Declined _,
          DeployEvent.DeclineWithdrawn _,
          DeployEvent.Held _,
          DeployEvent.Unheld _,
          DeployEvent.ApprovalWithdrawn _,
          DeployEvent.ApprovalFell _,
          DeployEvent.TeamRequired _,
          DeployEvent.TeamUnrequired _,
          DeployEvent.ReasonGiven _,
          DeployEvent.ChangeAmended _,
          DeployEvent.TaskChanged _,
          DeployEvent.DeployerNamed _,
          DeployEvent.HandedOver _,
          DeployEvent.Verified _,
          DeployEvent.Reopened _,
          DeployEvent.BesideAllowed _,
          DeployEvent.ClauseWaived _,
          DeployEvent.LadderClimbed _,
          DeployEvent.Nudged _,
          DeployEvent.VerificationAsked _,
          DeployEvent.PartySeen _,
          DeployEvent.Undelivered _,
          DeployEvent.LeftDesk _ ->
          List.of();
    };
  }

  private static Optional<String> ending(Outcome outcome) {
    return switch (outcome) {
      case ROLLED_BACK -> Optional.of("ROLLED BACK");
      case ABORTED -> Optional.of("ABORTED");
      case VERIFIED, UNVERIFIED, DECLINED, WITHDRAWN, EXPIRED -> Optional.empty();
    };
  }

  /** What could not be said while the case was restricted, with the times of then. */
  private List<String> owed() {
    var progress = scene.deploy().progress();
    var lines = new ArrayList<String>();
    progress.times().started().ifPresent(at -> lines.add(line(leader(), STARTED + at(at))));
    progress.times().done().ifPresent(at -> lines.add(line(leader(), DONE + at(at))));
    if (progress.status() == DeployStatus.ROLLING_BACK) {
      lines.add(line(leader(), "ROLLING BACK"));
    }
    progress
        .closing()
        .ifPresent(closing ->
            ending(closing.outcome())
                .map(what -> line(closing.by().orElse(leader()), what + at(closing.at())))
                .ifPresent(lines::add));
    return lines;
  }

  private MemberId leader() {
    return scene.leader();
  }

  private String at(Instant at) {
    return " at " + Times.moment(at, scene.now());
  }

  private static String bracketed(String why) {
    return why.isEmpty() ? "" : " (" + Clip.to(why, 80) + ")";
  }

  private String line(MemberId by, String what) {
    EmergencyDeploy deploy = scene.deploy();
    return cut(
        "!log [%s] emergency deploy %s %s: %s - %s%s"
            .formatted(
                wikiName(scene.desk(), by),
                deploy.id(),
                what,
                deploy.request().change().url(),
                deploy.request().task().id(),
                confirmedBy()));
  }

  /** As long as the log takes it, in letters that every program reads. */
  static String cut(String line) {
    return Clip.to(ascii(line), MOST_BYTES);
  }

  static String wikiName(Desk desk, MemberId member) {
    return desk.roster()
        .find(member)
        .map(m -> m.names().getOrDefault("wiki", member.name()))
        .orElse(member.name());
  }

  private String confirmedBy() {
    String seats =
        scene.quorum().places().stream()
            .flatMap(place ->
                place.filled().map(a -> a.approver() + " (" + place.seat().team() + ")").stream())
            .collect(Collectors.joining(", "));
    return seats.isEmpty() ? "" : "; confirmed by " + seats;
  }

  /** The log is read by many programs; letters lose their accents, all else becomes a "?". */
  private static String ascii(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^\\x20-\\x7e]", "?");
  }
}
