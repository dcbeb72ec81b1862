package signalbox.chat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import signalbox.command.CommandTree;
import signalbox.command.Verb;
import signalbox.domain.Account;
import signalbox.domain.Member;
import signalbox.domain.MemberId;
import signalbox.domain.PaperEvent.Cause;
import signalbox.domain.PaperEvent.Paper;
import signalbox.domain.Place;
import signalbox.domain.ServiceState;
import signalbox.domain.Speaker;
import signalbox.domain.Venue;
import signalbox.domain.identity.LinkAsking;
import signalbox.policy.NoticePolicy.Moment;
import signalbox.policy.NoticePolicy.Outlet;
import signalbox.policy.PolicyBook;
import signalbox.policy.Reason;
import signalbox.policy.Slug;
import signalbox.policy.Team;
import signalbox.rendering.answer.Asked;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;

/** All that could be chosen there, whatever is typed. */
record Choices(Asked asked, Asking asking) {
  Stream<Suggestion> list() {
    boolean isKnown = asked.audience().speaker() instanceof Speaker.Known;
    return switch (asking.argument().kind()) {
      case CASE -> new CaseChoices(asked, asking).list();
      case CLAUSE -> Slug.listAll().stream().map(Slug::text).map(Choices::plain);
      case REASON -> Arrays.stream(Reason.values()).map(Reason::word).map(Choices::plain);
      case PARALLEL -> Stream.of("parallel").map(Choices::plain);
      case STATE ->
          Arrays.stream(ServiceState.values()).map(ServiceState::word).map(Choices::plain);
      case PAPER -> Arrays.stream(Paper.values()).map(Paper::word).map(Choices::plain);
      case CAUSE -> Arrays.stream(Cause.values()).map(Cause::word).map(Choices::plain);
      case DURATION, LENGTH -> Stream.of("30m", "1h", "2h", "4h").map(Choices::plain);
      case TIME -> Stream.of("30m", "2h", "14:00", "tomorrow 08:00").map(Choices::plain);
      case COMMAND ->
          CommandTree.listAll().stream()
              .map(spec -> suggestion(spec.name(), spec.name() + ": " + spec.summary()));
      case TEAM -> isKnown ? teams() : Stream.empty();
      case MEMBER -> isKnown ? members() : Stream.empty();
      case DEPLOYER ->
          isKnown
              ? Stream.concat(Stream.of("me", "needed").map(Choices::plain), members())
              : Stream.empty();
      case TARGET -> ownTargets();
      case ACCOUNT -> accounts();
      case OUTLET -> outlets();
      case MOMENT -> Arrays.stream(Moment.values()).map(Moment::word).map(Choices::plain);
      case CHANGE, TASK, VENDOR, WORDS, NAME, TARGETS, NUMBER, TITLE, SERVICES, LINK, CODE ->
          Stream.empty();
    };
  }

  private Stream<Suggestion> outlets() {
    return asked.desk().findBook().flatMap(PolicyBook::maintenance).stream()
        .flatMap(policy -> policy.notice().outlets().stream())
        .map(Outlet::name)
        .map(Choices::plain);
  }

  private boolean isHere(Venue home) {
    return asked.place() instanceof Place.InVenue in && in.venue().equals(home);
  }

  /** One's own for a yes; else those of the cases here, then all the others. */
  private Stream<Suggestion> teams() {
    if (asking.spec().verb() == Verb.APPROVE) {
      return speaker().stream()
          .flatMap(member -> member.teams().stream())
          .map(Team::name)
          .map(Choices::plain);
    }
    return Stream.concat(
            asked.desk().listOpen().stream()
                .filter(deploy -> isHere(deploy.home()) && asked.mayHear(deploy))
                .flatMap(deploy -> deploy.listTeams().stream()),
            asked.desk().roster().listTeams().stream())
        .map(Team::name)
        .map(Choices::plain);
  }

  private Optional<Member> speaker() {
    return asked.audience().speaker() instanceof Speaker.Known(var member, _)
        ? asked.desk().roster().find(member)
        : Optional.empty();
  }

  /** Who is there comes first, and the speaker last. */
  private Stream<Suggestion> members() {
    Verb verb = asking.spec().verb();
    if (verb == Verb.LINK_APPROVE || verb == Verb.LINK_REFUSE) {
      return waiting()
          .map(link -> suggestion(link.member().name(), link.member() + ": " + link.account()));
    }
    var here = asked.presence().here();
    return asked.desk().roster().members().values().stream()
        .sorted(
            Comparator.<Member, Boolean>comparing(member -> isSpeaker(member.id()))
                .thenComparing(member -> !here.contains(member.id())))
        .map(member ->
            suggestion(
                member.id().name(),
                member.id()
                    + (member.teams().isEmpty() ? "" : " (" + Names.list(member.teams()) + ")")));
  }

  private boolean isSpeaker(MemberId member) {
    return speaker().filter(s -> s.id().equals(member)).isPresent();
  }

  private record Waiting(MemberId member, Account account) {}

  /** Only admins are asked about them. */
  private Stream<Waiting> waiting() {
    return isAdmin()
        ? asked.desk().identity().listWaiting().stream().flatMap(Choices::waiting)
        : Stream.empty();
  }

  private static Stream<Waiting> waiting(LinkAsking asking) {
    return asking.claimedBy().stream().map(member -> new Waiting(member, asking.account()));
  }

  private boolean isAdmin() {
    return speaker().filter(member -> member.duties().admin()).isPresent();
  }

  private Stream<Suggestion> accounts() {
    if (asking.spec().verb() != Verb.UNLINK) {
      return waiting()
          .map(link ->
              suggestion(link.account().toString(), link.account() + " of " + link.member()));
    }
    return asked.desk().identity().links().values().stream()
        .filter(link -> isAdmin() || isSpeaker(link.member()))
        .map(
            link -> suggestion(link.account().toString(), link.account() + " of " + link.member()));
  }

  /** What the speaker holds in this venue, which can be put down or passed on. */
  private Stream<Suggestion> ownTargets() {
    return asking.spec().verb() == Verb.CLAIM
        ? asked.desk().roster().members().values().stream()
            .flatMap(member -> member.duties().manages().stream())
            .map(Choices::plain)
        : asked.desk().work().claims().stream()
            .filter(claim -> isSpeaker(claim.holder()))
            .filter(claim ->
                asked.place() instanceof Place.InVenue in && in.venue().equals(claim.venue()))
            .map(claim -> plain(claim.target().name()));
  }

  private static Suggestion plain(String value) {
    return suggestion(value, value);
  }

  static Suggestion suggestion(String value, String label) {
    return new Suggestion(value, Clip.to(label, Suggestion.LONGEST));
  }
}
