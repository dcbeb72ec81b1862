package signalbox.rendering.text;

import java.time.Instant;
import java.util.List;
import signalbox.domain.DeskEvent;
import signalbox.domain.Freeze;
import signalbox.domain.Refusal;

/** Times in which nothing shall be changed that can wait. */
public record FreezeWords(Prefix prefix, Instant now) {
  private static final String LIKE = "freeze 2026-12-20 for 14d <why>";

  /** What every venue hears. */
  public String set(DeskEvent.FreezeSet event) {
    return "%s freezes changes: %s; %s; emergencies go on; to lift it: %s"
        .formatted(
            event.freeze().by(),
            WindowWords.of(event.freeze().window(), now),
            Clip.said(event.freeze().why()),
            prefix.type("unfreeze"));
  }

  /** What every venue hears. */
  public String lifted(DeskEvent.FreezeLifted event) {
    String what =
        "the freeze of %s (%s)"
            .formatted(
                WindowWords.standing(event.freeze().window()), Clip.said(event.freeze().why()));
    return event.by().map(by -> by + " lifts " + what).orElseGet(() -> what + " is over");
  }

  /** What a request says while one is in force; it does not wait for it. */
  public static String aside(Freeze freeze, Instant now) {
    return "changes are frozen until %s (%s, says %s); an emergency goes on"
        .formatted(Times.moment(freeze.window().end(), now), Clip.said(freeze.why()), freeze.by());
  }

  /** One line of an overview; the same at any time. */
  public static String standing(Freeze freeze) {
    return "frozen " + inShort(freeze);
  }

  /** Such as {@code Sun 2026-12-20 10:00-14:00 UTC (4 h): nobody is here (kim)}. */
  public static String inShort(Freeze freeze) {
    return "%s: %s (%s)"
        .formatted(WindowWords.standing(freeze.window()), Clip.said(freeze.why()), freeze.by());
  }

  public String refusal(Refusal.OnFreeze refusal) {
    return switch (refusal) {
      case Refusal.MayNotFreeze(var managers) ->
          "nothing was changed: that is for an engineering manager%s or an admin to say"
              .formatted(managers.isEmpty() ? "" : " (" + Names.list(managers) + ")");
      case Refusal.FreezeOver(var window) ->
          "nothing was frozen: %s is over; such as: %s"
              .formatted(WindowWords.of(window, now), prefix.type(LIKE));
      case Refusal.FreezeTooFar(var window, var atMost) ->
          "nothing was frozen: %s is more than %s ahead; is that the right year?"
              .formatted(WindowWords.of(window, now), Times.length(atMost));
      case Refusal.WhichFreeze(var standing) -> which(standing);
    };
  }

  private String which(List<Freeze> standing) {
    return standing.isEmpty()
        ? "nothing is frozen"
        : "which one? "
            + Names.or(
                standing.stream()
                    .map(f -> prefix.type("unfreeze", Times.typed(f.window().start())))
                    .distinct()
                    .toList());
  }
}
