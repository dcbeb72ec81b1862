package signalbox.rendering.maintenance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import signalbox.domain.Service;
import signalbox.domain.maintenance.Maintenance;
import signalbox.rendering.text.CaseLines;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.Times;
import signalbox.rendering.text.WindowWords;

/** How one maintenance stands, to somebody who may hear of it. */
public record MaintenanceStatusWords(MaintenanceScene scene) {
  /** Lines about one maintenance at the most. */
  static final int MOST_LINES = 6;

  /** One line: state, services, window and title. */
  public String inShort() {
    return line(
        isEmergency() ? since() : WindowWords.of(maintenance().plan().window(), scene.now()));
  }

  /** The same for words that stand for long. */
  public String onBoard() {
    return line(isEmergency() ? since() : WindowWords.standing(maintenance().plan().window()));
  }

  private String line(String window) {
    return Clip.line(
        "%s: %s%s, %s; %s; %s"
            .formatted(
                maintenance().id(),
                isEmergency() ? "emergency, " : "",
                maintenance().status().word() + held(),
                services(),
                window,
                Clip.said(maintenance().plan().title())));
  }

  /** All that is known of it; {@code home} is its venue as it is called where this is said. */
  public List<String> inFull(String home) {
    return new CaseLines(maintenance().id())
        .add(
            (isEmergency() ? "emergency, " : "")
                + state()
                + "; "
                + Clip.said(maintenance().plan().title()))
        .add(isEmergency() ? since() : WindowWords.of(maintenance().plan().window(), scene.now()))
        .pack(
            List.of(
                "services: " + Names.list(maintenance().plan().services()),
                (isEmergency() ? "opened by " : "planned by ") + maintenance().planner(),
                "in " + home + ", policy " + maintenance().book().name(),
                "revision " + maintenance().revision()))
        .pack(consent())
        .atMost(MOST_LINES);
  }

  /** Whose consent is missing, and who holds it. */
  private List<String> consent() {
    var parts = new ArrayList<String>();
    if (maintenance().isOpen()) {
      parts.add(new ConsentNext(scene).words());
      parts.addAll(waivers());
    }
    parts.removeIf(String::isEmpty);
    return parts;
  }

  private List<String> waivers() {
    return maintenance().consent().waivers().stream()
        .map(w -> w.clause().text() + " waived by " + w.by())
        .toList();
  }

  private String state() {
    return maintenance()
        .progress()
        .closing()
        .map(c ->
            "closed "
                + Times.moment(c.at(), scene.now())
                + ": "
                + c.outcome().word()
                + c.by().map(by -> " by " + by).orElse(""))
        .orElseGet(() -> maintenance().status().word() + held());
  }

  private String held() {
    return maintenance().isOpen() && maintenance().isHeld() ? ", held" : "";
  }

  /** An emergency has no window, only a beginning. */
  private String since() {
    return "since " + Times.moment(maintenance().plan().window().start(), scene.now());
  }

  private boolean isEmergency() {
    return maintenance().isEmergency();
  }

  private Maintenance maintenance() {
    return scene.maintenance();
  }

  private String services() {
    return maintenance().plan().services().stream()
        .map(Service::name)
        .collect(Collectors.joining(", "));
  }
}
