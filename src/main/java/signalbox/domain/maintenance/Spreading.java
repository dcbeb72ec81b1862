package signalbox.domain.maintenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signalbox.domain.CourseEvent;
import signalbox.domain.Decision;
import signalbox.domain.Event;
import signalbox.domain.MaintenanceOutcome;
import signalbox.domain.MemberId;
import signalbox.domain.News;
import signalbox.domain.NoticeEvent;
import signalbox.domain.PlanEvent;
import signalbox.domain.Refusal;
import signalbox.domain.Refusal.PartName;

/**
 * Decides who has to know of what became of the schedule, and whether they do: of a change an
 * engineering manager and a community engagement specialist, of a beginning and an end the latter.
 */
final class Spreading {
  private Spreading() {}

  /** What is told of what has just happened; of several things the last. */
  static List<NoticeEvent> told(
      Maintenance before, Maintenance then, List<Event> events, Environs around) {
    var news = new ArrayList<News>();
    for (Event event : events) {
      findNews(before, event).ifPresent(news::add);
    }
    if (news.contains(News.POSTPONED)) {
      news.remove(News.MOVED);
    }
    return news.isEmpty() ? List.of() : tell(then, news.getLast(), events, around);
  }

  private static Optional<News> findNews(Maintenance before, Event event) {
    return switch (event) {
      case NoticeEvent.Postponed _ -> Optional.of(News.POSTPONED).filter(_ -> isCounted(before));
      case PlanEvent.WindowMoved _ -> Optional.of(News.MOVED).filter(_ -> isCounted(before));
      case CourseEvent.Started _ -> Optional.of(News.STARTED);
      case CourseEvent.Extended _ -> Optional.of(News.EXTENDED);
      case CourseEvent.Finished _, CourseEvent.BrokenOff _ -> Optional.of(News.ENDED);
      case CourseEvent.Closed e when e.outcome() == MaintenanceOutcome.CANCELLED ->
          Optional.of(News.CANCELLED).filter(_ -> isAnnounced(before));
      case Event _ -> Optional.empty();
    };
  }

  /** Before anybody counts on a window, it is no schedule that could change. */
  private static boolean isCounted(Maintenance maintenance) {
    var assent = maintenance.consent().assent();
    return isAnnounced(maintenance)
        || assent.discussedWith().isPresent()
        || !assent.approvals().isEmpty();
  }

  private static boolean isAnnounced(Maintenance maintenance) {
    return maintenance.notice().sheet().clock().isPresent();
  }

  private static List<NoticeEvent> tell(
      Maintenance then, News news, List<Event> events, Environs around) {
    var speaker = findSpeaker(events);
    List<MemberId> managers = news.isChange() ? listManagers(then, around) : List.of();
    List<MemberId> specialists = listSpecialists(then, around);
    // Whoever says it knows of it.
    boolean byManager =
        speaker.filter(m -> around.roster().isOn(m, then.book().managers())).isPresent();
    boolean bySpecialist = speaker.filter(specialists::contains).isPresent();
    var event =
        new NoticeEvent.NewsTold(
            then.id(),
            news,
            1,
            byManager ? List.of() : managers,
            bySpecialist ? List.of() : specialists);
    return event.managers().isEmpty() && event.specialists().isEmpty() ? List.of() : List.of(event);
  }

  private static Optional<MemberId> findSpeaker(List<Event> events) {
    return events.stream()
        .flatMap(event ->
            switch (event) {
              case NoticeEvent.Postponed e -> Optional.of(e.by()).stream();
              case PlanEvent.WindowMoved e -> Optional.of(e.by()).stream();
              case CourseEvent.Started e -> Optional.of(e.leader()).stream();
              case CourseEvent.Extended e -> Optional.of(e.by()).stream();
              case CourseEvent.Finished e -> Optional.of(e.by()).stream();
              case CourseEvent.BrokenOff e -> Optional.of(e.by()).stream();
              case CourseEvent.Closed e -> e.by().stream();
              case Event _ -> Optional.<MemberId>empty().stream();
            })
        .findFirst();
  }

  private static List<MemberId> listManagers(Maintenance maintenance, Environs around) {
    return ConsentSeats.listNearest(maintenance, around.roster());
  }

  /** Of an emergency, and of what is restricted, only who was engaged. */
  private static List<MemberId> listSpecialists(Maintenance maintenance, Environs around) {
    boolean isForAll = !maintenance.isEmergency() && !maintenance.isRestricted();
    return Asking.listCommunity(maintenance, around.roster()).stream()
        .filter(m -> isForAll || maintenance.isEngaged(m))
        .toList();
  }

  /** Any manager, and any specialist, may say so for all of them. */
  static Optional<Decision> acknowledge(Hearing h) {
    var open = h.maintenance().notice().tellings().stream().filter(t -> !t.isKnown()).toList();
    if (open.isEmpty()) {
      return Optional.empty();
    }
    boolean asManager = h.isManager() && open.stream().anyMatch(t -> !t.managers().isEmpty());
    boolean asSpecialist =
        h.isOnCommunity() && open.stream().anyMatch(t -> !t.specialists().isEmpty());
    if (asManager || asSpecialist) {
      return Optional.of(
          Decision.accept(
              new NoticeEvent.NewsAcknowledged(h.id(), h.by(), asManager, asSpecialist)));
    }
    return Optional.of(
        h.isManager() || h.isOnCommunity()
            ? h.refuse(new Refusal.AlreadySo(h.id()))
            : h.mayNot(PartName.MANAGER, PartName.CES));
  }

  /** Those who do not say that they know of it are told again. */
  static Decision again(Maintenance maintenance, News news, int time) {
    return maintenance
        .notice()
        .findTelling(news)
        .map(t ->
            Decision.accept(
                new NoticeEvent.NewsTold(
                    maintenance.id(), news, time, t.managers(), t.specialists())))
        .orElseGet(Decision::accept);
  }
}
