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
import signalbox.atwork.Place;
import signalbox.chat.discord.standin.Post;
import signalbox.chat.discord.standin.rest.Route;
import signalbox.chat.discord.standin.world.Right;
import signalbox.chat.irc.peer.Habits;
import signalbox.chat.irc.peer.Heard;
import signalbox.chat.irc.peer.Puppet;
import signalbox.chat.irc.peer.ScriptedPeer;
import signalbox.chat.irc.peer.StandIn;
import signalbox.chat.irc.peer.Wire;

/** What cannot be said on Discord is told on IRC, where the case goes on. */
class ToldElsewhereTest {
  private static final String OPS = "#ops";

  @TempDir private Path folder;
  private final StandIn irc = new StandIn(Habits.SOLANUM);
  private final Puppet tyler = irc.meets("tyler", "tyler").joins(OPS);
  private final ScriptedPeer peer = ScriptedPeer.of(irc);
  private Night night;
  private Wire bot;

  @BeforeEach
  void begin() {
    night = Night.in(folder);
    night
        .place()
        .onIrc(peer.port())
        .with("rate { burst = 20, every = 50 ms }")
        .venue("ops", Place.DISCORD + "/" + night.ops.id(), Place.NETWORK + "/" + OPS);
    night.begins();
    bot = peer.expectGuest();
    bot.expect("the bot to look who is there", line -> line.startsWith("WHO "));
  }

  @AfterEach
  void close() {
    night.close();
    peer.close();
  }

  private String hears(String part) {
    return Heard.of(
            bot.expect(
                part,
                raw -> Heard.of(raw).isSaidTo(OPS) && Heard.of(raw).text().contains(part)))
        .text();
  }

  private Post asked() {
    night.asksFor("1234", "dana").awaitAnswer();
    hears("[deploy-1, for dana]");
    Post card = night.awaitCard("deploy-1 needs releng");
    night.discord.awaitMessage(night.awaitThread("deploy-1"), "deploy-1");
    return card;
  }

  private void goesOn() {
    tyler.says(OPS, "!approve");
    hears("deploy-1: tyler confirms for releng");
  }

  @Test
  void thatTheChannelIsGone() {
    asked();
    night.discord.closes(night.ops);
    goesOn();
    assertThat(hears("I could not say all of it on discord")).contains("that channel is gone");
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
    int before = night.discord.requests().size();
    goesOn();
    assertThat(hears("I could not say all of it on discord"))
        .contains("I lack the permission there: " + name);
    // What will not be taken is not tried again and again.
    assertThat(night.discord.requests().size() - before).isLessThan(10);
    night.discord.denies(night.ops);
    night.person("sam").types(night.ops, "!approve 1");
    hears("sam confirms for sre");
    assertThat(night.awaitCard("deploy-1 ready", "releng: tyler").id()).isEqualTo(card.id());
  }

  @ParameterizedTest
  @EnumSource(names = {"SEND_MESSAGES", "CREATE_PUBLIC_THREADS", "VIEW_CHANNEL"})
  void thatAPermissionWasNeverThereOrIsMissedTooLate(Right right) {
    night.discord.deniesSilently(night.ops, right);
    tyler.says(OPS, "!emergency deploy 1234 T1 availability");
    hears("[deploy-1, for tyler]");
    assertThat(hears("I could not say all of it on discord")).contains("I ");
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
    assertThat(bot.all()).noneMatch(line -> line.contains("could not say"));
  }
}
