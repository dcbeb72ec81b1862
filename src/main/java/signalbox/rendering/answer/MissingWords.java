package signalbox.rendering.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import signalbox.domain.Because;
import signalbox.domain.Finding;
import signalbox.domain.Refusal;
import signalbox.domain.deploy.DeployRules;
import signalbox.policy.Step;
import signalbox.rendering.text.Names;

/** What a deploy still needs, and how it is given. */
public final class MissingWords {
  private MissingWords() {}

  /** The seats that are open, such as {@code releng (tyler, robin), sre (sam)}. */
  public static String openSeats(Scene scene) {
    return scene.listOpenTeams().stream()
        .map(team -> scene.withNames(team, scene.listCould(team)))
        .collect(Collectors.joining(", "));
  }

  /** What leads on from where the deploy stands now. */
  public static String next(Scene scene) {
    var deploy = scene.deploy();
    return switch (deploy.status()) {
      case REQUESTED ->
          "still missing: " + openSeats(scene) + " - " + scene.type("approve") + held(scene);
      case CONFIRMED -> "every seat is filled; " + beforeStart(scene);
      case STARTED, DONE, ROLLING_BACK ->
          "what can follow: " + new NextWords(scene.prefix()).after(deploy);
      case CLOSED -> "";
    };
  }

  /** What gates the start beside seats; nothing: who may start. */
  public static String beforeStart(Scene scene) {
    if (scene.deploy().isHeld()) {
      return "held by "
          + holders(scene)
          + ", so "
          + scene.type("start")
          + " waits for "
          + scene.type("unhold");
    }
    List<String> gates = gates(scene);
    if (!gates.isEmpty()) {
      return "before " + scene.type("start") + ": " + String.join(", ", gates);
    }
    return scene
        .deploy()
        .deployer()
        .map(deployer -> deployer + " may start: " + scene.type("start"))
        .orElseGet(() -> "who carries it out says " + scene.type("start"));
  }

  /** Clauses but seats that are in the way of the start, each with its remedy. */
  public static List<String> gates(Scene scene) {
    return DeployRules.gates(scene.deploy(), scene.around(), Step.START).stream()
        .filter(finding -> !(finding.because() instanceof Because.Seats))
        .map(finding -> gate(scene, finding))
        .toList();
  }

  private static String gate(Scene scene, Finding finding) {
    String how =
        new RemedyWords(scene.prefix())
            .satisfies(finding.clause(), Optional.of(scene.id()))
            .map(remedy -> " (" + remedy + ")")
            .orElse("");
    return FindingWords.because(finding.because()) + how;
  }

  /** Who holds it. */
  public static String holders(Scene scene) {
    return Names.and(scene.deploy().votes().holds().stream().map(Refusal.Hold::holder).toList());
  }

  private static String held(Scene scene) {
    return scene.deploy().isHeld() ? "; held by " + holders(scene) : "";
  }
}
