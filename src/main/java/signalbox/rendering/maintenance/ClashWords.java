package signalbox.rendering.maintenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import signalbox.domain.MemberId;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.domain.desk.Case;
import signalbox.domain.desk.Clash;
import signalbox.domain.desk.Clashes;
import signalbox.domain.desk.Desk;
import signalbox.domain.maintenance.Maintenance;
import signalbox.domain.maintenance.Party;
import signalbox.rendering.answer.RestrictedWords;
import signalbox.rendering.text.CaseLines;
import signalbox.rendering.text.FreezeWords;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.Prefix;
import signalbox.rendering.text.WindowWords;

/**
 * What a maintenance gets into the way of. Of a case of which nothing may be heard, not a word:
 * that there is a clash would tell when it is, and of what.
 *
 * @param mayHear which cases may be spoken of where this is said
 */
public record ClashWords(Desk desk, Prefix prefix, Predicate<Case> mayHear) {
  /** Clashes of one maintenance that are told one by one. */
  private static final int MOST = 2;

  /** What it gets into the way of and did not on the desk before; a line each, few at the most. */
  public List<String> fresh(Maintenance maintenance, Desk before) {
    List<Clash> old =
        before
            .findMaintenance(maintenance.id().number())
            .map(m -> Clashes.of(before, m))
            .orElseGet(List::of);
    return lines(maintenance, Clashes.of(desk, maintenance).stream().filter(c -> !old.contains(c)));
  }

  /** All of it, a line each, few at the most. */
  public List<String> all(Maintenance maintenance) {
    return lines(maintenance, Clashes.of(desk, maintenance).stream());
  }

  /** All of it, without the name of the case, for a list of other things. */
  public List<String> listAll(Maintenance maintenance) {
    return Clashes.of(desk, maintenance).stream()
        .flatMap(clash -> of(maintenance, clash).stream())
        .toList();
  }

  /** Such as {@code clashes with maintenance-2 (infrastructure), frozen}; empty: with nothing. */
  public String inShort(Maintenance maintenance) {
    var parts = new ArrayList<String>();
    Clashes.of(desk, maintenance).stream()
        .filter(this::mayTell)
        .map(ClashWords::inShort)
        .distinct()
        .forEach(parts::add);
    return parts.isEmpty() ? "" : "clashes with " + Names.and(parts);
  }

  private static String inShort(Clash clash) {
    return switch (clash) {
      case Clash.Overlap(var other, var shared) -> other + " (" + Names.list(shared) + ")";
      case Clash.TwoPlaces(var other, var members) -> other + " (" + Names.list(members) + ")";
      case Clash.Beside(var deploy) -> deploy.toString();
      case Clash.InFreeze _ -> "a freeze";
    };
  }

  private List<String> lines(Maintenance maintenance, Stream<Clash> clashes) {
    var lines = new CaseLines(maintenance.id());
    clashes.flatMap(clash -> of(maintenance, clash).stream()).forEach(lines::add);
    return lines.atMost(MOST + 1);
  }

  /** One clash of that maintenance; empty where it may not be spoken of. */
  public Optional<String> of(Maintenance maintenance, Clash clash) {
    return switch (clash) {
      case Clash.Overlap overlap -> findOther(overlap).map(other -> overlap(overlap, other));
      case Clash.TwoPlaces torn -> findOther(torn).map(other -> torn(torn, other));
      case Clash.Beside(var deploy) ->
          desk.findDeploy(deploy.number()).map(d -> beside(maintenance, d));
      case Clash.InFreeze(var freeze) ->
          Optional.of("clashes with the freeze of " + FreezeWords.inShort(freeze));
    };
  }

  private static String overlap(Clash.Overlap clash, Maintenance other) {
    return "clashes with %s of %s: both are about %s; %s"
        .formatted(
            other.id(),
            other.planner(),
            Names.and(clash.shared()),
            WindowWords.standing(Clashes.windowOf(other)));
  }

  private static String torn(Clash.TwoPlaces clash, Maintenance other) {
    return "%s %s to be at %s then too: %s"
        .formatted(
            Names.and(clash.members()),
            clash.members().size() == 1 ? "is" : "are",
            other.id(),
            WindowWords.standing(Clashes.windowOf(other)));
  }

  /** The name of a deploy may be said anywhere, and the leader is asked whatever it is. */
  private String beside(Maintenance maintenance, EmergencyDeploy deploy) {
    boolean isHeard = mayHear.test(new Case.OfDeploy(deploy));
    return "%s is open%s; %s"
        .formatted(
            isHeard ? deploy.id() + " of " + deploy.requester() : RestrictedWords.of(deploy.id()),
            isHeard ? ": " + deploy.request().change().url() : "",
            question(maintenance, deploy));
  }

  /** What the leader of a maintenance is asked about a deploy that may touch the same. */
  private String question(Maintenance maintenance, EmergencyDeploy deploy) {
    MemberId leader = Party.leader(maintenance);
    return leader.equals(deploy.requester())
        ? leader + " has both in hand"
        : "%s: can it go beside this? if not: %s"
            .formatted(leader, prefix.type("hold", deploy.id(), "<why>"));
  }

  /** What is said of it in a request; empty where it may not be spoken of. */
  public Optional<String> aside(Maintenance maintenance, EmergencyDeploy deploy) {
    return Optional.of(maintenance)
        .filter(m -> mayHear.test(new Case.OfMaintenance(m)))
        .map(m ->
            "%s is in progress on %s; %s"
                .formatted(m.id(), Names.and(m.plan().services()), question(m, deploy)));
  }

  private boolean mayTell(Clash clash) {
    return switch (clash) {
      case Clash.Overlap overlap -> findOther(overlap).isPresent();
      case Clash.TwoPlaces torn -> findOther(torn).isPresent();
      case Clash.Beside _, Clash.InFreeze _ -> true;
    };
  }

  private Optional<Maintenance> findOther(Clash.WithOther clash) {
    return desk.findMaintenance(clash.other().number())
        .filter(m -> mayHear.test(new Case.OfMaintenance(m)));
  }
}
