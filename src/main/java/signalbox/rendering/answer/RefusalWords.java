package signalbox.rendering.answer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signalbox.domain.CaseId;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal;
import signalbox.domain.Speaker;
import signalbox.domain.Target;
import signalbox.policy.Team;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.FreezeWords;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.Prefix;
import signalbox.rendering.text.Times;
import signalbox.rendering.text.VenueNames;

/** The bot's no, in words: what is wrong, and what would satisfy it. */
public final class RefusalWords {
  /** Lines of one refusal at the most. */
  public static final int MOST_LINES = 4;

  private final Prefix prefix;
  private final VenueNames venues;
  private final CaseRefusals cases;
  private final LinkRefusals links;
  private final WindowRefusals windows;

  public RefusalWords(Prefix prefix, VenueNames venues) {
    this.prefix = prefix;
    this.venues = venues;
    this.cases = new CaseRefusals(prefix, venues);
    this.links = new LinkRefusals(prefix);
    this.windows = new WindowRefusals(prefix);
  }

  /** One line; where several things are in the way, a line for each, 4 at the most. */
  public List<String> of(Refusal refusal, Asked asked) {
    List<String> all = lines(refusal, asked);
    var few = all.size() > MOST_LINES ? first(all, MOST_LINES - 1, refusal) : all;
    return few.stream().map(Clip::line).toList();
  }

  /** Where several cases could be meant, what is first in the way of each. */
  private List<String> ofEach(List<Refusal> refusals, Asked asked) {
    return refusals.stream()
        .map(one -> String.join("; ", first(lines(one, asked), 1, one)))
        .distinct()
        .toList();
  }

  /** The first so many, and where the rest is shown. */
  private List<String> first(List<String> lines, int most, Refusal refusal) {
    if (lines.size() <= most) {
      return lines;
    }
    var first = new ArrayList<>(lines.subList(0, most));
    first.add("and " + (lines.size() - most) + " more" + shown(refusal));
    return first;
  }

  private String shown(Refusal refusal) {
    return refusal instanceof Refusal.Unsatisfied(var id, _, _)
        ? switch (id.kind()) {
          case DEPLOY -> ": " + prefix.type("explain", id);
          case MAINTENANCE -> ": " + prefix.type("preflight", id);
        }
        : "";
  }

  private List<String> lines(Refusal refusal, Asked asked) {
    return switch (refusal) {
      case Refusal.OnCase about -> cases.of(about, asked);
      case Refusal.OnLink link -> List.of(links.of(link, asked));
      case Refusal.SameChange(var open, var by) -> List.of(cases.sameChange(open, by, asked));
      case Refusal.SameMaintenance(var open, var by) ->
          List.of(cases.sameMaintenance(open, by, asked));
      case Refusal.TakenForCase(int number, var because) -> takenForCase(number, because, asked);
      case Refusal.OnNone(var each) -> ofEach(each, asked);
      case Refusal.NoOpenCase(var last) -> List.of(cases.noOpenCase(last, asked));
      case Refusal.NotIdentified(_, var account) ->
          List.of(new StrangerWords(prefix, asked).refusal(account));
      case Refusal.NoRestrictedVenue() ->
          List.of(
              "nothing was changed: no private venue is configured for restricted cases; ask an"
                  + " admin to set restricted-venue, or ask without --private in a venue");
      case Refusal.AdminsOnly() -> List.of(adminsOnly(asked));
      case Refusal.NoSuchCase(var typed) -> List.of(noSuchCase(typed));
      case Refusal.WhichCase(var candidates) -> List.of(whichCase(candidates));
      case Refusal.SayWhichCase(var candidates) -> List.of(sayWhichCase(candidates));
      case Refusal.UnknownTeam(var typed, var known) -> List.of(unknownTeam(typed, known));
      case Refusal.UnknownMember(var typed, var near) -> List.of(unknownMember(typed, near));
      case Refusal.TargetHeld(var target, var by, var until) ->
          List.of(targetHeld(target, by, until, asked));
      case Refusal.NotClaimed(var target, var own) -> List.of(notClaimed(target, own));
      case Refusal.NotYourClaim(var target, var by) -> List.of(notYourClaim(target, by));
      case Refusal.OnlyInVenue() -> List.of(onlyInVenue(asked));
      case Refusal.OnFreeze freeze -> List.of(new FreezeWords(prefix, asked.now()).refusal(freeze));
      case Refusal.OnWindow window -> List.of(windows.of(window, asked.now()));
      case Refusal.NoMaintenance(var policy) ->
          List.of(
              "nothing was changed: the policy "
                  + policy
                  + " says nothing of maintenance; one that does is chosen in signalbox.conf, as"
                  + " shipped: policy = miraheze");
      case Refusal.TeamOnly(var team, var members) ->
          List.of(
              "nothing was changed: that is for %s to open%s".formatted(team, bracketed(members)));
      case Refusal.NotAway() -> List.of("you are not away; nothing was changed");
      case Refusal.BadTime(_, var atMost) -> List.of(badTime(atMost));
      case Refusal.DeskFull(var what, var limit) -> List.of(deskFull(what, limit));
    };
  }

  /** Words for both who decided too late and who began a why with a number. */
  private List<String> takenForCase(int number, Refusal.OnCase because, Asked asked) {
    var lines = new ArrayList<>(cases.of(because, asked));
    String more = "; if " + number + " is no case but a word: #" + number;
    boolean fits = Clip.bytesOf(lines.getLast() + more) <= Clip.LINE_BYTES;
    lines.set(lines.size() - 1, fits ? lines.getLast() + more : lines.getLast());
    return lines;
  }

  private static String adminsOnly(Asked asked) {
    return "nothing was changed: only an admin may say that"
        + bracketed(asked.desk().roster().listAdmins());
  }

  private static String bracketed(List<?> names) {
    return names.isEmpty() ? "" : " (" + Names.list(names) + ")";
  }

  private String noSuchCase(String typed) {
    return "there is no case "
        + Clip.said(typed)
        + "; those that are open: "
        + prefix.type("status");
  }

  private static String whichCase(List<CaseId> candidates) {
    return "which one? say its name after the command: " + Names.list(candidates);
  }

  private String sayWhichCase(List<CaseId> candidates) {
    var first = candidates.isEmpty() ? "<case>" : candidates.getFirst();
    return "several cases are open here ("
        + Names.list(candidates)
        + "); say which: "
        + prefix.type("claim <target> in", first)
        + ", "
        + prefix.type("note", first, "<words>");
  }

  private static String unknownTeam(Team typed, List<Team> known) {
    return "there is no team " + Clip.said(typed.name()) + "; the teams: " + Names.list(known);
  }

  private static String unknownMember(MemberId typed, List<MemberId> near) {
    String nobody = "the people file knows nobody called " + Clip.said(typed.name());
    return near.isEmpty() ? nobody : nobody + "; did you mean " + Names.or(near) + "?";
  }

  private String targetHeld(Target target, MemberId holder, Instant until, Asked asked) {
    Optional<MemberId> speaker =
        asked.audience().speaker() instanceof Speaker.Known(var member, _)
            ? Optional.of(member)
            : Optional.empty();
    String moment = Times.moment(until, asked.now());
    String putDown = prefix.type("unclaim", name(target));
    return speaker.equals(Optional.of(holder))
        ? "%s is yours already until %s; longer: %s; when it is over: %s"
            .formatted(
                name(target), moment, prefix.type("claim", name(target), "for <duration>"), putDown)
        : "%s is claimed by %s until %s; ask for %s or %s"
            .formatted(
                name(target),
                holder,
                moment,
                prefix.type(
                    "handoff", name(target), speaker.map(MemberId::toString).orElse("<you>")),
                putDown);
  }

  private String notClaimed(Optional<Target> target, List<Target> own) {
    if (own.isEmpty()) {
      return target
          .map(t -> name(t) + " is not claimed here; to claim it: " + prefix.type("claim", name(t)))
          .orElse("you have claimed nothing here; who claims what: " + prefix.type("status"));
    }
    return target.map(t -> name(t) + " is not claimed here; yours: ").orElse("which one? yours: ")
        + Names.list(own.stream().map(RefusalWords::name).toList())
        + " - "
        + prefix.type("unclaim", "<target>");
  }

  private String notYourClaim(Target target, MemberId holder) {
    return "%s is claimed by %s, who may say %s or %s"
        .formatted(
            name(target),
            holder,
            prefix.type("unclaim", name(target)),
            prefix.type("handoff", name(target), "<member>"));
  }

  private static String name(Target target) {
    return Clip.to(target.name(), 60);
  }

  private String onlyInVenue(Asked asked) {
    return asked
        .desk()
        .setting()
        .site()
        .map(
            site -> "say that in a venue, such as " + venues.of(site.defaultVenue(), asked.place()))
        .orElse("say that in a venue");
  }

  private String badTime(Duration atMost) {
    return "that time is over or more than %s ahead; nothing was changed; such as %s or %s"
        .formatted(
            Times.length(atMost), prefix.type("away", "2h"), prefix.type("away", "tomorrow 08:00"));
  }

  private static String deskFull(String what, int limit) {
    return "nothing was changed: the desk holds %d %s at the most; close or put down some first"
        .formatted(limit, what);
  }
}
