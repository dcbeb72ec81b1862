package signalbox.rendering.answer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import signalbox.domain.CaseId;
import signalbox.domain.MemberId;
import signalbox.domain.Presence;
import signalbox.domain.approval.Quorum;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.domain.deploy.Seats;
import signalbox.domain.deploy.Surroundings;
import signalbox.domain.desk.Desk;
import signalbox.domain.desk.Outlook;
import signalbox.policy.Team;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.Prefix;

/**
 * One deploy as it stands, with all that its words need.
 *
 * @param presence who was seen to be there
 * @param quorum who fills which seat now
 */
public record Scene(
    Desk desk,
    EmergencyDeploy deploy,
    Presence presence,
    Instant now,
    Prefix prefix,
    Quorum quorum) {
  /** That deploy on that desk, after whatever has happened to it. */
  public static Scene of(
      Desk desk, EmergencyDeploy deploy, Presence presence, Instant now, Prefix prefix) {
    var quorum = Seats.quorum(deploy, desk.roster(), now);
    return new Scene(desk, deploy, presence, now, prefix, quorum);
  }

  public CaseId id() {
    return deploy.id();
  }

  /** What to type about this case, such as {@code !approve deploy-1}. */
  public String type(String command, Object... words) {
    var all = new ArrayList<Object>(List.of(id()));
    all.addAll(List.of(words));
    return prefix.type(command, all.toArray());
  }

  public Surroundings around() {
    return Outlook.around(desk, deploy, now, presence);
  }

  /** The teams with an open seat, once each, in policy order. */
  public List<Team> listOpenTeams() {
    return quorum().listOpen().stream().distinct().toList();
  }

  /** Those who can be asked for that seat: there first, nobody who is away or gone. */
  public List<MemberId> listCould(Team team) {
    return reachable(Seats.listCould(deploy, quorum(), team, desk.roster()));
  }

  /** The backups who can be asked for that team: there first, nobody who is away or gone. */
  public List<MemberId> listBackups(Team team) {
    return reachable(desk.roster().listBackups(team));
  }

  /** Those of a team who can be told, there first. */
  public List<MemberId> listTeam(Team team) {
    return reachable(desk.roster().listTeam(team));
  }

  /** Those of them who are neither away nor gone; who is there comes first. */
  public List<MemberId> reachable(Collection<MemberId> members) {
    var first = new ArrayList<MemberId>();
    var then = new ArrayList<MemberId>();
    for (MemberId member : new TreeSet<>(members)) {
      if (presence.here().contains(member)) {
        first.add(member);
      } else if (!isAbsent(member)) {
        then.add(member);
      }
    }
    first.addAll(then);
    return first;
  }

  private boolean isAbsent(MemberId member) {
    return presence.gone().contains(member) || desk.absences().containsKey(member.name());
  }

  /** A team with those who can be asked, such as {@code sre (sam, dana)}. */
  public String withNames(Team team, List<MemberId> reachable) {
    return team + " " + names(team, reachable);
  }

  /** Those of a team who can be asked, such as {@code (sam, dana)}. */
  public String names(Team team, List<MemberId> reachable) {
    boolean isKnown = !desk.roster().listTeam(team).isEmpty();
    String nobody = isKnown ? "nobody there" : "nobody known";
    return "(" + (reachable.isEmpty() ? nobody : Names.list(reachable)) + ")";
  }

  /** Who carries it out, as far as that is known; else who asked for it. */
  public MemberId leader() {
    return deploy.deployer().orElseGet(deploy::requester);
  }

  /** The names of those who are to be asked for something, without those who are absent. */
  public Optional<String> call(Collection<MemberId> members) {
    return Optional.of(Names.list(reachable(members))).filter(names -> !names.isEmpty());
  }
}
