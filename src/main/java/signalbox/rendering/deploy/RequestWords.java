package signalbox.rendering.deploy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import signalbox.domain.Approach;
import signalbox.domain.DeployEvent;
import signalbox.domain.desk.Clashes;
import signalbox.domain.desk.Earshot;
import signalbox.policy.DeploySlug;
import signalbox.policy.Reason;
import signalbox.rendering.answer.MissingWords;
import signalbox.rendering.answer.Scene;
import signalbox.rendering.maintenance.ClashWords;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.FreezeWords;
import signalbox.rendering.text.Template;

/** What is asked for: the request in the words of the policy, what it needs, and its changes. */
public final class RequestWords {
  private static final String REASONS = "security|data-loss|availability|abuse|functionality";

  private static final String WAYS = "--rollback|--config|--fix-forward <why>";

  /** Maintenance in progress of which a request speaks. */
  private static final int MOST_UNDERWAY = 2;

  private RequestWords() {}

  /** The template, unchanged, and behind it which case it is and for whom. */
  public static String firstLine(Scene scene) {
    var deploy = scene.deploy();
    var facts = deploy.asked().facts();
    var template = new Template(deploy.book().deploy().template());
    String filled =
        template.fill(
            Map.of(
                "change", deploy.request().change().url(),
                "task", deploy.request().task().id(),
                "conductor", facts.conductor().orElse(""),
                "oncall", String.join(" ", facts.onCall()),
                "deployer-flag", deploy.deployer().isPresent() ? "already have" : "need"));
    boolean unknown = template.listNames().contains("conductor") && facts.conductor().isEmpty();
    return "%s [%s, for %s]%s"
        .formatted(
            filled, scene.id(), deploy.requester(), unknown ? " - train conductor unknown" : "");
  }

  /** The seats that have to be filled; empty when none is open. */
  static String needs(Scene scene) {
    return scene.listOpenTeams().isEmpty()
        ? ""
        : "needs " + MissingWords.openSeats(scene) + " - " + scene.type("approve");
  }

  /** What else is asked and worth knowing, one thing an item. */
  static List<String> asides(Scene scene) {
    var items = new ArrayList<String>(questions(scene));
    informed(scene).ifPresent(items::add);
    window(scene).ifPresent(items::add);
    var clashes =
        new ClashWords(
            scene.desk(),
            scene.prefix(),
            one -> Earshot.mayHear(scene.desk(), one, scene.deploy().home()));
    Clashes.listUnderway(scene.desk()).stream()
        .limit(MOST_UNDERWAY)
        .flatMap(m -> clashes.aside(m, scene.deploy()).stream())
        .forEach(items::add);
    scene
        .desk()
        .findFreeze(scene.now())
        .map(freeze -> FreezeWords.aside(freeze, scene.now()))
        .ifPresent(items::add);
    items.addAll(remarks(scene));
    return items;
  }

  private static List<String> questions(Scene scene) {
    var items = new ArrayList<String>();
    var request = scene.deploy().request();
    if (asks(scene, DeploySlug.REASON_IS_ONE_OF_FIVE) && request.reason().isEmpty()) {
      items.add("reason missing: " + scene.type("reason", REASONS));
    }
    if (asks(scene, DeploySlug.DEPLOYER_NAMED) && scene.deploy().deployer().isEmpty()) {
      items.add(
          "who carries it out? %s says %s"
              .formatted(scene.deploy().requester(), scene.type("deployer", "me|<member>")));
    }
    if (asks(scene, DeploySlug.ROLLBACK_CONSIDERED_FIRST) && request.approach().isEmpty()) {
      String instead =
          asks(scene, DeploySlug.AVAILABILITY_OVER_FEATURES)
              ? ", or can the feature be turned off instead (--config)"
              : "";
      items.add(
          "can this be a rollback (--rollback)" + instead + "? " + scene.type("reason", WAYS));
    }
    return items;
  }

  private static Optional<String> informed(Scene scene) {
    var teams = scene.deploy().book().deploy().informed();
    if (!asks(scene, DeploySlug.RELEASE_ENGINEERING_INFORMED) || teams.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        "informed: "
            + teams.stream()
                .map(team -> scene.withNames(team, scene.listTeam(team)))
                .collect(Collectors.joining(", "))
            + ", whose "
            + scene.type("decline", "<why>")
            + " holds it");
  }

  private static Optional<String> window(Scene scene) {
    return scene
        .deploy()
        .asked()
        .facts()
        .window()
        .filter(_ -> asks(scene, DeploySlug.OUTSIDE_A_WINDOW))
        .map(window -> "the window " + window + " is open or near: can it go there?");
  }

  private static List<String> remarks(Scene scene) {
    var items = new ArrayList<String>();
    var deploy = scene.deploy();
    if (!deploy.isRestricted() && deploy.request().reason().equals(Optional.of(Reason.SECURITY))) {
      items.add("security: no details in public; --private asks where not everybody reads");
    }
    var request = deploy.request();
    String reason = request.reason().map(r -> "reason " + r.word()).orElse("");
    String way = request.approach().map(a -> "to be done as " + approach(a)).orElse("");
    String both = reason + (reason.isEmpty() || way.isEmpty() ? "" : ", ") + way;
    if (!both.isEmpty()) {
      items.add(both);
    }
    if (!deploy.request().words().isEmpty()) {
      items.add(deploy.requester() + " says: " + Clip.said(deploy.request().words()));
    }
    return items;
  }

  private static boolean asks(Scene scene, DeploySlug slug) {
    return scene.deploy().book().find(slug).isPresent();
  }

  /** The way chosen, such as {@code a rollback}. */
  static String approach(Approach approach) {
    String kind =
        switch (approach.kind()) {
          case ROLLBACK -> "a rollback";
          case CONFIG -> "a change of configuration";
          case FIX_FORWARD -> "a fix forward";
        };
    return kind + approach.why().map(why -> " (" + Clip.said(why) + ")").orElse("");
  }

  static String reasonGiven(DeployEvent.ReasonGiven event) {
    String reason = event.reason().map(r -> "gives the reason: " + r.word()).orElse("");
    String approach = event.approach().map(a -> "says it is " + approach(a)).orElse("");
    String both = reason.isEmpty() || approach.isEmpty() ? "" : " and ";
    return event.by() + " " + reason + both + approach;
  }

  static String changeAmended(DeployEvent.ChangeAmended event) {
    return "%s amends it to %s (revision %d)"
        .formatted(event.by(), event.change().url(), event.revision());
  }

  static String taskChanged(DeployEvent.TaskChanged event) {
    return "%s sets the task to %s (revision %d)"
        .formatted(event.by(), event.task().id(), event.revision());
  }

  static String deployerNamed(DeployEvent.DeployerNamed event, Scene scene) {
    return event
        .deployer()
        .map(deployer ->
            deployer.equals(event.by())
                ? deployer + " carries it out"
                : event.by() + " names " + deployer + " to carry it out")
        .orElseGet(() ->
            "%s looks for somebody to carry it out, then says %s"
                .formatted(event.by(), scene.type("deployer", "<member>")));
  }

  static String handedOver(DeployEvent.HandedOver event) {
    return event.to() + " is the requester now, in place of " + event.from();
  }

  static String disclosed(DeployEvent.Disclosed event) {
    return event.by() + " discloses it: it may be spoken of anywhere now";
  }
}
