package signalbox.rendering.query;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import signalbox.domain.Approach;
import signalbox.domain.DeployStatus;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.policy.Reason;
import signalbox.rendering.answer.Asked;
import signalbox.rendering.answer.MissingWords;
import signalbox.rendering.answer.Scene;
import signalbox.rendering.text.CaseLines;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.Prefix;
import signalbox.rendering.text.Times;
import signalbox.rendering.text.VenueNames;
import signalbox.view.Backlog;
import signalbox.view.CaseView;

/** How one case stands, to somebody who may hear of it. */
final class CaseStatus {
  /** Lines about one case at the most. */
  static final int MOST_LINES = 6;

  private final VenueNames venues;
  private final Asked asked;
  private final EmergencyDeploy deploy;
  private final Scene scene;

  CaseStatus(Prefix prefix, VenueNames venues, Asked asked, EmergencyDeploy deploy) {
    this.venues = venues;
    this.asked = asked;
    this.deploy = deploy;
    this.scene = Scene.of(asked.desk(), deploy, asked.presence(), asked.now(), prefix);
  }

  /** One line: state, who is missing, holds, claims, time left, and the change. */
  String inShort() {
    return line(left());
  }

  /** The same for words that stand for long: when it ends, instead of how long that is. */
  String onBoard() {
    return line(
        end()
            .map(ends ->
                (deploy.status() == DeployStatus.DONE ? "closes unverified at " : "expires at ")
                    + at(ends)));
  }

  private String line(Optional<String> end) {
    var parts = new ArrayList<String>();
    parts.add(state());
    missing().ifPresent(parts::add);
    held().ifPresent(parts::add);
    claims().ifPresent(parts::add);
    end.ifPresent(parts::add);
    parts.add(deploy.request().change().url());
    return Clip.line(deploy.id() + ": " + String.join("; ", parts));
  }

  /** Three to six lines. */
  List<String> inFull(Backlog backlog) {
    var lines =
        new CaseLines(deploy.id())
            .pack(List.of(state() + left().map(l -> "; " + l).orElse(""), asked()));
    lines.pack(what()).add("seats: " + seats());
    lines.add(MissingWords.next(scene));
    var rest = new ArrayList<String>();
    if (!deploy.status().isBeforeStart()) {
      held().ifPresent(rest::add);
    }
    claims().ifPresent(rest::add);
    StatusWords.undelivered(backlog.of(deploy.id())).ifPresent(rest::add);
    return lines.pack(rest).atMost(MOST_LINES);
  }

  private String state() {
    var times = deploy.progress().times();
    return switch (deploy.status()) {
      case REQUESTED -> "requested " + at(times.requested()) + " by " + deploy.requester();
      case CONFIRMED -> "confirmed, not started, requested by " + deploy.requester();
      case STARTED ->
          "started" + times.started().map(t -> " " + at(t)).orElse("") + " by " + scene.leader();
      case DONE -> "done" + times.done().map(t -> " " + at(t)).orElse("") + ", not verified yet";
      case ROLLING_BACK -> "rolling back, by " + scene.leader();
      case CLOSED -> closed();
    };
  }

  private String closed() {
    return deploy
        .progress()
        .closing()
        .map(c ->
            "closed "
                + at(c.at())
                + ": "
                + c.outcome().word()
                + c.by().map(by -> " by " + by).orElse(""))
        .orElse("closed");
  }

  private String at(Instant at) {
    return Times.moment(at, asked.now());
  }

  private Optional<String> missing() {
    return deploy.status() == DeployStatus.REQUESTED
        ? Optional.of("missing: " + MissingWords.openSeats(scene))
        : Optional.empty();
  }

  private Optional<String> held() {
    return deploy.isHeld()
        ? Optional.of("held by " + MissingWords.holders(scene) + stop())
        : Optional.empty();
  }

  private String stop() {
    return deploy.status() == DeployStatus.STARTED ? ": stop where you are" : "";
  }

  private Optional<String> claims() {
    var words =
        asked.desk().work().listOf(deploy.id()).stream()
            .map(claim ->
                "%s (%s)"
                    .formatted(
                        Clip.to(claim.target().name(), 60), StatusWords.holder(claim, asked)))
            .toList();
    return words.isEmpty() ? Optional.empty() : Optional.of("claimed: " + Names.list(words));
  }

  private Optional<String> left() {
    return end()
        .map(ends -> {
          String length = Times.length(Duration.between(asked.now(), ends));
          return deploy.status() == DeployStatus.DONE
              ? "closes unverified in " + length
              : "expires in " + length;
        });
  }

  private Optional<Instant> end() {
    return CaseView.findEnd(deploy);
  }

  private String asked() {
    return "asked for in %s, policy %s, revision %d"
        .formatted(
            venues.of(deploy.home(), asked.place()), deploy.book().name(), deploy.revision());
  }

  private List<String> what() {
    var request = deploy.request();
    var items = new ArrayList<String>();
    items.add(request.change().url() + " - " + request.task().id());
    items.add(request.reason().map(Reason::word).map(r -> "reason " + r).orElse("no reason yet"));
    items.add(
        request.approach().map(Approach::kind).map(Approach.Kind::word).orElse("no approach yet"));
    items.add(deploy.deployer().map(d -> "deployer " + d).orElse("no deployer yet"));
    return items;
  }

  private String seats() {
    return scene.quorum().places().stream()
        .map(place ->
            place.seat().team()
                + " "
                + place.filled().map(approval -> approval.approver().name()).orElse("open"))
        .collect(Collectors.joining(", "));
  }
}
