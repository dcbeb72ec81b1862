package signalbox.chat.irc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import signalbox.chat.irc.room.OurChannel;
import signalbox.chat.irc.topic.Segment;
import signalbox.delivery.Receipt;
import signalbox.delivery.Shipment;
import signalbox.message.Address;
import signalbox.message.Message;
import signalbox.message.Parcel;

class IrcAdapterTest {
  private static final Address OPS = new Address.Channel("libera", "#ops");
  private static final Address DANA = new Address.Person("libera", "dana");

  private final FakeSession session = new FakeSession();
  private final Overheard house = new Overheard();
  private final IrcAdapter adapter =
      new IrcAdapter(
          new Surroundings(
              "libera",
              List.of(new OurChannel("#ops"), new OurChannel("#sec")),
              Map.of("#ops", new Segment("|", "EMERGENCY")),
              Company.none()),
          house,
          session.schedule);

  private void heard(String... lines) {
    for (String line : lines) {
      adapter.heard(session, FakeSession.line(line));
    }
  }

  private void goIn() {
    adapter.up(session);
    heard(
        ":signalbox!~bot@bots/signalbox JOIN #ops",
        ":srv 353 signalbox = #ops :signalbox",
        ":srv 366 signalbox #ops :End",
        ":signalbox!~bot@bots/signalbox JOIN #sec");
    session.written();
  }

  private CompletableFuture<Receipt> say(Address to, String... lines) {
    var message = Message.of(lines);
    return adapter
        .carry(new Shipment(1, new Parcel.Say(to, Optional.empty(), message), message))
        .toCompletableFuture();
  }

  private CompletableFuture<Receipt> answer(Address to, String... lines) {
    var message = Message.of(lines);
    return adapter
        .carry(new Shipment(0, new Parcel.Answer(to, message), message))
        .toCompletableFuture();
  }

  private List<String> speech() {
    return session.written().stream().filter(line -> line.startsWith("PRIVMSG ")).toList();
  }

  private static Receipt notNow(String why) {
    return new Receipt.Failed(false, why);
  }

  @Test
  void nothingIsCarriedBeforeThereIsAConnectionAndAfterItIsGone() {
    assertThat(say(OPS, "help!")).isCompletedWithValue(notNow("not connected"));

    goIn();
    adapter.down(session, "reset");

    assertThat(say(OPS, "help!")).isCompletedWithValue(notNow("not connected"));
  }

  @Test
  void theHouseIsToldWhenItIsHeardAgainAndWhenNotAnyMore() {
    adapter.up(session);
    heard(":signalbox!~b@h JOIN #ops");
    assertThat(house.events).isEmpty();
    heard(":srv 473 signalbox #sec :Cannot join channel (+i)");
    assertThat(house.events).containsExactly("up");

    heard(":signalbox!~b@h JOIN #sec");
    adapter.down(session, "reset");
    adapter.down(session, "reset");

    assertThat(house.events).containsExactly("up", "down");
  }

  @Test
  void aChannelThatDoesNotAnswerHoldsUpTheOthersForAMoment() {
    adapter.up(session);
    heard(":signalbox!~b@h JOIN #ops");
    session.after(Visit.ARRIVAL);

    assertThat(house.events).containsExactly("up");
  }

  @Test
  void aChannelItIsNotInFailsWithTheReason() {
    adapter.up(session);
    assertThat(say(OPS, "help!")).isCompletedWithValue(notNow("I am not in #ops: not joined yet"));
    heard(":srv 474 signalbox #ops :Cannot join channel (+b)");

    assertThat(say(OPS, "help!"))
        .isCompletedWithValue(notNow("I am not in #ops: I am banned there (+b)"));
    assertThat(say(new Address.Channel("libera", "#other"), "x"))
        .isCompletedWithValue(notNow("I am not in #other: it is none of my channels"));
  }

  @Test
  void afterAKickItIsToldWhatWasNotHeard() {
    goIn();
    heard(":dana!d@h KICK #ops signalbox :no bots");
    assertThat(say(OPS, "help!")).isCompletedWithValue(notNow("I am not in #ops: I was kicked"));
    session.after(Duration.ofSeconds(5));
    session.after(Duration.ofMinutes(3));
    heard(":signalbox!~b@h JOIN #ops");
    session.after(Duration.ofSeconds(1));

    assertThat(house.events).containsExactly("up");
    assertThat(speech())
        .containsExactly(
            "PRIVMSG #ops :I was away from this channel 10:00-10:03; what was said then I did not"
                + " hear, say it again");
  }

  @Test
  void whereItWasBarredWhileOthersHeardItIsToldToo() {
    adapter.up(session);
    heard(":signalbox!~b@h JOIN #ops", ":srv 474 signalbox #sec :Cannot join channel (+b)");
    session.after(Duration.ofMinutes(2));
    heard(":signalbox!~b@h JOIN #sec");
    session.after(Duration.ofSeconds(1));

    assertThat(speech())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("PRIVMSG #sec :I was away from this channel 10:00-10:02;");
  }

  @Test
  void wordsGoToTheChannelAndAnswersToo() {
    goIn();

    say(OPS, "deploy-17: dana asks", "deploy-17: for sre");
    answer(OPS, "nothing is open");
    session.after(Duration.ofSeconds(1));

    assertThat(speech())
        .contains(
            "PRIVMSG #ops :deploy-17: dana asks",
            "PRIVMSG #ops :deploy-17: for sre",
            "PRIVMSG #ops :nothing is open");
  }

  @Test
  void anAnswerGoesToTheNickThatAsked() {
    goIn();
    heard(
        ":dana!d@h JOIN #ops dana :D", "@account=dana :dana_phone!d@h PRIVMSG signalbox :!status");

    answer(DANA, "nothing is open");
    session.after(Duration.ofSeconds(1));

    assertThat(speech()).containsExactly("PRIVMSG dana_phone :nothing is open");
  }

  @Test
  void anAnswerFollowsItsOwnerToAnotherNick() {
    goIn();
    heard(
        ":dana!d@h JOIN #ops dana :D",
        "@account=dana :dana!d@h PRIVMSG signalbox :!status",
        ":dana!d@h NICK dana2",
        ":eve!e@h JOIN #ops * :E",
        ":eve!e@h NICK dana");

    answer(DANA, "secret");
    session.after(Duration.ofSeconds(1));

    assertThat(speech()).containsExactly("PRIVMSG dana2 :secret");
  }

  @Test
  void aPersonIsFoundByAccountWhateverTheNick() {
    goIn();
    heard(":dd!d@h JOIN #ops Dana :D");

    say(DANA, "you are asked");
    session.after(Duration.ofSeconds(1));

    assertThat(speech()).containsExactly("PRIVMSG dd :you are asked");
  }

  @Test
  void whoeverHasTheNickWithoutTheAccountHearsNothing() {
    goIn();
    heard(":dana!e@h JOIN #ops eve :E", ":srv 353 signalbox = #ops :dana");

    assertThat(say(DANA, "secret")).isCompletedWithValue(notNow("dana is not to be seen there"));
  }

  @Test
  void whoeverTakesTheNickOfOneWhoWroteHearsNothing() {
    goIn();
    heard("@account=dana :dana!d@h PRIVMSG signalbox :!status", ":dana!e@h JOIN #ops eve :E");

    assertThat(answer(DANA, "secret")).isCompletedWithValue(notNow("dana is not to be seen there"));
  }

  @Test
  void whoeverWroteLongAgoMayHaveLeftTheNickToAnother() {
    goIn();
    heard("@account=dana :dana!d@h PRIVMSG signalbox :!status");
    session.after(Correspondents.FRESH.plusSeconds(1));

    assertThat(answer(DANA, "secret")).isCompletedWithValue(notNow("dana is not to be seen there"));
  }

  @Test
  void aStrangerIsAnsweredAlone() {
    goIn();
    heard(":eve!e@h PRIVMSG signalbox :!approve");

    assertThat(house.said()).containsExactly("eve!e@h> !approve");
    answer(new Address.Person("libera", "eve!e@h"), "log in first");
    session.after(Duration.ofSeconds(1));

    assertThat(speech()).containsExactly("PRIVMSG eve :log in first");
  }

  @Test
  void aStrangerWithTheNickOfAMemberIsToldApart() {
    goIn();
    heard(
        "@account=dana :dd!d@h PRIVMSG signalbox :!status", ":dana!e@h PRIVMSG signalbox :!status");

    answer(DANA, "secret");
    answer(new Address.Person("libera", "dana!e@h"), "log in first");
    session.after(Duration.ofSeconds(1));

    assertThat(speech())
        .containsExactlyInAnyOrder("PRIVMSG dd :secret", "PRIVMSG dana :log in first");
  }

  @Test
  void onlyThoseWhoAreSpokenToAreRung() {
    goIn();
    heard(":robin!r@h JOIN #ops robin :R", ":dana!d@h JOIN #ops dana :D");

    say(OPS, "deploy-17: dana asks; needs sre (robin)");
    session.after(Duration.ofSeconds(1));
    assertThat(speech())
        .containsExactly("PRIVMSG #ops :deploy-17: d\u200bana asks; needs sre (robin)");

    answer(OPS, "deploy-17: for dana");
    session.after(Duration.ofSeconds(1));
    assertThat(speech()).containsExactly("PRIVMSG #ops :deploy-17: for d\u200bana");
  }

  @Test
  void theTopicShowsWhatIsOpenAndTakesNoOthersWords() {
    goIn();
    heard(":dana!d@h TOPIC #ops :Ops");
    var message = Message.of("deploy-17 needs sre");
    var topic = new Address.Topic("libera", "#ops");

    var receipt =
        adapter
            .carry(new Shipment(3, new Parcel.Show(topic, Optional.empty(), message), message))
            .toCompletableFuture();
    session.after(Duration.ofSeconds(1));
    assertThat(session.written()).contains("TOPIC #ops :Ops | EMERGENCY deploy-17 needs sre");
    heard(":signalbox!~b@h TOPIC #ops :Ops | EMERGENCY deploy-17 needs sre");

    assertThat(receipt).isCompletedWithValue(new Receipt.Delivered("topic"));
  }

  @Test
  void missingRightsAreSaidInTheChannelOnce() {
    goIn();
    heard(":dana!d@h TOPIC #ops :Ops");
    var message = Message.of("deploy-17 needs sre");
    var shown = new Parcel.Show(new Address.Topic("libera", "#ops"), Optional.empty(), message);

    adapter.carry(new Shipment(3, shown, message));
    session.after(Duration.ofSeconds(1));
    heard(":srv 482 signalbox #ops :You're not a channel operator");
    adapter.carry(new Shipment(4, shown, message));
    session.after(Duration.ofMinutes(1));

    assertThat(speech()).hasSize(1).first().asString().contains("I may not change the topic here");
  }

  @Test
  void afterAReconnectNobodyIsKnownUntilTheyAreSeenAnew() {
    goIn();
    heard(":dana!d@h JOIN #ops dana :D");
    adapter.down(session, "reset");
    var next = new FakeSession(session.schedule);
    adapter.up(next);
    adapter.heard(next, FakeSession.line(":signalbox!~b@h JOIN #ops"));

    assertThat(say(DANA, "secret")).isCompletedWithValue(notNow("dana is not to be seen there"));
    assertThat(house.events).containsExactly("up", "dana HERE", "down");
  }

  @Test
  void timersOfAConnectionThatIsGoneStayQuiet() {
    adapter.up(session);
    adapter.down(session, "reset");
    session.written();

    session.after(Duration.ofHours(1));

    assertThat(session.written()).isEmpty();
    assertThat(house.events).containsExactly("down");
  }

  @Test
  void aLineThatMakesNoSenseCostsNothing() {
    goIn();

    heard(
        ":signalbox!~b@h JOIN :#a b",
        "JOIN",
        ":x 353",
        ":x 354 signalbox 519",
        "KICK",
        ":x MODE",
        ":x BATCH",
        ":dana!d@h NICK",
        ":x TOPIC",
        "@account=dana :dana!d@h PRIVMSG #ops :still here");

    assertThat(house.said()).containsExactly("#ops dana/dana> still here");
  }
}
