package signalbox.chat.discord.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import signalbox.chat.discord.standin.Answering;
import signalbox.chat.discord.standin.Channel;
import signalbox.chat.discord.standin.Post;
import signalbox.chat.discord.standin.gateway.Intent;

/** Whatever becomes of the connection to Discord, the case goes on over IRC. */
class LostGatewayTest {
  @TempDir private Path folder;
  private final LogBook log = new LogBook();
  private Night night;
  private IrcBeside irc;

  @BeforeEach
  void move() {
    night = Night.in(folder);
    irc = IrcBeside.of(night);
  }

  @AfterEach
  void close() {
    night.close();
    irc.close();
    log.close();
  }

  private Post asked() {
    night.begins();
    irc.awaitBot();
    night.asksFor("1234", "dana").awaitAnswer();
    night.awaitThread("deploy-1");
    return night.awaitCard("deploy-1 needs releng");
  }

  private void goesOn() {
    irc.says("!approve");
    irc.hears("deploy-1: tyler confirms for releng");
  }

  @ParameterizedTest
  @CsvSource({
    "4004,Discord does not know the token",
    "4010,Discord wants the bot to be split up",
    "4013,Discord does not know the events that we ask for"
  })
  void aRefusalIsLoggedAndToldOnIrcWhereTheCaseGoesOn(int code, String why) {
    night.place().append("delivery.alarm-after = 1 s");
    asked();
    night.discord.gateway().refuses(code);
    night.discord.gateway().closes(code);
    night.discord.gateway().awaitNobody();
    goesOn();
    assertThat(irc.hears("I could not say all of it on discord")).contains("no connection since");
    assertThat(log.lines())
        .anyMatch(line -> line.contains("given up until the next start: " + why));
  }

  @Test
  void whatMayNotBeReadIsSaidAndSlashCommandsGoOn() {
    asked();
    night.discord.gateway().forbids(Intent.MESSAGE_CONTENT);
    night.discord.gateway().closes(4014);
    goesOn();
    night.discord.awaitMessage(night.ops, "Message Content Intent");
    Answering asked = night.person("dana").slashes(night.ops, "status");
    assertThat(asked.awaitAnswer().text()).contains("deploy-1");
    night.awaitCard("deploy-1 needs sre", "releng: tyler");
    assertThat(log.lines()).anyMatch(line -> line.contains("(4014)"));
  }

  @Test
  void whoCannotComeYetIsHeardOnIrcAndComesLater() {
    night.discord.gateway().shuts();
    night.comes();
    irc.awaitBot();
    irc.says("!emergency deploy 1234 T1 availability");
    irc.hears("[deploy-1, for tyler]");
    night.discord.gateway().opens();
    Post card = night.awaitCard("deploy-1 needs releng");
    night.discord.awaitMessage(night.discord.awaitThread(card), "[deploy-1, for tyler]");
  }

  @Test
  void nothingIsMissedWhenTheSessionGoesOn() {
    Post card = asked();
    night.discord.gateway().keepsWaiting();
    night.discord.gateway().cuts();
    night.discord.gateway().awaitNobody();
    night.person("robin").presses(card, "approve:1:r1");
    night.person("dana").types(card.thread(), "!note all is well");
    night.discord.gateway().opens();
    night.awaitCard("deploy-1 needs", "robin");
    night.discord.awaitMessage(card.thread(), "dana notes: all is well");
    assertThat(night.discord.gateway().countIdentified()).isOne();
    assertThat(irc.hasHeard("I was away")).isFalse();
    night.ends();
    assertThat(night.discord.texts(card.thread())).doesNotHaveDuplicates();
  }

  @Test
  void whatWasSaidMeanwhileCountsWhenItIsStillMeaningfulAndNotTwice() {
    Post card = asked();
    Channel thread = card.thread();
    night.discord.gateway().keepsWaiting();
    night.discord.gateway().forgetsSessions();
    night.discord.gateway().cuts();
    night.discord.gateway().awaitNobody();
    night.person("robin").types(thread, "!approve");
    night.person("dana").types(thread, "!note all is well");
    night.discord.gateway().opens();
    night.awaitCard("deploy-1 needs", "robin");
    night.discord.awaitMessage(thread, "dana notes: all is well");
    assertThat(night.discord.gateway().countIdentified()).isEqualTo(2);
    night.ends();
    assertThat(night.discord.texts(thread).stream().filter(text -> text.contains("robin confirms")))
        .hasSize(1);
  }

  @Test
  void whatWasTakenAwayMeanwhileIsShownAgain() {
    Post card = asked();
    Post board = night.awaitBoard();
    night.discord.gateway().keepsWaiting();
    night.discord.gateway().forgetsSessions();
    night.discord.gateway().cuts();
    night.discord.gateway().awaitNobody();
    night.person("erin").deletes(card);
    night.person("erin").deletes(board);
    night.discord.gateway().opens();
    Post again = night.awaitCard("deploy-1 needs releng");
    assertThat(again.id()).isNotEqualTo(card.id());
    assertThat(night.awaitBoard().id()).isNotEqualTo(board.id());
    night.person("robin").presses(again, "approve:1:r1");
    night.awaitCard("deploy-1 needs", "robin");
  }

  @Test
  void whatWasSaidMeanwhileOfAnotherRevisionDoesNotCount() {
    night.begins();
    irc.awaitBot();
    irc.says("!emergency deploy 1234 T1 availability");
    irc.hears("[deploy-1, for tyler]");
    Channel thread = night.awaitThread("deploy-1");
    night.discord.gateway().keepsWaiting();
    night.discord.gateway().forgetsSessions();
    night.discord.gateway().cuts();
    night.discord.gateway().awaitNobody();
    night.person("sam").types(thread, "!approve");
    irc.says("!amend 1235");
    irc.hears("amends it");
    night.discord.gateway().opens();
    night.discord.awaitMessage(thread, "did not count");
    assertThat(night.awaitCard("deploy-1 needs", "revision 2").text()).contains("sre: missing");
  }
}
