package signalbox.rendering.maintenance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import signalbox.domain.MemberId;
import signalbox.domain.maintenance.Maintenance;
import signalbox.rendering.text.CaseLines;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.WindowWords;

/** The whole plan of a maintenance, as it stands. */
public record PlanSheet(MaintenanceScene scene) {
  /** Lines of a plan at the most. */
  static final int MOST_LINES = 18;

  /** What of, when, who, how. */
  public List<String> lines() {
    var lines = new CaseLines(scene.id());
    lines.add(head());
    lines.pack(facts());
    lines.pack(people());
    if (!scene.maintenance().isEmergency()) {
      new ShiftChart(scene).lines().forEach(lines::add);
    }
    lines.pack(headed("operations: ", operations()));
    lines.pack(headed("steps: ", steps()));
    return lines.atMost(MOST_LINES);
  }

  private String head() {
    var plan = scene.maintenance().plan();
    String window =
        scene.maintenance().isEmergency()
            ? "emergency"
            : WindowWords.of(plan.window(), scene.now());
    return "%s; %s; %s".formatted(Clip.said(plan.title()), Names.and(plan.services()), window);
  }

  private List<String> facts() {
    var work = scene.maintenance().work();
    var facts = new ArrayList<String>();
    facts.add("revision " + scene.maintenance().revision());
    facts.add("planned by " + scene.maintenance().planner());
    facts.add(
        work.goal()
            .map(goal -> "goal: " + Clip.said(goal))
            .orElse("no goal - " + type("goal", "<words>")));
    facts.add(
        work.listTargets().isEmpty()
            ? "no targets - " + type("target", "<target,target>")
            : "targets: " + PlanWords.targets(work.listTargets()));
    work.papers().venue().map(venue -> "also spoken of: " + Clip.said(venue)).ifPresent(facts::add);
    return facts;
  }

  private List<String> people() {
    var crew = scene.maintenance().crew();
    var people = new ArrayList<String>();
    people.add(
        crew.lead()
            .map(lead -> "leader: " + lead)
            .orElse("no leader - " + type("lead", "<member>")));
    crew.leads().forEach((service, lead) -> people.add("leader of " + service + ": " + lead));
    people.add(
        "in the plan: "
            + (crew.members().isEmpty()
                ? "nobody"
                : crew.members().stream().map(this::member).collect(Collectors.joining(", "))));
    return people;
  }

  private String member(MemberId member) {
    Maintenance maintenance = scene.maintenance();
    var agreements = maintenance.work().agreements();
    if (agreements.isAgreed(member, maintenance.revision())) {
      return member + " (agreed)";
    }
    return agreements
        .findNo(member)
        .map(no -> member + " (does not agree: " + Clip.to(no.why(), 60) + ")")
        .orElse(member + " (has not agreed)");
  }

  private List<String> operations() {
    return scene.maintenance().work().operations().stream().map(PlanWords::operation).toList();
  }

  private List<String> steps() {
    var steps = scene.maintenance().work().papers().steps();
    var numbered = new ArrayList<String>();
    for (String step : steps) {
      numbered.add((numbered.size() + 1) + ". " + Clip.to(step, 80));
    }
    return numbered;
  }

  private static List<String> headed(String head, List<String> items) {
    var headed = new ArrayList<>(items);
    if (!headed.isEmpty()) {
      headed.set(0, head + headed.getFirst());
    }
    return headed;
  }

  private String type(String part, String words) {
    return scene.type("plan " + part, words);
  }
}
