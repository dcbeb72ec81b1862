package signalbox.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import signalbox.chat.Sighting.Seen;
import signalbox.command.ReadContext;
import signalbox.command.reference.References;
import signalbox.domain.Account;
import signalbox.domain.Command;
import signalbox.domain.MemberId;
import signalbox.domain.Presence;
import signalbox.rendering.Cast;

class PresenceBoardTest {
  private static final MemberId DANA = new MemberId("dana");

  private static final Premises PREMISES =
      new Premises(
          Cast.routes(),
          new ReadContext.Manners("!", "signalbox", Set.of()),
          References.of(Map.of(), Map.of()),
          Set.of());

  private final FakeDecisions decisions = new FakeDecisions(Cast.desk());
  private final PresenceBoard board =
      new PresenceBoard(PREMISES, () -> decisions, InstantSource.fixed(Cast.NOON));

  private void see(String account, Seen seen) {
    board.see(new Sighting("libera", account, seen));
  }

  @Test
  void ofWhomNobodySawAnythingNothingIsKnown() {
    assertThat(board.presence()).isEqualTo(Presence.unknown());
  }

  @Test
  void whoComesIsHereAndWhoLeavesIsGone() {
    see("dana", Seen.HERE);
    assertThat(board.presence().here()).containsExactly(DANA);

    see("dana", Seen.GONE);

    assertThat(board.presence().here()).isEmpty();
    assertThat(board.presence().gone()).containsExactly(DANA);
    assertThat(decisions.commands()).containsExactly(new Command.NoteSeen(DANA, false));
  }

  @Test
  void whoSpeaksWhereNobodySeesTheGoingIsNotThereByThat() {
    see("dana", Seen.HERE);
    see("dana", Seen.GONE);

    board.heard(new Account("console", "dana"), DANA);

    assertThat(board.presence().gone()).containsExactly(DANA);
    assertThat(decisions.commands()).containsExactly(new Command.NoteSeen(DANA, false));
  }

  @Test
  void comingIsNewsOnlyForThoseWhoseGoingWas() {
    see("dana", Seen.HERE);
    see("dana", Seen.GONE);
    see("dana", Seen.HERE);

    assertThat(decisions.commands())
        .containsExactly(new Command.NoteSeen(DANA, false), new Command.NoteSeen(DANA, true));
  }

  @Test
  void aSplitIsNeitherComingNorGoing() {
    see("dana", Seen.HERE);
    see("dana", Seen.UNKNOWN);
    assertThat(board.presence()).isEqualTo(Presence.unknown());

    see("dana", Seen.HERE);

    assertThat(board.presence().here()).containsExactly(DANA);
    assertThat(decisions.submitted).isEmpty();
  }

  @Test
  void whoIsGoneHereAndUnseenThereIsNotGone() {
    board.see(new Sighting("discord", "id-dana", Seen.UNKNOWN));

    see("dana", Seen.GONE);

    assertThat(board.presence()).isEqualTo(Presence.unknown());
    assertThat(decisions.submitted).isEmpty();
  }

  @Test
  void whoSpeaksAfterASplitIsHere() {
    see("dana", Seen.UNKNOWN);

    board.heard(new Account("libera", "dana"), DANA);

    assertThat(board.presence().here()).containsExactly(DANA);
  }

  @Test
  void onlyAChangeIsTold() {
    see("dana", Seen.GONE);
    see("dana", Seen.GONE);
    see("dana", Seen.HERE);
    see("dana", Seen.HERE);

    assertThat(decisions.submitted).hasSize(2);
  }

  @Test
  void whoIsSeenToLeaveFirstIsGone() {
    see("dana", Seen.GONE);

    assertThat(board.presence().gone()).containsExactly(DANA);
    assertThat(decisions.commands()).containsExactly(new Command.NoteSeen(DANA, false));
  }

  private void seeIn(String network, String account, String... channels) {
    board.see(new Sighting(network, account, Seen.HERE, Optional.of(Set.of(channels))));
  }

  @Test
  void whoIsInOneVenueDoesNotHearTheOther() {
    seeIn("libera", "dana", "#ops", "#elsewhere");

    assertThat(board.presence().hears(DANA, Cast.OPS)).isTrue();
    assertThat(board.presence().hears(DANA, Cast.SEC)).isFalse();
    assertThat(board.presence().isSeenIn(DANA, Cast.OPS)).isTrue();
  }

  @Test
  void whereNoNetworkSaysWhoIsInWhichChannelWhoIsHereHearsAll() {
    seeIn("libera", "dana", "#ops");
    board.see(new Sighting("discord", "id-dana", Seen.HERE));

    assertThat(board.presence().hears(DANA, Cast.SEC)).isTrue();
    assertThat(board.presence().isSeenIn(DANA, Cast.SEC)).isFalse();
  }

  @Test
  void whoComesBackIntoSightBySpeakingIsWhereItWas() {
    seeIn("libera", "dana", "#ops");
    board.see(new Sighting("libera", "Dana", Seen.UNKNOWN, Optional.of(Set.of("#ops"))));

    board.heard(new Account("libera", "dana"), DANA);

    assertThat(board.presence().hears(DANA, Cast.OPS)).isTrue();
    assertThat(board.presence().hears(DANA, Cast.SEC)).isFalse();
  }

  @Test
  void strangersLeaveNoTrace() {
    see("mallory", Seen.HERE);

    assertThat(board.presence()).isEqualTo(Presence.unknown());
    assertThat(decisions.submitted).isEmpty();
  }

  @Test
  void whenTheNetworkIsGoneNothingIsKnownOfThoseWhoWereThere() {
    see("dana", Seen.HERE);

    board.lostSight("libera");

    assertThat(board.presence()).isEqualTo(Presence.unknown());
  }
}
