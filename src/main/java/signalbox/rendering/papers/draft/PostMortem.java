package signalbox.rendering.papers.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signalbox.domain.PaperEvent.PointKind;
import signalbox.domain.Recorded;
import signalbox.domain.maintenance.Maintenance;
import signalbox.domain.maintenance.Papers;
import signalbox.rendering.text.Times;

/** The post-mortem of a maintenance as it can be drafted from what was recorded. */
public final class PostMortem {
  /** Rows of the timeline at the most; of more, those in the middle are left out. */
  static final int MOST_ROWS = 400;

  private static final int FIRST_ROWS = 100;
  private static final List<String> COLUMNS = List.of("When", "Services", "Who", "What");

  private final Page page;
  private final Maintenance maintenance;

  private PostMortem(Markup markup, Maintenance maintenance) {
    this.page = new Page(markup);
    this.maintenance = maintenance;
  }

  /** Whether there is anything to write up. */
  public static boolean isDue(Maintenance maintenance) {
    return maintenance.course().started().isPresent();
  }

  /**
   * The whole page, with its last line ended.
   *
   * @param history every event of that maintenance, oldest first
   * @param form fills the form of a wiki for incident reports in; empty: none is known
   */
  public static String of(
      Markup markup, Maintenance maintenance, List<Recorded> history, Optional<IncidentLink> form) {
    var draft = new PostMortem(markup, maintenance);
    var chronology = Chronology.of(history);
    draft.head();
    new Summary(draft.page, maintenance).write();
    draft.points("Key points", PointKind.KEY_POINT);
    draft.timeline(chronology.entries());
    draft.points("What went well", PointKind.WENT_WELL);
    draft.complications();
    draft.points("Root causes", PointKind.ROOT_CAUSE);
    draft.points("Follow-up actions", PointKind.FOLLOW_UP);
    draft.list("People", People.list(maintenance));
    maintenance
        .papers()
        .report()
        .ifPresent(
            report -> new IncidentSection(draft.page, maintenance, chronology).write(report, form));
    return draft.page.toString();
  }

  private void head() {
    page.title(
        "Post-mortem: "
            + maintenance.plan().title()
            + (maintenance.isRestricted() ? " (restricted)" : ""));
    page.gap()
        .aside("Draft from what was recorded of " + maintenance.id() + "; all times are UTC.");
  }

  private void timeline(List<Chronology.Entry> entries) {
    page.section("Timeline");
    var rows = new ArrayList<List<String>>();
    int leftOut = Math.max(0, entries.size() - MOST_ROWS);
    entries.stream()
        .limit(leftOut == 0 ? MOST_ROWS : FIRST_ROWS)
        .forEach(entry -> rows.add(row(entry)));
    if (leftOut > 0) {
      rows.add(List.of("", "", "", "and " + leftOut + " more, which stand in the export as JSON"));
      entries.stream().skip(FIRST_ROWS + leftOut).forEach(entry -> rows.add(row(entry)));
    }
    page.table(COLUMNS, rows);
  }

  private static List<String> row(Chronology.Entry entry) {
    return List.of(
        Times.typed(entry.at()),
        entry.marked().map(state -> state.word()).orElse(""),
        entry.who(),
        entry.what());
  }

  private void complications() {
    list(
        "Complications",
        maintenance.course().chronicle().complications().stream()
            .limit(MOST_ROWS)
            .map(c -> Times.typed(c.at()) + ", " + c.by() + ": " + c.words())
            .toList());
  }

  private void points(String section, PointKind kind) {
    list(section, maintenance.papers().listPoints(kind).stream().map(Papers.Point::words).toList());
  }

  private void list(String section, List<String> items) {
    page.section(section);
    if (items.isEmpty()) {
      page.aside("Nothing was noted.");
    }
    items.forEach(page::point);
  }
}
