package signalbox.rendering.maintenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import signalbox.domain.Because;
import signalbox.domain.MemberId;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;

/** What was found about the consent of engineering managers, and what is owed to them. */
public final class ConsentFindings {
  private ConsentFindings() {}

  /** Such as {@code kim for mediawiki; missing: database (max)}. */
  public static String seats(Because.Managers because) {
    var parts = new ArrayList<String>();
    because.signed().forEach(seat -> parts.add(signed(seat)));
    if (!because.unsigned().isEmpty()) {
      parts.add(missingAndWhy(because.unsigned()));
    }
    return parts.isEmpty() ? "nobody has to say yes" : String.join("; ", parts);
  }

  private static String signed(Because.Signed seat) {
    return "%s for %s%s"
        .formatted(
            seat.by(),
            Names.and(seat.services()),
            seat.onBehalfOf().map(m -> " on behalf of " + m).orElse(""));
  }

  /** The seats that are open, such as {@code missing: mediawiki (kim), database (nobody known)}. */
  static String missing(List<Because.Unsigned> open) {
    return "missing: "
        + open.stream()
            .map(seat -> "%s (%s)".formatted(Names.and(seat.services()), people(seat, "")))
            .collect(Collectors.joining(", "));
  }

  /** The same with why it is refused. */
  private static String missingAndWhy(List<Because.Unsigned> open) {
    return "missing: "
        + open.stream().map(ConsentFindings::withWhy).collect(Collectors.joining(", "));
  }

  private static String withWhy(Because.Unsigned seat) {
    String why = seat.no().map(no -> ": " + Clip.to(no.why(), 60)).orElse("");
    return "%s (%s)".formatted(Names.and(seat.services()), people(seat, why));
  }

  private static String people(Because.Unsigned seat, String why) {
    return seat.no()
        .map(no -> no.by() + " says no" + why)
        .orElseGet(() ->
            seat.managers().isEmpty()
                ? "nobody known"
                : Names.list(
                    seat.managers().stream()
                        .map(m -> seat.absent().contains(m) ? m + ", who is away" : m.name())
                        .toList()));
  }

  private static String standIns(Because.StandIns because) {
    if (!because.behalf().isEmpty()) {
      return because.behalf().stream()
          .map(ConsentFindings::signed)
          .collect(Collectors.joining("; "));
    }
    return because.could().isEmpty()
        ? "nobody has to stand in for another"
        : Names.or(because.could()) + " may stand in for a manager who is away";
  }

  static String discussed(Because.DiscussedWith because) {
    return because
        .manager()
        .map(m -> "discussed with " + m)
        .orElseGet(() -> "not discussed with an engineering manager" + bracketed(because.could()));
  }

  static String people(Because.People because) {
    String said = because.said().isEmpty() ? "nobody has" : Names.and(because.said()) + " has";
    return because.said().size() == because.needed()
        ? Names.and(because.said()) + " have said yes"
        : said + " said yes, and " + because.needed() + " people are to";
  }

  static String told(Because.Notified because) {
    if (because.acknowledgedBy().isPresent()) {
      return because.acknowledgedBy().get() + " knows of it";
    }
    if (because.could().isEmpty()) {
      return "there is no other engineering manager";
    }
    String called = because.calls() == 0 ? "" : ", called " + because.calls() + " times";
    return because.enough()
        ? "nobody answered " + because.calls() + " calls, which is enough"
        : "no engineering manager has said to know of it" + bracketed(because.could()) + called;
  }

  static String engaged(Because.CesEngaged because) {
    Optional<String> engaged = because.specialist().map(m -> m + " is engaged");
    return engaged
        .or(() ->
            because
                .notNeeded()
                .map(no -> "nobody is needed, " + no.by() + " says: " + Clip.said(no.why())))
        .orElseGet(
            () -> "no community engagement specialist is engaged" + bracketed(because.could()));
  }

  /** Such as {@code (kim, max)}, behind a blank; nobody known is said too. */
  static String bracketed(List<MemberId> members) {
    return " (" + (members.isEmpty() ? "nobody known" : Names.list(members)) + ")";
  }

  /** Why it was found so. */
  public static String of(Because.OfConsent because) {
    return switch (because) {
      case Because.NotInEmergency() -> "not asked for in an emergency";
      case Because.OnlyInEmergency() -> "asked for in an emergency only";
      case Because.OnlyImmediate() -> "asked for only when it does not wait for a yes";
      case Because.DiscussedWith b -> discussed(b);
      case Because.Managers b -> seats(b);
      case Because.StandIns b -> standIns(b);
      case Because.OneSeat(var services) ->
          "one engineering manager is enough for " + Names.and(services);
      case Because.People b -> people(b);
      case Because.Immediate(var by, var why) ->
          "it could not wait, " + by + " says: " + Clip.said(why);
      case Because.Notified b -> told(b);
      case Because.CesEngaged b -> engaged(b);
    };
  }
}
