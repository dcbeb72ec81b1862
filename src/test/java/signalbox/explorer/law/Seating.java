package signalbox.explorer.law;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import signalbox.domain.MemberId;
import signalbox.domain.Roster;
import signalbox.policy.DeploySlug;
import signalbox.policy.Reason;
import signalbox.policy.Team;

/**
 * Who can sit where, read from the text of the written policies and tried out one by one.
 *
 * <p>One person, one seat; who asked, or ever did, fills none; a yes is to this revision, at most
 * two hours old, and of somebody who is on that team today.
 */
final class Seating {
  static final Team SRE = new Team("sre");
  static final Team RELENG = new Team("releng");
  static final Team SECURITY = new Team("security");
  static final Team EM = new Team("em");
  static final Duration YES_LASTS = Duration.ofHours(2);

  private Seating() {}

  /** The seats that are asked for, without those of a clause that was passed. */
  static List<Team> seats(Ledger ledger) {
    var seats = new ArrayList<>(confirmations(ledger));
    if (!ledger.waived.contains(DeploySlug.CONFIRMED_BY_SPECIALISTS)) {
      seats.addAll(specialists(ledger));
    }
    return seats;
  }

  /** Every team that has a say in the case. */
  static Set<Team> teams(Ledger ledger) {
    var teams = new HashSet<>(confirmations(ledger));
    teams.addAll(specialists(ledger));
    teams.add(informed(ledger).orElse(SRE));
    return teams;
  }

  static Optional<Team> informed(Ledger ledger) {
    return ledger.policy.equals("wikimedia-2025") ? Optional.of(RELENG) : Optional.empty();
  }

  private static List<Team> confirmations(Ledger ledger) {
    return switch (ledger.policy) {
      case "wikimedia-2019" -> List.of(RELENG, SRE);
      case "wikimedia-2025", "miraheze" -> List.of(SRE);
      default -> throw new AssertionError("nobody has read the policy " + ledger.policy);
    };
  }

  private static List<Team> specialists(Ledger ledger) {
    var teams = new ArrayList<Team>();
    if (ledger.policy.equals("miraheze")) {
      teams.add(EM);
    }
    if (ledger.policy.equals("wikimedia-2019")
        && ledger.reason.equals(Optional.of(Reason.SECURITY))) {
      teams.add(SECURITY);
    }
    for (Team team : ledger.required.keySet()) {
      if (!teams.contains(team) && !confirmations(ledger).contains(team)) {
        teams.add(team);
      }
    }
    return teams;
  }

  static boolean isFull(Ledger ledger, Roster roster, Instant now) {
    var seats = seats(ledger);
    return most(seats, eligible(ledger, roster, now).values()) == seats.size();
  }

  /** Whether a yes of that member for these teams would fill one seat more. */
  static boolean wouldFill(
      Ledger ledger, Roster roster, Instant now, MemberId member, Set<Team> offered) {
    var others = eligible(ledger, roster, now);
    others.remove(member);
    var seats = seats(ledger);
    int before = most(seats, others.values());
    others.put(member, offered);
    return most(seats, others.values()) > before;
  }

  /** By person, the teams for which a standing yes may count now. */
  static Map<MemberId, Set<Team>> eligible(Ledger ledger, Roster roster, Instant now) {
    var eligible = new LinkedHashMap<MemberId, Set<Team>>();
    ledger.yes.forEach((member, yes) -> {
      boolean counts =
          yes.revision() == ledger.revision
              && now.isBefore(yes.at().plus(YES_LASTS))
              && !ledger.requesters.contains(member);
      if (counts) {
        var teams = new HashSet<>(yes.offered());
        teams.removeIf(team -> !roster.isOn(member, team));
        eligible.put(member, teams);
      }
    });
    return eligible;
  }

  /** The most seats that these people can fill: everybody is tried on the first seat, and so on. */
  private static int most(List<Team> seats, Collection<Set<Team>> people) {
    if (seats.isEmpty() || people.isEmpty()) {
      return 0;
    }
    var rest = seats.subList(1, seats.size());
    int best = most(rest, people);
    for (Set<Team> person : people) {
      if (person.contains(seats.getFirst())) {
        var others = new ArrayList<>(people);
        others.remove(person);
        best = Math.max(best, 1 + most(rest, others));
      }
    }
    return best;
  }
}
