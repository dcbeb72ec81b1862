package signalbox.domain.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseAction;
import signalbox.domain.MemberId;
import signalbox.policy.DeploySlug;
import signalbox.policy.Team;

class QuorumTest {
  private static final Team SRE = new Team("sre");
  private static final Team RELENG = new Team("releng");
  private static final Team SECURITY = new Team("security");
  private static final List<Team> TEAMS = List.of(RELENG, SRE, SECURITY, new Team("em"));

  private static Seat seat(Team team) {
    return new Seat(team, 1, DeploySlug.CONFIRMED_BY_SRE, false);
  }

  private static Approval yes(String member, Team... teams) {
    return new Approval(
        new MemberId(member), Set.of(teams), Optional.empty(), 1, Instant.EPOCH, Optional.empty());
  }

  @Test
  void withoutApprovalsEverySeatIsOpen() {
    var quorum = Quorum.match(List.of(seat(RELENG), seat(SRE), seat(SRE)), List.of());
    assertThat(quorum.isFull()).isFalse();
    assertThat(quorum.filledCount()).isZero();
    assertThat(quorum.listOpen()).containsExactly(RELENG, SRE, SRE);
    assertThat(quorum.listSeated()).isEmpty();
  }

  @Test
  void withoutSeatsNothingIsMissing() {
    assertThat(Quorum.match(List.of(), List.of(yes("sam", SRE))).isFull()).isTrue();
  }

  @Test
  void oneWhoFitsTwoSeatsFillsTheFirst() {
    var quorum = Quorum.match(List.of(seat(RELENG), seat(SRE)), List.of(yes("robin", SRE, RELENG)));
    assertThat(quorum.findSeat(new MemberId("robin")).map(Seat::team)).contains(RELENG);
    assertThat(quorum.listOpen()).containsExactly(SRE);
  }

  @Test
  void oneMovesOnWhenAnotherFitsNothingElse() {
    var quorum =
        Quorum.match(
            List.of(seat(RELENG), seat(SRE), seat(SECURITY)),
            List.of(yes("robin", RELENG, SRE), yes("kit", SRE, SECURITY), yes("tyler", RELENG)));
    assertThat(quorum.isFull()).isTrue();
    assertThat(quorum.listSeated())
        .containsExactly(new MemberId("tyler"), new MemberId("robin"), new MemberId("kit"));
  }

  @Test
  void theFirstToComeKeepsTheSeat() {
    var quorum = Quorum.match(List.of(seat(SRE)), List.of(yes("sam", SRE), yes("alex", SRE)));
    assertThat(quorum.listSeated()).containsExactly(new MemberId("sam"));
    assertThat(quorum.findSeat(new MemberId("alex"))).isEmpty();
  }

  @Test
  void whoSpeaksForAnotherGivesThatVoiceASeat() {
    var erin = new MemberId("erin");
    var noor = new MemberId("noor");
    var standIn = Optional.of(new CaseAction.StandIn(erin, "why"));
    var forErin = new Approval(noor, Set.of(SRE), standIn, 1, Instant.EPOCH, Optional.empty());
    var quorum = Quorum.match(List.of(seat(SRE)), List.of(forErin));
    assertThat(quorum.findVoice(erin)).contains(seat(SRE));
    assertThat(quorum.findVoice(noor)).contains(seat(SRE));
    assertThat(quorum.findSeat(erin)).isEmpty();
    assertThat(quorum.findVoice(new MemberId("sam"))).isEmpty();
  }

  /** Against every way of seating these people there is. */
  @Test
  void noOtherWayOfSeatingFillsMore() {
    var chance = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      var seats = new ArrayList<Seat>();
      for (int i = chance.nextInt(5); i > 0; i--) {
        seats.add(seat(TEAMS.get(chance.nextInt(TEAMS.size()))));
      }
      var approvals = new ArrayList<Approval>();
      for (int i = chance.nextInt(6); i > 0; i--) {
        approvals.add(yes("m" + i, someTeams(chance)));
      }
      var quorum = Quorum.match(seats, approvals);
      assertThat(quorum.filledCount()).isEqualTo(most(seats, approvals, 0));
      assertThat(quorum.listSeated()).doesNotHaveDuplicates();
      assertThat(quorum.places())
          .allSatisfy(p ->
              assertThat(p.filled().map(a -> a.offered().contains(p.seat().team())).orElse(true))
                  .isTrue());
      assertThat(Quorum.match(seats, approvals)).isEqualTo(quorum);
    }
  }

  private static Team[] someTeams(Random chance) {
    var teams = new TreeSet<Team>();
    for (int i = chance.nextInt(4); i > 0; i--) {
      teams.add(TEAMS.get(chance.nextInt(TEAMS.size())));
    }
    return teams.toArray(Team[]::new);
  }

  private static int most(List<Seat> seats, List<Approval> approvals, int from) {
    if (from == seats.size()) {
      return 0;
    }
    int best = most(seats, approvals, from + 1);
    for (int a = 0; a < approvals.size(); a++) {
      if (approvals.get(a).offered().contains(seats.get(from).team())) {
        var rest = new ArrayList<>(approvals);
        rest.remove(a);
        best = Math.max(best, 1 + most(seats, rest, from + 1));
      }
    }
    return best;
  }
}
