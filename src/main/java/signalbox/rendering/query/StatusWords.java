package signalbox.rendering.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import signalbox.domain.CaseChoice;
import signalbox.domain.Place;
import signalbox.domain.Venue;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.domain.work.ClaimState;
import signalbox.message.Message;
import signalbox.rendering.answer.Asked;
import signalbox.rendering.answer.RestrictedWords;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.Prefix;
import signalbox.rendering.text.Times;
import signalbox.rendering.text.VenueNames;
import signalbox.view.Backlog;

/** The answer to {@code !status}: what is open, a line a case, or one case in full. */
record StatusWords(Prefix prefix, VenueNames venues) {
  /** Cases that are listed at once. */
  static final int MOST_CASES = 8;

  Message of(CaseChoice which, Asked asked, Backlog backlog) {
    if (which instanceof CaseChoice.Unnamed) {
      return new Message(list(asked, backlog));
    }
    return new Message(
        switch (Sought.find(which, asked, prefix)) {
          case Sought.Here(var deploy) ->
              new CaseStatus(prefix, venues, asked, deploy).inFull(backlog);
          case Sought.Gone(var stone) ->
              List.of(stone.id() + " was closed long ago: " + stone.outcome().word());
          case Sought.Nothing(var why) -> List.of(why);
        });
  }

  private List<String> list(Asked asked, Backlog backlog) {
    var lines = list(asked, CaseStatus::inShort);
    undelivered(backlog).ifPresent(lines::add);
    silent(backlog, asked.now()).ifPresent(lines::add);
    return lines.stream().map(Clip::line).toList();
  }

  /** The same for words that stand for long. */
  List<String> onBoard(Asked asked) {
    return list(asked, CaseStatus::onBoard).stream().map(Clip::line).toList();
  }

  private List<String> list(Asked asked, Function<CaseStatus, String> words) {
    var lines = new ArrayList<String>();
    List<EmergencyDeploy> open =
        asked.desk().listOpen().stream().filter(deploy -> isListed(deploy, asked)).toList();
    open.stream().limit(MOST_CASES).map(deploy -> line(deploy, asked, words)).forEach(lines::add);
    if (open.size() > MOST_CASES) {
      lines.add(
          "and %d more: %s".formatted(open.size() - MOST_CASES, prefix.type("status", "<case>")));
    }
    if (open.isEmpty()) {
      lines.add(
          "no case is open here; to ask for a deploy: "
              + prefix.type("emergency deploy <change> <task>"));
    }
    elsewhere(asked).ifPresent(lines::add);
    claims(asked).ifPresent(lines::add);
    return lines;
  }

  /** Those of this venue and, by name only, those of which it may not hear more. */
  private static boolean isListed(EmergencyDeploy deploy, Asked asked) {
    return isHere(deploy, asked) || !asked.mayHear(deploy);
  }

  private static boolean isHere(EmergencyDeploy deploy, Asked asked) {
    return !(asked.place() instanceof Place.InVenue in) || in.venue().equals(deploy.home());
  }

  private String line(EmergencyDeploy deploy, Asked asked, Function<CaseStatus, String> words) {
    return asked.mayHear(deploy)
        ? words.apply(new CaseStatus(prefix, venues, asked, deploy))
        : RestrictedWords.of(deploy.id());
  }

  private Optional<String> elsewhere(Asked asked) {
    var cases =
        asked.desk().listOpen().stream()
            .filter(deploy -> !isListed(deploy, asked))
            .map(deploy -> deploy.id() + " in " + venues.of(deploy.home(), asked.place()))
            .toList();
    return cases.isEmpty() ? Optional.empty() : Optional.of("elsewhere: " + Names.list(cases));
  }

  /** Claims of the venue that belong to no case; in private, those of the speaker. */
  private Optional<String> claims(Asked asked) {
    List<ClaimState> claims =
        switch (asked.place()) {
          case Place.InVenue in -> listOwn(asked, in.venue());
          case Place.InPrivate _, Place.Nowhere _ -> List.of();
        };
    var words =
        claims.stream()
            .map(claim ->
                "%s (%s%s until %s)"
                    .formatted(
                        Clip.to(claim.target().name(), 60),
                        holder(claim, asked),
                        isGone(claim, asked) ? "," : "",
                        Times.moment(claim.times().until(), asked.now())))
            .toList();
    return words.isEmpty() ? Optional.empty() : Optional.of("claimed here: " + Names.list(words));
  }

  /** Whoever claims something and has left is not the one to ask. */
  static String holder(ClaimState claim, Asked asked) {
    return claim.holder() + (isGone(claim, asked) ? ", who has left" : "");
  }

  private static boolean isGone(ClaimState claim, Asked asked) {
    return asked.presence().gone().contains(claim.holder());
  }

  private static List<ClaimState> listOwn(Asked asked, Venue venue) {
    return asked.desk().work().listIn(venue).stream()
        .filter(claim -> claim.belongsTo().isEmpty())
        .toList();
  }

  /** Networks that are lost, such as {@code libera since 03:11 UTC}; empty: none is. */
  private static Optional<String> silent(Backlog backlog, Instant now) {
    return backlog.silentSince().isEmpty()
        ? Optional.empty()
        : Optional.of(
            "nothing is heard of "
                + backlog.silentSince().entrySet().stream()
                    .limit(Names.MOST)
                    .map(e -> e.getKey() + " since " + Times.moment(e.getValue(), now))
                    .collect(Collectors.joining(", ")));
  }

  /** What has not been delivered yet, such as {@code 2 messages to libera}; empty: nothing. */
  static Optional<String> undelivered(Backlog backlog) {
    return backlog.waiting().isEmpty()
        ? Optional.empty()
        : Optional.of(
            "not delivered yet: "
                + backlog.countByNetwork().entrySet().stream()
                    .limit(Names.MOST)
                    .map(e -> e.getValue() + " to " + e.getKey())
                    .collect(Collectors.joining(", ")));
  }
}
