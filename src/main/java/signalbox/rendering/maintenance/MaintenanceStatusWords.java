package signalbox.rendering.maintenance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import signalbox.domain.MaintenanceStatus;
import signalbox.domain.Service;
import signalbox.domain.Window;
import signalbox.domain.maintenance.Maintenance;
import signalbox.domain.maintenance.MaintenanceRules;
import signalbox.rendering.course.DigestWords;
import signalbox.rendering.notice.NoticeStatus;
import signalbox.rendering.text.CaseLines;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.Times;
import signalbox.rendering.text.WindowWords;

/** How one maintenance stands, to somebody who may hear of it. */
public record MaintenanceStatusWords(MaintenanceScene scene) {
  /** Lines about one maintenance at the most. */
  static final int MOST_LINES = 6;

  /** One line: state, services, window, who is at what or what is waited for, and title. */
  public String inShort() {
    return line(when(WindowWords.of(window(), scene.now())), doing());
  }

  /** The same for words that stand for long, without what time alone changes. */
  public String onBoard() {
    return line(
        when(WindowWords.standing(window())),
        maintenance().status().isUnderway() ? new DigestWords(scene).inShort() : "");
  }

  private String line(String window, String doing) {
    return Clip.line(
        "%s: %s%s, %s; %s; %s%s"
            .formatted(
                maintenance().id(),
                isEmergency() ? "emergency, " : "",
                maintenance().word() + held(),
                services(),
                window,
                doing.isEmpty() ? "" : doing + "; ",
                Clip.said(maintenance().plan().title())));
  }

  private String doing() {
    return switch (maintenance().status()) {
      case IN_PROGRESS, HALTED -> new DigestWords(scene).inShort();
      case PLANNING, ANNOUNCED, READY, POSTPONED -> inTheWay();
      case DONE -> new ConsentNext(scene).words();
      case CLOSED -> "";
    };
  }

  private String inTheWay() {
    int count = MaintenanceRules.gates(maintenance(), scene.around()).size();
    return count == 0 ? "" : count + " missing: " + scene.type("preflight");
  }

  /** With what it was extended by. */
  private Window window() {
    var planned = maintenance().plan().window();
    return new Window(planned.start(), Duration.between(planned.start(), end(planned)));
  }

  private Instant end(Window planned) {
    return maintenance().course().timing().end(planned);
  }

  /** All that is known of it; {@code home} is its venue as it is called where this is said. */
  public List<String> inFull(String home) {
    return new CaseLines(maintenance().id())
        .add(
            (isEmergency() ? "emergency, " : "")
                + state()
                + "; "
                + Clip.said(maintenance().plan().title()))
        .add(when(WindowWords.of(window(), scene.now())))
        .pack(
            List.of(
                "services: " + Names.list(maintenance().plan().services()),
                (isEmergency() ? "opened by " : "planned by ") + maintenance().planner(),
                "in " + home + ", policy " + maintenance().book().name(),
                "revision " + maintenance().revision(),
                crew()))
        .pack(new DigestWords(scene).parts())
        .pack(consent())
        .pack(maintenance().isOpen() ? new NoticeStatus(scene).words() : List.of())
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

  /** Once it has begun, who leads and who takes part is said with the rest of its course. */
  private String crew() {
    return maintenance().status().isUnderway()
        ? maintenance().crew().members().size() + " in the plan"
        : maintenance().lead().map(lead -> "leader " + lead).orElse("no leader")
            + "; in the plan: "
            + Names.list(maintenance().crew().members());
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
        .orElseGet(() -> maintenance().word() + held());
  }

  private String held() {
    return maintenance().isOpen() && maintenance().isHeld() ? ", held" : "";
  }

  /** What is postponed has no window, nor has an emergency. */
  private String when(String window) {
    if (isEmergency()) {
      return since();
    }
    return maintenance().status() == MaintenanceStatus.POSTPONED ? "no new window yet" : window;
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
