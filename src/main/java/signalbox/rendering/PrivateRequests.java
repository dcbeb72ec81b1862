package signalbox.rendering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import signalbox.domain.DeployEvent;
import signalbox.domain.Event;
import signalbox.domain.MemberId;
import signalbox.domain.Speaker;
import signalbox.message.Parcel;
import signalbox.policy.Team;
import signalbox.rendering.answer.Scene;
import signalbox.rendering.deploy.CaseWords;
import signalbox.rendering.deploy.RequestWords;
import signalbox.rendering.text.CaseLines;
import signalbox.rendering.text.Names;

/** Asks those for their yes by private message who are not seen near a restricted case. */
record PrivateRequests(Hearers hearers, Scene scene) {
  private static final Set<Class<? extends Event>> ASKING =
      Set.of(
          DeployEvent.Requested.class,
          DeployEvent.TeamRequired.class,
          DeployEvent.ReasonGiven.class,
          DeployEvent.ApprovalWithdrawn.class,
          DeployEvent.ApprovalFell.class,
          DeployEvent.Reopened.class,
          DeployEvent.Nudged.class,
          DeployEvent.LadderClimbed.class);

  /** A message for each person at the most; nothing for a case that is not restricted. */
  List<Parcel> to(List<Event> events, Speaker by) {
    boolean asks = events.stream().anyMatch(event -> ASKING.contains(event.getClass()));
    if (!asks || !scene.deploy().isRestricted() || !scene.deploy().status().isBeforeStart()) {
      return List.of();
    }
    var asked = listAsked();
    if (events.stream().anyMatch(DeployEvent.LadderClimbed.class::isInstance)) {
      scene.listOpenTeams().stream()
          .flatMap(team -> scene.listBackups(team).stream())
          .forEach(backup -> asked.putIfAbsent(backup, Set.of()));
    }
    asked.keySet().removeIf(one -> scene.presence().hears(one, scene.deploy().home()));
    if (by instanceof Speaker.Known known) {
      asked.remove(known.member());
    }
    var parcels = new ArrayList<Parcel>();
    asked.entrySet().stream()
        .limit(Names.MOST)
        .forEach(entry -> parcels.addAll(ask(entry.getKey(), entry.getValue())));
    return parcels;
  }

  /** Those who could fill an open seat, each with the teams of those seats. */
  private Map<MemberId, Set<Team>> listAsked() {
    var asked = new LinkedHashMap<MemberId, Set<Team>>();
    for (Team team : scene.listOpenTeams()) {
      for (MemberId member : scene.listCould(team)) {
        asked.computeIfAbsent(member, _ -> new LinkedHashSet<>()).add(team);
      }
    }
    return asked;
  }

  private List<Parcel> ask(MemberId member, Set<Team> teams) {
    String asks =
        teams.isEmpty()
            ? "nobody has answered for %s; find somebody"
                .formatted(Names.and(scene.listOpenTeams()))
            : "%s asks for your yes for %s: %s or %s"
                .formatted(
                    scene.deploy().requester(),
                    Names.or(teams),
                    scene.type("approve"),
                    scene.type("decline", "<why>"));
    var lines =
        new CaseLines(scene.id())
            .verbatim(scene.id() + " (restricted): " + asks)
            .verbatim(RequestWords.firstLine(scene))
            .atMost(CaseWords.MOST_LINES);
    return scene
        .desk()
        .roster()
        .find(member)
        .flatMap(m -> hearers.findPerson(m, scene.deploy().home()))
        .map(to -> hearers.say(to, Optional.of(scene.id()), lines))
        .orElseGet(List::of);
  }
}
