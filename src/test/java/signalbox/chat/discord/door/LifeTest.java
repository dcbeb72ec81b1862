package signalbox.chat.discord.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import signalbox.chat.discord.standin.Person;
import signalbox.chat.discord.standin.gateway.Intent;
import signalbox.chat.discord.standin.rest.Route;
import signalbox.chat.discord.standin.world.Problem;
import signalbox.chat.discord.standin.world.Right;
import signalbox.domain.CaseId;
import signalbox.message.Address;
import signalbox.message.Card;
import signalbox.message.Parcel;

/** Coming, going, and coming back. */
@Execution(ExecutionMode.CONCURRENT)
class LifeTest {
  private final Tenant tenant = new Tenant();
  private final Person dana = tenant.discord.person("dana");

  @AfterEach
  void end() {
    tenant.close();
  }

  @Test
  void comesAndHears() {
    tenant.opens().expect("up");
    dana.types(tenant.ops, "!status");
    tenant.expect("dana> !status [aside]");
    assertThat(tenant.discord.gateway().intents())
        .containsExactlyInAnyOrder(
            Intent.GUILDS, Intent.GUILD_MESSAGES, Intent.DIRECT_MESSAGES, Intent.MESSAGE_CONTENT);
  }

  @Test
  void openingDoesNotWaitForDiscordAndTriesUntilItIsThere() {
    tenant.discord.faults().everything().fails(503);
    tenant.discord.gateway().shuts();
    tenant.opens();
    tenant.discord.awaitRequest(Route.GET_SELF, _ -> true);
    assertThat(tenant.link().jda()).isEmpty();
    tenant.discord.faults().end();
    tenant.discord.gateway().opens();
    tenant.expect("up");
  }

  @Test
  void aGatewayThatIsShutIsTriedAgain() {
    tenant.discord.gateway().shuts();
    tenant.opens();
    tenant.discord.awaitRequest(
        Route.GET_SELF, _ -> tenant.discord.requests(Route.GET_SELF).size() > 2);
    tenant.discord.gateway().opens();
    tenant.expect("up");
  }

  @Test
  void whatWasSaidMeanwhileIsHeardOnceWhenTheSessionGoesOn() {
    tenant.opens().expect("up");
    tenant.discord.gateway().cuts();
    tenant.expect("down");
    dana.types(tenant.ops, "!hold 17 wait");
    tenant.expect("up again");
    assertThat(tenant.discord.gateway().countIdentified()).isOne();
    dana.types(tenant.ops, "!status");
    tenant.expect("dana> !status [aside]");
    assertThat(tenant.told()).containsOnlyOnce("dana> !hold 17 wait [aside]");
  }

  @Test
  void aDeadConnectionIsNoticed() {
    tenant.discord.gateway().beatsEvery(Duration.ofMillis(20));
    tenant.discord.gateway().stopsAcknowledging();
    tenant.opens().expect("up");
    tenant.expect("down");
    tenant.discord.gateway().acknowledgesAgain();
    tenant.expect("up again");
  }

  @Test
  void whatWasSaidWhileTheSessionWasLostIsReadBackAsOfThen() {
    tenant.opens().expect("up");
    dana.types(tenant.ops, "!note before");
    tenant.expectLine();
    loseSession();
    tenant.time.turn(Duration.ofSeconds(30));
    dana.types(tenant.ops, "!approve 17");
    dana.types(tenant.ops, "what a day");
    tenant.time.turn(Duration.ofSeconds(30));
    dana.mentionsBot(tenant.ops, "status");
    comeBack();
    tenant.expect("dana> !approve 17 [as of 30 s, aside]");
    tenant.expect("dana> status [as of 60 s, aside, to us]");
    tenant.expect("up again");
    assertThat(tenant.told()).noneMatch(what -> what.contains("what a day"));
    assertThat(tenant.told()).containsOnlyOnce("dana> !note before [aside]");
  }

  @Test
  void threadsOfCasesAreReadBackInTheOrderInWhichThingsWereSaid() {
    tenant.opens().expect("up");
    var card = tenant.weSay("deploy-17");
    tenant.isCard(CaseId.deploy(17), card.id());
    var thread = dana.startsThread(card, "deploy-17");
    dana.types(thread, "!note first");
    tenant.expectLine();
    loseSession();
    dana.types(thread, "!approve");
    dana.types(tenant.ops, "!status");
    dana.types(thread, "!note last");
    dana.writesToBot("whoami");
    comeBack();
    tenant.expect("dana> !approve [about deploy-17, as of 0 s, thread]");
    tenant.expect("dana> !status [as of 0 s, aside]");
    tenant.expect("dana> !note last [about deploy-17, as of 0 s, thread]");
    tenant.expect("up again");
    assertThat(tenant.lines()).hasSize(4);
  }

  @Test
  void whatMayHaveBeenTakenAwayMeanwhileIsShownAgainOnceAllWasHeard() {
    tenant.opens().expect("up");
    tenant.isCard(CaseId.deploy(17), tenant.weSay("deploy-17").id());
    tenant.isBoard(tenant.weSay("the board").id());
    tenant.standings.stands(closed(16), tenant.weSay("deploy-16 closed").id());
    loseSession();
    comeBack();
    tenant.expect("up again");
    List<String> shown =
        List.of(
            tenant.expect("something lost", what -> what.startsWith("lost ")),
            tenant.expect("something lost", what -> what.startsWith("lost ")));
    assertThat(shown)
        .containsExactlyInAnyOrder(
            "lost card of deploy-17 in " + tenant.ops.id(), "lost board of " + tenant.ops.id());
    dana.types(tenant.ops, "!status");
    tenant.expectLine();
    assertThat(tenant.told()).noneMatch(what -> what.contains("deploy-16"));
  }

  /** The card of a case in which nothing moves any more. */
  private Parcel.ShowCard closed(int number) {
    CaseId about = CaseId.deploy(number);
    return new Parcel.ShowCard(
        new Address.Card("discord", tenant.ops.id(), about),
        new Card(about, 2, Card.Mood.WELL, about + " closed: verified", List.of(), List.of()));
  }

  @Test
  void nothingIsShownAgainWhileNothingCanHaveBeenMissed() {
    tenant.opens().expect("up");
    tenant.isBoard(tenant.weSay("the board").id());
    tenant.discord.gateway().cuts();
    tenant.expect("up again");
    dana.types(tenant.ops, "!status");
    tenant.expectLine();
    assertThat(tenant.told()).noneMatch(what -> what.startsWith("lost "));
  }

  /** JDA is not let in before we come back, but may knock: it does so ever more seldom. */
  private void loseSession() {
    tenant.discord.gateway().keepsWaiting();
    tenant.discord.gateway().forgetsSessions();
    tenant.discord.gateway().cuts();
    tenant.expect("down");
  }

  private void comeBack() {
    tenant.discord.gateway().opens();
    tenant.discord.gateway().awaitIdentified(2);
  }

  @Test
  void whatCouldNotBeReadBackIsAGap() {
    tenant.opens().expect("up");
    loseSession();
    dana.types(tenant.ops, "!approve 17");
    tenant.discord.faults().every(Route.GET_MESSAGES).isRefused(Problem.missingAccess());
    comeBack();
    tenant.expect("up");
    assertThat(tenant.told()).doesNotContain("up again");
  }

  @Test
  void whatWasNotReadBackYetIsStillOwedAfterTheNextLoss() {
    tenant.opens().expect("up");
    loseSession();
    tenant.time.turn(Duration.ofSeconds(30));
    dana.types(tenant.ops, "!approve 17");
    var reading = tenant.discord.faults().next(Route.GET_MESSAGES).isHeld();
    comeBack();
    reading.awaitArrivals(1);
    tenant.time.turn(Duration.ofSeconds(30));
    tenant.discord.gateway().cuts();
    tenant.expect("down");
    reading.release();
    tenant.expect("dana> !approve 17 [as of 30 s, aside]");
    tenant.expect("up again");
    dana.types(tenant.ops, "!status");
    tenant.expect("dana> !status [aside]");
    assertThat(tenant.told()).containsOnlyOnce("up again");
    assertThat(tenant.told()).containsOnlyOnce("dana> !approve 17 [as of 30 s, aside]");
  }

  @Test
  void whatIsOlderThanTenMinutesIsAGap() {
    tenant.opens().expect("up");
    loseSession();
    dana.types(tenant.ops, "!approve 17");
    tenant.time.turn(Duration.ofMinutes(11));
    dana.types(tenant.ops, "!approve 18");
    comeBack();
    tenant.expect("dana> !approve 18 [as of 660 s, aside]");
    tenant.expect("up");
    assertThat(tenant.told()).noneMatch(what -> what.contains("!approve 17"));
  }

  @Test
  void moreThanAHundredMessagesOfAChannelAreAGap() {
    tenant.opens().expect("up");
    loseSession();
    for (int i = 0; i < 101; i++) {
      dana.types(tenant.ops, "!note " + i);
    }
    comeBack();
    tenant.expect("up");
    assertThat(tenant.lines()).hasSize(100);
  }

  @Test
  void withoutTheRightToReadItComesAllTheSameAndSaysOnceWhatIsMissing() {
    tenant.discord.gateway().forbids(Intent.MESSAGE_CONTENT);
    tenant.opens().expect("up");
    tenant.discord.awaitMessage(tenant.ops, "Message Content Intent");
    dana.types(tenant.ops, "!status");
    dana.mentionsBot(tenant.ops, "status");
    tenant.expect("dana> status [aside, to us]");
    tenant.discord.gateway().cuts();
    tenant.expect("up again");
    dana.mentionsBot(tenant.ops, "help");
    tenant.expectLine();
    assertThat(tenant.lines()).hasSize(2);
    assertThat(tenant.discord.listSaid(tenant.ops)).hasSize(1);
  }

  @Test
  void theRightToReadMayBeTakenLater() {
    tenant.opens().expect("up");
    tenant.discord.gateway().forbids(Intent.MESSAGE_CONTENT);
    tenant.discord.gateway().closes(4014);
    tenant.expect("down");
    tenant.expect("up again");
    tenant.discord.awaitMessage(tenant.ops, "Message Content Intent");
  }

  @Test
  void anEndIsKnownAtOnceHoweverMuchIsStillAsked() {
    tenant.opens().expect("up");
    tenant.discord.awaitCommands(commands -> !commands.isEmpty());
    var held = tenant.discord.faults().next(Route.SEND_MESSAGE).isHeld();
    tenant.ourChannel().sendMessage("first").queue(null, _ -> {});
    held.awaitArrivals(1);
    var second = tenant.ourChannel().sendMessage("second").submit();
    tenant.discord.gateway().closes(4014);
    tenant.expect("down");
    assertThatThrownBy(second::join).isInstanceOf(CancellationException.class);
    tenant.expect("up again");
    held.release();
  }

  @Test
  void aRefusedTokenIsNotTriedForEver() {
    tenant.discord.gateway().refuses(4004);
    tenant.opens();
    assertThat(tenant.expectRefusal()).contains("token");
    assertThat(tenant.discord.requests(Route.GET_SELF)).hasSize(1);
  }

  @Test
  void aTokenThatRequestsAreRefusedForIsTriedThreeTimes() {
    tenant.discord.faults().every(Route.GET_SELF).isRefused(Problem.unauthorized());
    tenant.opens();
    tenant.expectRefusal();
    assertThat(tenant.discord.requests(Route.GET_SELF)).hasSize(3);
  }

  @Test
  void unknownEventsAndShardsEndIt() {
    tenant.opens().expect("up");
    tenant.discord.gateway().closes(4013);
    tenant.expect("down");
    tenant.expectRefusal();
    assertThat(tenant.discord.gateway().countIdentified()).isOne();
  }

  @Test
  void aTokenThatIsTakenAwayWhileWeAreThereEndsIt() {
    tenant.opens().expect("up");
    tenant.discord.faults().every(Route.SEND_MESSAGE).isRefused(Problem.unauthorized());
    tenant.discord.faults().every(Route.GET_SELF).isRefused(Problem.unauthorized());
    tenant.ourChannel().sendMessage("hello").queue(null, _ -> {});
    tenant.expect("down");
    assertThat(tenant.expectRefusal()).contains("does not know the token (401)");
  }

  @Test
  void aTokenThatDiscordKnowsStaysWhateverItIsRefusedFor() {
    tenant.opens().expect("up");
    tenant.discord.faults().next(9, Route.SEND_MESSAGE).isRefused(Problem.unauthorized());
    for (int i = 0; i < 9; i++) {
      tenant.ourChannel().sendMessage("hello").mapToResult().complete();
    }
    tenant.discord.awaitRequest(
        Route.GET_SELF, _ -> tenant.discord.requests(Route.GET_SELF).size() > 1);
    tenant.ourChannel().sendMessage("there still").complete();
    assertThat(tenant.told()).doesNotContain("down");
    assertThat(tenant.discord.requests(Route.GET_SELF)).hasSize(2);
  }

  @Test
  void whatIsRefusedToTheTokenOfAnInteractionSaysNothingOfOurs() {
    tenant.opens().expect("up");
    tenant.discord.awaitCommands(commands -> !commands.isEmpty());
    tenant.discord.faults().every(Route.CALL_BACK).isRefused(Problem.unauthorized());
    for (int i = 0; i < 9; i++) {
      dana.slashes(tenant.ops, "status");
      tenant.expectLine();
    }
    tenant.ourChannel().sendMessage("there still").complete();
    assertThat(tenant.told()).doesNotContain("down");
    assertThat(tenant.discord.requests(Route.GET_SELF)).hasSize(1);
  }

  @Test
  void whoeverIsRefusedTooOftenHoldsBackForAWhileAndStays() {
    tenant.opens().expect("up");
    tenant.discord.faults().every(Route.SEND_MESSAGE).isRefused(Problem.missingAccess());
    tenant.time.turn(Duration.ofSeconds(1));
    for (int i = 0; i < 1_000; i++) {
      tenant.ourChannel().sendMessage("hello").queue(null, _ -> {});
    }
    tenant.expect("held back until 2050-01-01T12:10:01Z");
    tenant.discord.faults().end();
    assertThat(tenant.says("one")).contains("so I hold back until 12:10 UTC");
    tenant.time.turn(Duration.ofMinutes(10));
    assertThat(tenant.says("two")).isEqualTo("carried");
    assertThat(tenant.told()).doesNotContain("down");
  }

  @Test
  void leavesInGoodOrderAndAtOnce() {
    tenant.opens().expect("up");
    tenant.link().close();
    tenant.discord.gateway().awaitNobody();
    assertThat(tenant.link().jda()).isEmpty();
  }

  @Test
  void leavesWhileItIsStillTrying() {
    tenant.discord.gateway().shuts();
    tenant.opens();
    tenant.discord.awaitRequest(Route.GET_SELF, _ -> true);
    tenant.link().close();
    assertThat(tenant.link().jda()).isEmpty();
  }

  @Test
  void aChannelThatMayNotBeReadIsAGapAfterALoss() {
    tenant.opens().expect("up");
    tenant.discord.denies(tenant.ops, Right.READ_MESSAGE_HISTORY);
    loseSession();
    dana.types(tenant.ops, "!approve 17");
    comeBack();
    tenant.expect("up");
  }
}
