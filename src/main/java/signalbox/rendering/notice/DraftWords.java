package signalbox.rendering.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import signalbox.domain.Refusal;
import signalbox.domain.maintenance.Announcing;
import signalbox.policy.NoticePolicy.Moment;
import signalbox.policy.NoticePolicy.Outlet;
import signalbox.rendering.maintenance.MaintenanceScene;
import signalbox.rendering.text.CaseLines;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.Template;
import signalbox.rendering.text.Times;
import signalbox.rendering.text.WindowWords;

/** What is proposed to be posted of a maintenance on an outlet. */
public record DraftWords(MaintenanceScene scene) {
  /** In place of a title that all are not to read. */
  private static final String NO_TITLE = "planned work";

  /** What it is, and then the words to be copied as they stand. */
  public List<String> lines(String typed, Optional<Moment> asked) {
    var policy = Announcing.policy(scene.maintenance());
    var outlet = policy.findOutlet(typed);
    if (outlet.isEmpty()) {
      var known = policy.outlets().stream().map(Outlet::name).toList();
      var refusal = new Refusal.NoOutlet(scene.id(), Optional.of(typed), known);
      return List.of(
          Clip.line(scene.id() + new NoticeRefusals(scene.prefix()).of(refusal, scene.now())));
    }
    var moment = asked.orElseGet(() -> Announcing.next(scene.maintenance(), outlet.get().name()));
    String text = new Template(policy.draft(outlet.get(), moment)).fill(values());
    var lines =
        new CaseLines(scene.id())
            .add(
                "draft of the %s on %s, %d characters%s; once it is posted: %s"
                    .formatted(
                        moment.word(),
                        outlet.get().name(),
                        text.length(),
                        isRestricted() ? ", without what it is about, since it is restricted" : "",
                        posted(outlet.get(), moment)));
    var all = new ArrayList<>(lines.atMost(1));
    all.addAll(Clip.wrap(text).stream().filter(line -> !line.isBlank()).limit(5).toList());
    return List.copyOf(all);
  }

  private String posted(Outlet outlet, Moment moment) {
    boolean isNext = moment == Announcing.next(scene.maintenance(), outlet.name());
    return scene.type(
        "comms", outlet.name(), "posted", isNext ? "<link>" : "<link> for " + moment.word());
  }

  private Map<String, String> values() {
    var plan = scene.maintenance().plan();
    var end = scene.maintenance().course().timing().end(plan.window());
    boolean hasWindow = !scene.maintenance().isEmergency() && !isWithoutWindow();
    return Map.of(
        "title", isRestricted() ? NO_TITLE : plan.title(),
        "services", Names.and(plan.services()),
        "window", hasWindow ? WindowWords.standing(plan.window()) : "not known yet",
        "start", hasWindow ? WindowWords.day(plan.window().start()) : "not known yet",
        "end", hasWindow ? WindowWords.day(end) : "it is over",
        "length", hasWindow ? Times.length(plan.window().length()) : "not known yet");
  }

  private boolean isRestricted() {
    return scene.maintenance().isRestricted();
  }

  private boolean isWithoutWindow() {
    return scene.maintenance().status().isBeforeStart()
        && !scene.maintenance().status().hasWindow();
  }
}
