package signalbox.rendering.maintenance;

import java.time.Instant;
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
public record MaintenanceStatusWords(Maintenance maintenance, Instant now) {
  /** Lines about one maintenance at the most. */
  static final int MOST_LINES = 6;

  /** One line: state, services, window and title. */
  public String inShort() {
    return line(WindowWords.of(maintenance.plan().window(), now));
  }

  /** The same for words that stand for long. */
  public String onBoard() {
    return line(WindowWords.standing(maintenance.plan().window()));
  }

  private String line(String window) {
    return Clip.line(
        "%s: %s, %s; %s; %s"
            .formatted(
                maintenance.id(),
                maintenance.status().word(),
                services(),
                window,
                Clip.said(maintenance.plan().title())));
  }

  /** All that is known of it; {@code home} is its venue as it is called where this is said. */
  public List<String> inFull(String home) {
    return new CaseLines(maintenance.id())
        .add(state() + "; " + Clip.said(maintenance.plan().title()))
        .add(WindowWords.of(maintenance.plan().window(), now))
        .pack(
            List.of(
                "services: " + Names.list(maintenance.plan().services()),
                "planned by " + maintenance.planner(),
                "in " + home + ", policy " + maintenance.book().name(),
                "revision " + maintenance.revision()))
        .atMost(MOST_LINES);
  }

  private String state() {
    return maintenance
        .progress()
        .closing()
        .map(c ->
            "closed "
                + Times.moment(c.at(), now)
                + ": "
                + c.outcome().word()
                + c.by().map(by -> " by " + by).orElse(""))
        .orElseGet(() -> maintenance.status().word());
  }

  private String services() {
    return maintenance.plan().services().stream()
        .map(Service::name)
        .collect(Collectors.joining(", "));
  }
}
