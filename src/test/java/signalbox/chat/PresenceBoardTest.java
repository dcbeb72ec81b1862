package signalbox.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import signalbox.domain.Command;
import signalbox.domain.MemberId;
import signalbox.domain.Presence;
import signalbox.rendering.Cast;

class PresenceBoardTest {
  private static final MemberId DANA = new MemberId("dana");

  private final FakeDecisions decisions = new FakeDecisions(Cast.desk());
  private final PresenceBoard board = new PresenceBoard(decisions, InstantSource.fixed(Cast.NOON));

  private void see(String account, boolean here) {
    board.see(new Sighting("libera", account, here));
  }

  @Test
  void ofWhomNobodySawAnythingNothingIsKnown() {
    assertThat(board.presence()).isEqualTo(Presence.unknown());
  }

  @Test
  void whoComesIsHereAndWhoLeavesIsGone() {
    see("dana", true);
    assertThat(board.presence().here()).containsExactly(DANA);

    see("dana", false);

    assertThat(board.presence().here()).isEmpty();
    assertThat(board.presence().gone()).containsExactly(DANA);
    assertThat(decisions.commands())
        .containsExactly(new Command.NoteSeen(DANA, true), new Command.NoteSeen(DANA, false));
  }

  @Test
  void onlyAChangeIsTold() {
    see("dana", true);
    see("dana", true);
    see("dana", false);
    see("dana", false);

    assertThat(decisions.submitted).hasSize(2);
  }

  @Test
  void whoIsSeenToLeaveFirstIsGone() {
    see("dana", false);

    assertThat(board.presence().gone()).containsExactly(DANA);
    assertThat(decisions.commands()).containsExactly(new Command.NoteSeen(DANA, false));
  }

  @Test
  void strangersLeaveNoTrace() {
    see("mallory", true);

    assertThat(board.presence()).isEqualTo(Presence.unknown());
    assertThat(decisions.submitted).isEmpty();
  }

  @Test
  void whenTheNetworkIsGoneNothingIsKnownOfThoseWhoWereThere() {
    see("dana", true);

    board.lostSight("libera");

    assertThat(board.presence()).isEqualTo(Presence.unknown());
  }
}
