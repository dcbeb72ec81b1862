package signalbox.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import signalbox.domain.Account;
import signalbox.domain.Command;
import signalbox.domain.MemberId;
import signalbox.domain.Roles;
import signalbox.policy.Team;
import signalbox.rendering.Cast;

class RoleTeamsTest {
  private static final Account DANA = new Account("libera", "Dana");
  private static final Account MALLORY = new Account("libera", "mallory");
  private static final String ROLE = "998877";

  private final DecidingDesk desk = new DecidingDesk(Cast.desk());
  private final RoleTeams roles = new RoleTeams(desk, InstantSource.fixed(Cast.NOON));

  private void configure() {
    SortedMap<String, Team> teams = new TreeMap<>();
    teams.put(ROLE, new Team("security"));
    SortedMap<String, SortedMap<String, Team>> byNetwork = new TreeMap<>();
    byNetwork.put("libera", teams);
    desk.say(Cast.NOON, new Command.AdoptRoles(new Roles(byNetwork)));
    desk.submitted.clear();
  }

  @Test
  void aRoleThatCountsIsNotedOnceWithoutThoseThatDoNot() {
    configure();
    roles.see(DANA, Set.of(ROLE, "1234"));
    roles.see(DANA, Set.of("1234", ROLE));
    assertThat(desk.submitted).containsExactly(new Command.NoteRoles(DANA, Set.of(ROLE)));
    assertThat(desk.desk().roster().isOn(new MemberId("dana"), new Team("security"))).isTrue();
  }

  @Test
  void aRoleThatIsGoneIsNotedToo() {
    configure();
    roles.see(DANA, Set.of(ROLE));
    roles.see(DANA, Set.of());
    roles.see(DANA, Set.of("1234"));
    assertThat(desk.submitted)
        .containsExactly(
            new Command.NoteRoles(DANA, Set.of(ROLE)), new Command.NoteRoles(DANA, Set.of()));
    assertThat(desk.desk().roster().isOn(new MemberId("dana"), new Team("security"))).isFalse();
  }

  @Test
  void ofStrangersAndOfMembersWithoutSuchARoleNothingIsNoted() {
    configure();
    roles.see(MALLORY, Set.of(ROLE));
    roles.see(DANA, Set.of("1234"));
    roles.see(new Account("discord", "445566"), Set.of(ROLE));
    assertThat(desk.submitted).isEmpty();
  }

  @Test
  void whereNoRoleCountsNothingIsNoted() {
    roles.see(DANA, Set.of(ROLE));
    assertThat(desk.submitted).isEmpty();
  }
}
