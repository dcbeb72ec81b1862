package signalbox.chat.irc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signalbox.chat.Line;
import signalbox.chat.irc.room.OurChannel;
import signalbox.chat.irc.wire.Mask;

class IrcHearingTest {
  private static final Company COMPANY =
      new Company(
          Set.of("stashbot", "Bridge"), List.of(new Mask("*!*@gateway/*"), new Mask("*[d]!*@*")));

  private final FakeSession session = new FakeSession();
  private final Overheard house = new Overheard();
  private final IrcAdapter adapter =
      new IrcAdapter(
          new Surroundings("libera", List.of(new OurChannel("#ops")), Map.of(), COMPANY),
          house,
          session.schedule);

  private void heard(String... lines) {
    for (String line : lines) {
      adapter.heard(session, FakeSession.line(line));
    }
  }

  @BeforeEach
  void goIn() {
    adapter.up(session);
    heard(":signalbox!~bot@bots/signalbox JOIN #ops");
  }

  @Test
  void whatIsSaidInAChannelBecomesALine() {
    heard(
        "@account=dana;msgid=abc;time=2026-11-22T09:59:59.500Z :Dana!d@h PRIVMSG #ops :!approve"
            + " 17");

    assertThat(house.lines)
        .containsExactly(
            new Line(
                new Line.Where("libera", Optional.of("#ops"), Optional.of("signalbox")),
                new Line.Who("Dana", new Line.Login.As("dana")),
                "!approve 17",
                new Line.Proof("abc", Instant.parse("2026-11-22T09:59:59.500Z"))));
  }

  @Test
  void aChannelHasTheNameThatTheConfigurationGivesIt() {
    heard("@account=dana :dana!d@h PRIVMSG #OPS :!status");

    assertThat(house.said()).containsExactly("#ops dana/dana> !status");
  }

  @Test
  void whatIsSaidToTheBotAloneIsPrivate() {
    heard("@account=dana :dana!d@h PRIVMSG SIGNALBOX :!status");

    assertThat(house.said()).containsExactly("dana/dana> !status");
  }

  @Test
  void onlyTheTagOfThatVeryLineVouches() {
    heard(
        ":dana!d@h JOIN #ops dana :D",
        "@account=dana :dana!d@h PRIVMSG #ops :one",
        ":dana!d@h PRIVMSG #ops :two",
        "@account= :dana!d@h PRIVMSG #ops :three",
        "@account=* :dana!d@h PRIVMSG #ops :four",
        "@+account=dana :dana!d@h PRIVMSG #ops :five",
        "@vendor/account=dana :dana!d@h PRIVMSG #ops :six");

    assertThat(house.said())
        .containsExactly(
            "#ops dana/dana> one",
            "#ops dana> two",
            "#ops dana> three",
            "#ops dana> four",
            "#ops dana> five",
            "#ops dana> six");
  }

  @Test
  void withoutTheCapabilityATagVouchesForNobodyFromThatMomentOn() {
    heard("@account=dana :dana!d@h PRIVMSG #ops :one");
    session.capabilities.remove("account-tag");
    heard("@account=dana :dana!d@h PRIVMSG #ops :two");
    session.capabilities.add("account-tag");
    heard("@account=dana :dana!d@h PRIVMSG #ops :three");

    assertThat(house.said())
        .containsExactly("#ops dana/dana> one", "#ops dana/?> two", "#ops dana/dana> three");
  }

  @Test
  void anImpostorWhoTakesTheNickIsNobody() {
    heard(
        ":dana!d@h JOIN #ops dana :D",
        ":dana!d@h NICK dana2",
        ":eve!e@h NICK dana",
        ":dana!e@h PRIVMSG #ops :!approve",
        "@account=dana :dana2!d@h PRIVMSG #ops :!approve");

    assertThat(house.said()).containsExactly("#ops dana> !approve", "#ops dana2/dana> !approve");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Our own echo, however our nick is written.
        "@account=signalbox :SignalBox!~bot@bots/signalbox PRIVMSG #ops :!approve",
        // Not speech.
        "@account=dana :dana!d@h NOTICE #ops :!approve",
        "@account=dana;+draft/react=x :dana!d@h TAGMSG #ops",
        // Programs and acting.
        "@account=dana :dana!d@h PRIVMSG signalbox :\u0001VERSION\u0001",
        "@account=dana :dana!d@h PRIVMSG #ops :\u0001ACTION !approve\u0001",
        "@account=dana :dana!d@h PRIVMSG #ops :\u0001!approve",
        // Bots, bridges and their puppets.
        "@account=StashBot :someone!d@h PRIVMSG #ops :!approve",
        ":stashbot!d@h PRIVMSG #ops :!approve",
        "@account=bridge :b!d@h PRIVMSG #ops :<dana> !approve",
        "@account=dana :dana!d@gateway/web/x PRIVMSG #ops :!approve",
        "@account=dana :dana[D]!d@h PRIVMSG #ops :!approve",
        "@account=dana;draft/relaymsg=b :dana!d@h PRIVMSG #ops :!approve",
        "@account=dana;relaymsg :dana!d@h PRIVMSG #ops :!approve",
        "@account=dana;bot :dana!d@h PRIVMSG #ops :!approve",
        "@account=dana :dana/discord!d@h PRIVMSG #ops :!approve",
        // Servers and services.
        ":irc.example.org PRIVMSG #ops :!approve",
        ":NickServ!NickServ@services. PRIVMSG signalbox :This nickname is registered",
        "PRIVMSG #ops :!approve",
        // Neither to us nor to a channel.
        "@account=dana :dana!d@h PRIVMSG sam :!approve",
        "@account=dana :dana!d@h PRIVMSG $$* :!approve",
        "@account=dana :dana!d@h PRIVMSG #elsewhere :!approve",
        // Nothing.
        "@account=dana :dana!d@h PRIVMSG #ops :",
        "@account=dana :dana!d@h PRIVMSG #ops",
        "@account=dana :dana!d@h PRIVMSG #ops :\u0002\u000f ",
        // Told of the past.
        "@account=dana;time=2026-11-22T09:57:00.000Z :dana!d@h PRIVMSG #ops :!approve",
        "@account=dana;batch=unknown :dana!d@h PRIVMSG #ops :!approve",
      })
  void thatIsNobodysCommand(String line) {
    heard(line);

    assertThat(house.said()).isEmpty();
  }

  @Test
  void anEndlessLineIsNoCommand() {
    heard("@account=dana :dana!d@h PRIVMSG #ops :!note " + "x".repeat(Hearing.LONGEST));

    assertThat(house.said()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"chathistory", "draft/chathistory", "znc.in/playback", "example/unheard-of"})
  void whatIsTiedUpAsHistoryIsNotActedOn(String type) {
    heard(
        ":srv BATCH +h " + type + " #ops",
        "@batch=h;account=dana :dana!d@h PRIVMSG #ops :!approve",
        "@batch=h :dana!d@h JOIN #ops dana :D",
        ":srv BATCH -h",
        "@account=dana :dana!d@h PRIVMSG #ops :now");

    assertThat(house.said()).containsExactly("#ops dana/dana> now");
    assertThat(house.events).doesNotContain("dana HERE - history");
  }

  @Test
  void historyInsideAnotherBatchIsHistory() {
    heard(
        ":srv BATCH +h chathistory #ops",
        "@batch=h :srv BATCH +n netjoin a.example.org b.example.org",
        "@batch=n;account=dana :dana!d@h PRIVMSG #ops :!approve",
        ":srv BATCH +l labeled-response",
        "@batch=l;account=dana :dana!d@h PRIVMSG #ops :now");

    assertThat(house.said()).containsExactly("#ops dana/dana> now");
  }

  @Test
  void aBatchThatNamesItselfEndsNowhereAndIsNotLive() {
    heard(
        "@batch=a :srv BATCH +a netjoin", "@batch=a;account=dana :dana!d@h PRIVMSG #ops :!approve");

    assertThat(house.said()).isEmpty();
  }

  @Test
  void aServerWhoseClockIsWrongIsHeardOnceThatIsKnown() {
    heard(
        "@time=2026-11-22T08:00:00.000Z :srv PONG srv :x",
        "@account=dana;time=2026-11-22T08:00:01.000Z :dana!d@h PRIVMSG #ops :now",
        "@account=dana;time=2026-11-22T07:57:59.000Z :dana!d@h PRIVMSG #ops :long ago",
        "@account=dana;time=yesterday :dana!d@h PRIVMSG #ops :whenever");

    assertThat(house.said()).containsExactly("#ops dana/dana> now", "#ops dana/dana> whenever");
  }

  @Test
  void timeIsOldByOurClockToo() {
    session.after(Duration.ofMinutes(10));

    heard(
        "@account=dana;time=2026-11-22T10:07:00.000Z :dana!d@h PRIVMSG #ops :old",
        "@account=dana;time=2026-11-22T10:09:00.000Z :dana!d@h PRIVMSG #ops :new");

    assertThat(house.said()).containsExactly("#ops dana/dana> new");
  }

  @Test
  void formattingIsTakenOff() {
    heard("@account=dana :dana!d@h PRIVMSG #ops :\u0002!approve\u000f 17");

    assertThat(house.said()).containsExactly("#ops dana/dana> !approve 17");
  }

  @Test
  void whatIsSaidToOperatorsAloneIsAnsweredAlone() {
    heard("@account=dana :dana!d@h PRIVMSG @#ops :!status");

    assertThat(house.said()).containsExactly("dana/dana> !status");
  }

  @Test
  void linesWithoutANameOfTheServerGetOneEach() {
    heard(
        "@account=dana :dana!d@h PRIVMSG #ops :one",
        "@account=dana :dana!d@h PRIVMSG #ops :one",
        "@account=dana;msgid=" + "x".repeat(200) + " :dana!d@h PRIVMSG #ops :one",
        "@account=dana;msgid= :dana!d@h PRIVMSG #ops :one");

    assertThat(house.lines.stream().map(l -> l.proof().messageId()).distinct()).hasSize(4);
    assertThat(house.lines).allMatch(l -> l.proof().messageId().length() < 30);
  }

  @Test
  void anotherConnectionGivesOtherNames() {
    heard("@account=dana :dana!d@h PRIVMSG #ops :one");
    session.after(Duration.ofSeconds(1));
    adapter.down(session, "reset");
    adapter.up(session);
    heard("@account=dana :dana!d@h PRIVMSG #ops :one");

    assertThat(house.lines.stream().map(l -> l.proof().messageId()).distinct()).hasSize(2);
  }

  @Test
  void aLineOfAConnectionThatIsGoneIsNotHeard() {
    adapter.down(session, "reset");

    heard("@account=dana :dana!d@h PRIVMSG #ops :!approve");

    assertThat(house.said()).isEmpty();
  }
}
