package signalbox.rendering.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import signalbox.domain.Finding;
import signalbox.domain.maintenance.Maintenance;
import signalbox.domain.maintenance.MaintenanceRules;
import signalbox.domain.maintenance.Party;
import signalbox.message.Card;
import signalbox.policy.Slug;
import signalbox.policy.Step;
import signalbox.policy.Strength;
import signalbox.rendering.maintenance.MaintenanceScene;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.WindowWords;

/** What the card of a maintenance tells beside its title. */
record MaintenanceFields(MaintenanceScene scene) {
  List<Card.Field> list() {
    var maintenance = scene.maintenance();
    var fields = new ArrayList<Card.Field>();
    fields.add(words("services", List.of(Names.list(maintenance.plan().services()))));
    fields.add(words("window", List.of(window())));
    moment().ifPresent(fields::add);
    fields.add(words("led by", List.of(led())));
    fields.add(words("members", List.of(Names.list(Party.members(maintenance)))));
    preflight().ifPresent(fields::add);
    words("waived", waived()).ifPresent(fields::add);
    words("held by", held()).ifPresent(fields::add);
    words("claimed", claims()).ifPresent(fields::add);
    closed().ifPresent(fields::add);
    fields.add(words("revision", List.of(String.valueOf(maintenance.revision()))));
    fields.add(words("policy", List.of(maintenance.book().name())));
    return fields;
  }

  private String window() {
    var maintenance = scene.maintenance();
    if (maintenance.isEmergency()) {
      return "emergency, since " + WindowWords.day(maintenance.plan().window().start());
    }
    return maintenance.status().isBeforeStart() && !maintenance.status().hasWindow()
        ? "no new window yet"
        : WindowWords.standing(maintenance.plan().window());
  }

  /** When it begins or, once it has, when it should be over. */
  private Optional<Card.Field> moment() {
    var maintenance = scene.maintenance();
    var window = maintenance.plan().window();
    if (maintenance.isEmergency()) {
      return Optional.empty();
    }
    if (maintenance.status().hasWindow()) {
      return Optional.of(new Card.Field("begins", new Card.Moment(window.start())));
    }
    return maintenance.status().isUnderway()
        ? Optional.of(
            new Card.Field("until", new Card.Moment(maintenance.course().timing().end(window))))
        : Optional.empty();
  }

  private String led() {
    var leader = Party.leader(scene.maintenance());
    return scene.maintenance().isPlanner(leader)
        ? leader.name()
        : leader + ", planned by " + scene.maintenance().planner();
  }

  /** How many of the clauses that are held against its start, or its closing, are met. */
  private Optional<Card.Field> preflight() {
    var maintenance = scene.maintenance();
    var asked =
        switch (maintenance.status()) {
          case PLANNING, ANNOUNCED, READY, POSTPONED ->
              list(Step.START, Set.of(Strength.MUST, Strength.SHOULD));
          case DONE -> list(Step.CLOSE, Set.of(Strength.DUTY));
          case IN_PROGRESS, HALTED, CLOSED -> List.<Finding>of();
        };
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    var unmet = asked.stream().filter(f -> !f.result().isMet()).map(Finding::clause).toList();
    var lines = new ArrayList<String>();
    lines.add((asked.size() - unmet.size()) + " of " + asked.size());
    if (!unmet.isEmpty()) {
      lines.add(
          "missing: " + Names.list(unmet.stream().map(MaintenanceFields::shortName).toList()));
    }
    boolean isStart = maintenance.status().isBeforeStart();
    return Optional.of(words(isStart ? "preflight" : "owed", lines));
  }

  private List<Finding> list(Step step, Set<Strength> strengths) {
    Maintenance maintenance = scene.maintenance();
    return MaintenanceRules.findings(maintenance, scene.around()).stream()
        .filter(f -> f.result() != Finding.Result.NOT_APPLICABLE)
        .filter(f ->
            maintenance.book().find(f.clause()).stream()
                .filter(clause -> clause.step() == step)
                .flatMap(clause -> MaintenanceRules.findStrength(clause, maintenance).stream())
                .anyMatch(strengths::contains))
        .toList();
  }

  private static String shortName(Slug slug) {
    return slug.text().substring(slug.text().indexOf('.') + 1);
  }

  private Stream<String> waived() {
    return scene.maintenance().consent().waivers().stream()
        .map(w -> w.clause().text() + " by " + w.by() + ": " + Clip.said(w.why()));
  }

  private Stream<String> held() {
    return scene.maintenance().isOpen()
        ? scene.maintenance().consent().holds().stream()
            .map(hold -> hold.holder() + ": " + Clip.said(hold.why()))
        : Stream.empty();
  }

  private Stream<String> claims() {
    return scene.desk().work().listOf(scene.id()).stream()
        .map(claim -> Clip.to(claim.target().name(), 60) + " (" + claim.holder() + ")");
  }

  private Optional<Card.Field> closed() {
    return scene
        .maintenance()
        .progress()
        .closing()
        .map(c ->
            words(
                "closed",
                List.of(
                    c.outcome().word()
                        + c.by().map(by -> " by " + by).orElse("")
                        + (c.why().isEmpty() ? "" : ": " + Clip.said(c.why())))));
  }

  private static Optional<Card.Field> words(String name, Stream<String> lines) {
    return CardFields.words(name, lines);
  }

  private static Card.Field words(String name, List<String> lines) {
    return CardFields.words(name, lines);
  }
}
