package signalbox.rendering.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import signalbox.domain.MaintenanceStatus;
import signalbox.domain.MemberId;
import signalbox.domain.News;
import signalbox.domain.NoticeEvent;
import signalbox.domain.maintenance.Announcing;
import signalbox.domain.maintenance.Earliest;
import signalbox.domain.maintenance.Maintenance;
import signalbox.domain.maintenance.MaintenanceRules;
import signalbox.domain.maintenance.Party;
import signalbox.policy.MaintenanceSlug.Initiating;
import signalbox.policy.NoticePolicy;
import signalbox.policy.NoticePolicy.Outlet;
import signalbox.policy.Slug;
import signalbox.policy.Step;
import signalbox.rendering.maintenance.MaintenanceScene;
import signalbox.rendering.text.CaseLines;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.Times;
import signalbox.rendering.text.WindowWords;

/** What others are told of a maintenance, in the words that its home hears. */
public record NoticeSaying(MaintenanceScene scene) {
  /** The line, or lines, of that event. */
  public void say(NoticeEvent event, CaseLines lines) {
    switch (event) {
      case NoticeEvent.OutletPosted e -> posted(e, lines);
      case NoticeEvent.OutletPassed e ->
          lines
              .add(
                  "%s: nobody has to be told on %s: %s"
                      .formatted(e.by(), name(e.outlet()), Clip.said(e.why())))
              .join(still());
      case NoticeEvent.Postponed e -> postponed(e, lines);
      case NoticeEvent.MemberUnavailable e -> unavailable(e, lines);
      case NoticeEvent.NewsTold e -> told(e, lines);
      case NoticeEvent.NewsAcknowledged e -> lines.add(e.by() + " knows of it" + waiting());
      case NoticeEvent.StartNeared e -> lines.add(neared(e));
      case NoticeEvent.AnnouncementAsked _ -> lines.add(announcementAsked());
      case NoticeEvent.BackupAsked _ -> lines.add(backupAsked());
    }
  }

  private void posted(NoticeEvent.OutletPosted event, CaseLines lines) {
    boolean announces = event.moment().announces() && event.window().isPresent();
    lines.add(
        "%s posted the %s on %s: %s"
            .formatted(
                event.by(),
                event.moment().word(),
                name(event.outlet()),
                Clip.to(event.link(), 120)));
    if (announces) {
      lines.join(isLate() ? tooLate("announced") : still());
    }
  }

  /** Whether it was announced, and too late for that. */
  private boolean isLate() {
    return !MaintenanceRules.finding(
            Initiating.ANNOUNCED_SEVEN_DAYS_AHEAD, maintenance(), scene.around())
        .result()
        .isMet();
  }

  private String tooLate(String what) {
    return "that is too late to be "
        + what
        + " "
        + ahead(what.equals("announced") ? times().announced() : times().backedUp())
        + "; "
        + earliest();
  }

  /** Where somebody has to be told yet. */
  private String still() {
    var sheet = maintenance().notice().sheet();
    var told = sheet.listTelling(maintenance().plan().window());
    var missing =
        Announcing.policy(maintenance()).outlets().stream()
            .map(Outlet::name)
            .filter(o -> !told.contains(o))
            .filter(o -> sheet.find(o).flatMap(row -> row.passed()).isEmpty())
            .toList();
    return !maintenance().status().hasWindow() || maintenance().isEmergency()
        ? ""
        : missing.isEmpty()
            ? "everybody is told"
            : "still to be told: "
                + Names.list(missing)
                + " - "
                + scene.type("comms", "<outlet>", "posted", "<link>");
  }

  private void postponed(NoticeEvent.Postponed event, CaseLines lines) {
    lines.add("%s postpones it: %s".formatted(event.by(), Clip.said(event.why())));
    if (maintenance().status() == MaintenanceStatus.POSTPONED) {
      lines.join(
          "no new window yet; the earliest by the policy: "
              + WindowWords.day(event.earliest())
              + " - "
              + type(event.earliest()));
    } else if (maintenance().plan().window().start().isBefore(event.earliest())) {
      lines.join(
          "by the policy it may begin " + WindowWords.day(event.earliest()) + " at the earliest");
    }
  }

  private String type(Instant start) {
    return scene.type(
        "plan window",
        WindowWords.typed(start),
        "for",
        WindowWords.typed(maintenance().plan().window().length()));
  }

  private void unavailable(NoticeEvent.MemberUnavailable event, CaseLines lines) {
    String why = event.why().isEmpty() ? "" : ": " + Clip.said(event.why());
    lines.add(event.member() + " cannot be there" + why);
    lines.add(
        "by the policy it is postponed by %s at the least: %s; to go on all the same: %s; if %s can after all: %s"
            .formatted(
                Times.length(times().postponedBy()),
                postpone(),
                scene.prefix().type("waive", "member-lost-before-postpones", scene.id(), "<why>"),
                event.member(),
                scene.type("agree")));
  }

  private void told(NoticeEvent.NewsTold event, CaseLines lines) {
    var who = everybody(event);
    if (event.time() == 1) {
      String known = event.news() == News.CANCELLED ? "" : " - " + scene.type("ack");
      lines.join("told: " + Names.list(who) + known);
      return;
    }
    lines.add(
        "%s: %s; say that you know: %s"
            .formatted(Names.list(who), new NewsWords(scene).of(event.news()), scene.type("ack")));
  }

  private static List<MemberId> everybody(NoticeEvent.NewsTold event) {
    return Stream.concat(event.managers().stream(), event.specialists().stream())
        .distinct()
        .toList();
  }

  private String waiting() {
    var waiting =
        maintenance().notice().tellings().stream()
            .flatMap(t -> t.listWaiting().stream())
            .distinct()
            .toList();
    return waiting.isEmpty()
        ? ""
        : "; still to say so: " + Names.or(waiting) + " - " + scene.type("ack");
  }

  private String neared(NoticeEvent.StartNeared event) {
    var missing = new ArrayList<String>();
    MaintenanceRules.gates(maintenance(), scene.around(), Step.START)
        .forEach(finding -> missing.add(shortName(finding.clause())));
    return "%s until it begins, %s; %s"
        .formatted(
            Times.length(event.ahead()),
            WindowWords.standing(maintenance().plan().window()),
            missing.isEmpty()
                ? "nothing is missing"
                : "missing: " + Names.list(missing) + " - " + scene.type("preflight"));
  }

  private static String shortName(Slug slug) {
    return slug.text().substring(slug.text().indexOf('.') + 1);
  }

  private String announcementAsked() {
    Instant latest = start().minus(times().announced());
    String who = Names.list(listAnnouncing());
    if (!latest.isAfter(scene.now())) {
      return "%s: it is too late to announce it %s; %s"
          .formatted(maintenance().planner(), ahead(times().announced()), earliest());
    }
    return "%s: announce it before %s, in %s: %s; a draft: %s"
        .formatted(
            who,
            WindowWords.day(latest),
            left(latest),
            scene.type("announced", "<link>"),
            scene.type("comms-draft", first()));
  }

  private String backupAsked() {
    Instant latest = start().minus(times().backedUp());
    if (!latest.isAfter(scene.now())) {
      return "%s: it is too late to start backups %s; %s; if they were: %s"
          .formatted(
              Party.leader(maintenance()),
              ahead(times().backedUp()),
              earliest(),
              scene.type("backup started", "at <date> <time>"));
    }
    return "%s: start backups before %s, in %s: %s"
        .formatted(
            Party.leader(maintenance()),
            WindowWords.day(latest),
            left(latest),
            scene.type("backup started", "<link>"));
  }

  /** The specialists; where there are none, who leads. */
  private List<MemberId> listAnnouncing() {
    var specialists = new SheetOwners(scene).list();
    return specialists.isEmpty() ? List.of(Party.leader(maintenance())) : specialists;
  }

  private String first() {
    return Announcing.policy(maintenance()).outlets().stream()
        .map(Outlet::name)
        .findFirst()
        .orElse("<outlet>");
  }

  /** When it may be by the policy, and how it is moved there. */
  String earliest() {
    var window = Earliest.window(maintenance(), scene.now());
    return "the earliest window by the policy: "
        + WindowWords.day(window.start())
        + " - "
        + postpone();
  }

  private String postpone() {
    var window = Earliest.window(maintenance(), scene.now());
    return scene.type("postpone", WindowWords.typed(window.start()), "<why>");
  }

  private NoticePolicy.Times times() {
    return Announcing.policy(maintenance()).times();
  }

  private static String ahead(Duration length) {
    return Times.length(length) + " ahead";
  }

  private String left(Instant until) {
    return Times.length(Duration.between(scene.now(), until));
  }

  private Instant start() {
    return maintenance().plan().window().start();
  }

  private Maintenance maintenance() {
    return scene.maintenance();
  }

  static String name(String outlet) {
    return Clip.to(outlet, 30);
  }
}
