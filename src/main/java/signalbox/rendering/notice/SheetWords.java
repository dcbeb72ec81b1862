package signalbox.rendering.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signalbox.domain.maintenance.Announcing;
import signalbox.domain.maintenance.Sheet;
import signalbox.policy.NoticePolicy.Outlet;
import signalbox.rendering.maintenance.MaintenanceScene;
import signalbox.rendering.text.CaseLines;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.WindowWords;

/** What communities were told of a maintenance, a line an outlet. */
public record SheetWords(MaintenanceScene scene) {
  private static final int MOST_LINES = 14;
  private static final int MOST_LINK = 80;

  /** The whole sheet. */
  public List<String> lines() {
    var outlets = Announcing.policy(scene.maintenance()).outlets();
    var lines = new CaseLines(scene.id());
    lines.add(headline());
    outlets.forEach(outlet -> lines.pack(row(outlet)));
    return lines.atMost(MOST_LINES);
  }

  private String headline() {
    var owners = new SheetOwners(scene).list();
    String who =
        owners.isEmpty() ? "nobody is a community engagement specialist" : Names.list(owners);
    return "%s; told by outlet; owned by %s; posted: %s"
        .formatted(
            window(), who, scene.type("comms", "<outlet>", "posted <link>|not-needed <why>"));
  }

  private String window() {
    var maintenance = scene.maintenance();
    if (maintenance.isEmergency()) {
      return "emergency";
    }
    return maintenance.status().hasWindow()
        ? WindowWords.of(maintenance.plan().window(), scene.now())
        : maintenance.status().word();
  }

  private List<String> row(Outlet outlet) {
    var row = scene.maintenance().notice().sheet().find(outlet.name());
    var items = new ArrayList<String>();
    row.stream().flatMap(r -> r.postings().stream()).forEach(p -> items.add(posting(p)));
    row.flatMap(Sheet.Row::passed)
        .map(p -> "not needed, " + p.by() + " says: " + Clip.said(p.why()))
        .ifPresent(items::add);
    next(outlet, row).ifPresent(items::add);
    items.set(0, NoticeSaying.name(outlet.name()) + ": " + items.getFirst());
    return items;
  }

  /** With whether that is not how it is planned now. */
  private String posting(Sheet.Posting posting) {
    boolean isOther =
        posting.moment().announces()
            && posting
                .window()
                .filter(w -> !w.equals(scene.maintenance().plan().window()))
                .isPresent();
    return "%s %s by %s%s %s"
        .formatted(
            posting.moment().word(),
            WindowWords.day(posting.at()),
            posting.by(),
            isOther ? " (of another window)" : "",
            Clip.to(posting.link(), MOST_LINK));
  }

  private Optional<String> next(Outlet outlet, Optional<Sheet.Row> row) {
    if (row.flatMap(Sheet.Row::passed).isPresent()) {
      return Optional.empty();
    }
    var moment = Announcing.next(scene.maintenance(), outlet.name());
    boolean isTold = row.flatMap(r -> r.find(moment)).isPresent() && !moment.announces();
    return isTold
        ? Optional.empty()
        : Optional.of("next: " + moment.word() + " - " + scene.type("comms-draft", outlet.name()));
  }
}
