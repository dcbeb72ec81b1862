package signalbox.chat.discord.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import signalbox.chat.discord.standin.Post;
import signalbox.chat.discord.standin.rest.Route;
import signalbox.chat.discord.standin.world.Right;

/** What cannot be said on Discord is told on IRC, where the case goes on. */
class ToldElsewhereTest {
  @TempDir private Path folder;
  private Night night;
  private IrcBeside irc;

  @BeforeEach
  void begin() {
    night = Night.in(folder);
    irc = IrcBeside.of(night);
    night.begins();
    irc.awaitBot();
  }

  @AfterEach
  void close() {
    night.close();
    irc.close();
  }

  private Post asked() {
    night.asksFor("1234", "dana").awaitAnswer();
    irc.hears("[deploy-1, for dana]");
    Post card = night.awaitCard("deploy-1 needs releng");
    night.discord.awaitMessage(night.awaitThread("deploy-1"), "deploy-1");
    return card;
  }

  private void goesOn() {
    irc.says("!approve");
    irc.hears("deploy-1: tyler confirms for releng");
  }

  @Test
  void thatTheChannelIsGone() {
    asked();
    night.discord.closes(night.ops);
    goesOn();
    // The card is missed at once, and the words as soon as there are some.
    assertThat(irc.hearsOrHasHeard("I could not say all of it on discord"))
        .contains("that channel is gone");
  }

  @Test
  void thatTheThreadIsLocked() {
    Post card = asked();
    night.discord.archives(card.thread(), true);
    goesOn();
    assertThat(irc.hears("I could not say all of it on discord")).contains("locked");
    night.awaitCard("deploy-1 needs sre", "releng: tyler");
  }

  @ParameterizedTest
  @CsvSource({
    "VIEW_CHANNEL,View Channels",
    "SEND_MESSAGES_IN_THREADS,Send Messages in Threads",
    "EMBED_LINKS,Embed Links"
  })
  void thatAPermissionIsGone(Right right, String name) {
    Post card = asked();
    night.discord.denies(night.ops, right);
    // Whoever is answered now has been told after that.
    night.person("erin").slashes(night.security, "status").awaitAnswer();
    int before = night.discord.requests().size();
    goesOn();
    assertThat(irc.hears("I could not say all of it on discord"))
        .contains("I lack the permission there: " + name);
    // What will not be taken is not tried again and again.
    assertThat(night.discord.requests().size() - before).isLessThan(10);
    night.discord.denies(night.ops);
    night.person("sam").types(night.ops, "!approve 1");
    irc.hears("sam confirms for sre");
    assertThat(night.awaitCard("deploy-1 ready", "releng: tyler").id()).isEqualTo(card.id());
  }

  @ParameterizedTest
  @EnumSource(names = {"SEND_MESSAGES", "CREATE_PUBLIC_THREADS", "VIEW_CHANNEL"})
  void thatAPermissionWasNeverThereOrIsMissedTooLate(Right right) {
    night.discord.deniesSilently(night.ops, right);
    irc.says("!emergency deploy 1234 T1 availability");
    irc.hears("[deploy-1, for tyler]");
    assertThat(irc.hears("I could not say all of it on discord")).contains("I ");
    assertThat(night.discord.requests(Route.SEND_MESSAGE).size()).isLessThan(10);
  }

  @Test
  void aBoardThatMayNotBePinnedIsShownForAllThat() {
    night.discord.denies(night.ops, Right.PIN_MESSAGES);
    Post board = night.awaitBoard();
    night.person("erin").deletes(board);
    Post again = night.discord.awaitMessage(night.ops, "no case is open");
    assertThat(again.id()).isNotEqualTo(board.id());
    asked();
    night.ends();
    assertThat(night.discord.find(again).orElseThrow().text()).contains("deploy-1");
    assertThat(irc.hasHeard("could not say")).isFalse();
  }
}
