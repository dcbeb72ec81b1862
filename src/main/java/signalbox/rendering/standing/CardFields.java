package signalbox.rendering.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import signalbox.domain.Approach;
import signalbox.domain.DeployStatus;
import signalbox.domain.approval.Quorum;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.message.Card;
import signalbox.policy.Reason;
import signalbox.policy.Team;
import signalbox.rendering.answer.Scene;
import signalbox.rendering.text.Clip;
import signalbox.view.CaseView;

/** What a card tells beside its title. */
record CardFields(Scene scene) {
  /** Lines of one field at the most. */
  static final int MOST_LINES = 4;

  /** Bytes of a line at the most, links aside. */
  static final int LINE_BYTES = 200;

  List<Card.Field> list() {
    EmergencyDeploy deploy = scene.deploy();
    var fields = new ArrayList<Card.Field>();
    fields.add(link("change", deploy.request().change().url()));
    fields.add(link("task", deploy.request().task().id() + " " + deploy.request().task().url()));
    fields.add(words("reason", reason()));
    fields.add(words("requester", List.of(deploy.requester().name())));
    fields.add(
        words("deployer", List.of(deploy.deployer().map(Object::toString).orElse("nobody yet"))));
    words("seats", scene.quorum().places().stream().map(this::seat)).ifPresent(fields::add);
    words("waived", waived()).ifPresent(fields::add);
    words("held by", held()).ifPresent(fields::add);
    words("claimed", claims()).ifPresent(fields::add);
    end().ifPresent(fields::add);
    fields.add(words("revision", List.of(String.valueOf(deploy.revision()))));
    fields.add(words("policy", List.of(deploy.book().name())));
    return fields;
  }

  private List<String> reason() {
    var request = scene.deploy().request();
    var lines = new ArrayList<String>();
    lines.add(request.reason().map(Reason::word).orElse("not given yet"));
    request.approach().map(CardFields::approach).ifPresent(lines::add);
    if (!request.words().isEmpty()) {
      lines.add(Clip.said(request.words()));
    }
    return lines;
  }

  private static String approach(Approach approach) {
    return approach.kind().word() + approach.why().map(why -> ": " + Clip.said(why)).orElse("");
  }

  /** Such as {@code releng: tyler}, or {@code sre: missing (sam)}. */
  private String seat(Quorum.Place place) {
    var team = place.seat().team();
    return place
        .filled()
        .map(
            a -> team + ": " + a.approver() + a.standIn().map(s -> " for " + s.member()).orElse(""))
        .orElseGet(() -> team + ": " + missing(team));
  }

  /** Once it was started or closed, nobody is looked for any more. */
  private String missing(Team team) {
    return scene.deploy().status().isBeforeStart()
        ? "missing " + scene.names(team, scene.listCould(team))
        : "nobody";
  }

  private Stream<String> waived() {
    return scene.deploy().votes().waivers().stream()
        .map(w -> w.clause().text() + " by " + w.by() + ": " + Clip.said(w.why()));
  }

  private Stream<String> held() {
    return scene.deploy().isOpen()
        ? scene.deploy().votes().holds().stream()
            .map(hold -> hold.holder() + ": " + Clip.said(hold.why()))
        : Stream.empty();
  }

  private Stream<String> claims() {
    return scene.desk().work().listOf(scene.id()).stream()
        .map(claim -> Clip.to(claim.target().name(), 60) + " (" + claim.holder() + ")");
  }

  /** How it ended, or when the clock ends it. */
  private Optional<Card.Field> end() {
    var closing = scene.deploy().progress().closing();
    if (closing.isPresent()) {
      var c = closing.get();
      String by = c.by().map(b -> " by " + b).orElse("");
      String why = c.why().isEmpty() ? "" : ": " + Clip.said(c.why());
      return Optional.of(words("closed", List.of(c.outcome().word() + by + why)));
    }
    String name = scene.deploy().status() == DeployStatus.DONE ? "verify by" : "expires";
    return CaseView.findEnd(scene.deploy()).map(at -> new Card.Field(name, moment(at)));
  }

  private static Card.Value moment(Instant at) {
    return new Card.Moment(at);
  }

  private static Card.Field link(String name, String line) {
    return new Card.Field(name, Card.Words.of(Clip.line(line)));
  }

  static Optional<Card.Field> words(String name, Stream<String> lines) {
    List<String> all = lines.toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(words(name, all));
  }

  static Card.Field words(String name, Collection<String> lines) {
    var some =
        new ArrayList<>(lines.stream().limit(MOST_LINES).map(l -> Clip.to(l, LINE_BYTES)).toList());
    if (lines.size() > MOST_LINES) {
      some.set(MOST_LINES - 1, "and " + (lines.size() - MOST_LINES + 1) + " more");
    }
    return new Card.Field(name, new Card.Words(some));
  }
}
