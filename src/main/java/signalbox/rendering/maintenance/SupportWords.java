package signalbox.rendering.maintenance;

import java.util.List;
import signalbox.domain.CourseEvent;
import signalbox.domain.MemberId;
import signalbox.domain.maintenance.Party;
import signalbox.domain.maintenance.Support;
import signalbox.domain.maintenance.Supporting;
import signalbox.rendering.text.CaseLines;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;

/** How external support comes about, in words. */
record SupportWords(MaintenanceScene scene) {
  void say(CourseEvent event, CaseLines lines) {
    switch (event) {
      case CourseEvent.SupportAsked e -> {
        lines.add(
            "%s asks for the support of %s: %s"
                .formatted(e.by(), name(e.vendor()), Clip.said(e.why())));
        if (!Party.isLeading(scene.maintenance(), e.by())) {
          lines.join(
              "%s: is it urgent? %s"
                  .formatted(Party.leader(scene.maintenance()), type("approve", e.vendor())));
        }
      }
      case CourseEvent.SupportSignedOff e ->
          lines.add(
              "%s finds that urgent; who calls %s in says %s"
                  .formatted(e.by(), name(e.vendor()), type("raised", e.vendor())));
      case CourseEvent.SupportRaised e ->
          lines.add(e.by() + " has called " + name(e.vendor()) + " in" + puzzled(e.vendor()));
      case CourseEvent.SupportUnderstood e ->
          lines.add(
              "%s understands why %s is called in%s"
                  .formatted(e.member(), name(e.vendor()), puzzled(e.vendor())));
      case CourseEvent.UnderstandingAsked e ->
          lines.add(
              "%s: do you understand why %s is called in%s? %s"
                  .formatted(
                      Names.list(e.missing()),
                      name(e.vendor()),
                      why(e.vendor()),
                      type("understood", e.vendor())));
      case CourseEvent _ -> {}
    }
  }

  /** What those are told in private who have not said to understand why. */
  List<String> ask(CourseEvent.UnderstandingAsked event) {
    return new CaseLines(scene.id())
        .add(
            "%s is called in%s; if you understand why: %s"
                .formatted(
                    name(event.vendor()), why(event.vendor()), type("understood", event.vendor())))
        .atMost(1);
  }

  private String puzzled(String vendor) {
    List<MemberId> missing =
        scene
            .maintenance()
            .course()
            .findSupport(vendor)
            .map(s -> Supporting.listPuzzled(scene.maintenance(), s))
            .orElseGet(List::of);
    return missing.isEmpty()
        ? "; everybody understands why"
        : "; does everybody understand why? "
            + Names.list(missing)
            + ": "
            + type("understood", vendor);
  }

  private String why(String vendor) {
    return scene
        .maintenance()
        .course()
        .findSupport(vendor)
        .map(Support::why)
        .map(why -> " (" + Clip.to(why, 80) + ")")
        .orElse("");
  }

  private static String name(String vendor) {
    return Clip.to(vendor, 60);
  }

  /** With one vendor only, nobody has to name it. */
  private String type(String word, String vendor) {
    return scene.maintenance().course().support().size() <= 1
        ? scene.type("support " + word)
        : scene.type("support " + word, name(vendor));
  }
}
