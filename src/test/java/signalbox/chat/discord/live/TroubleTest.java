package signalbox.chat.discord.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signalbox.chat.discord.standin.Answering;
import signalbox.chat.discord.standin.Channel;
import signalbox.chat.discord.standin.Person;
import signalbox.chat.discord.standin.Post;
import signalbox.chat.discord.standin.rest.Faults;
import signalbox.chat.discord.standin.rest.Route;

/** A deploy while Discord is in trouble itself, or does not take what it is sent. */
class TroubleTest {
  @TempDir private Path folder;
  private Night night;

  @BeforeEach
  void begin() {
    night = Night.in(folder).begins();
  }

  @AfterEach
  void close() {
    night.close();
  }

  private Faults faults() {
    return night.discord.faults();
  }

  @Test
  void whatDiscordFailsToTakeIsSaidAgainAndOnce() {
    faults().next(2, Route.SEND_MESSAGE).fails(500);
    faults().next(Route.START_THREAD).fails(500);
    Answering asked = night.asksFor("1234", "dana");
    assertThat(asked.awaitAcknowledged()).isEqualTo(5);
    Channel thread = night.awaitThread("deploy-1");
    faults().next(Route.EDIT_MESSAGE).fails(500);
    faults().next(Route.SEND_MESSAGE).in(thread.id()).fails(500);
    night.person("tyler").presses(night.awaitCard("deploy-1"), "approve:1:r1");
    night.awaitCard("deploy-1 needs sre", "releng: tyler");
    night.discord.awaitMessage(thread, "tyler confirms for releng");
    night.ends();
    assertThat(night.cards()).hasSize(1);
    assertThat(night.discord.texts(thread)).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void whatNobodyKnowsWhetherItWasTakenIsThereOnce() {
    faults().next(4, Route.SEND_MESSAGE).isCutAfterItIsDone();
    faults().next(Route.START_THREAD).isCutAfterItIsDone();
    night.asksFor("1234", "dana");
    Channel thread = night.awaitThread("deploy-1");
    faults().next(4, Route.SEND_MESSAGE).isCutAfterItIsDone();
    faults().next(4, Route.EDIT_MESSAGE).isCutAfterItIsDone();
    night.person("tyler").types(thread, "!approve");
    night.awaitCard("deploy-1 needs sre", "releng: tyler");
    night.discord.awaitMessage(thread, "tyler confirms for releng");
    night.ends();
    assertThat(night.cards()).hasSize(1);
    assertThat(night.discord.listSaid(thread)).hasSize(2);
    assertThat(night.discord.listPinned(night.ops)).hasSize(1);
  }

  @Test
  void whoPressesIsHeardWhileEverythingElseIsHeldUp() {
    night.asksFor("1234", "dana").awaitAnswer();
    Post card = night.awaitCard("deploy-1");
    Channel thread = night.awaitThread("deploy-1");
    var edits = faults().every(Route.EDIT_MESSAGE).isHeld();
    var words = faults().every(Route.SEND_MESSAGE).isHeld();
    night.person("tyler").presses(card, "approve:1:r1").awaitAcknowledged();
    edits.awaitArrivals(1);
    words.awaitArrivals(1);
    Answering told = night.person("sam").presses(card, "approve:1:r1");
    assertThat(told.awaitAcknowledged()).isEqualTo(6);
    assertThat(told.awaitFollowUp(_ -> true).text()).contains("sam confirms for sre");
    faults().end();
    night.awaitCard("deploy-1 ready", "releng: tyler", "sre: sam");
    night.discord.awaitMessage(thread, "sam confirms for sre");
  }

  @Test
  void limitsAreWaitedForAndNothingIsSaidTwice() {
    faults().next(2, Route.SEND_MESSAGE).isLimited(Duration.ofMillis(20));
    faults().next(Route.START_THREAD).isLimitedGlobally(Duration.ofMillis(20));
    night.asksFor("1234", "dana").awaitAnswer();
    Channel thread = night.awaitThread("deploy-1");
    night.ends();
    assertThat(night.cards()).hasSize(1);
    assertThat(night.discord.texts(thread)).hasSize(1);
  }

  @Test
  void anArchivedThreadIsWokenByTheNextWords() {
    night.asksFor("1234", "dana");
    Post card = night.awaitCard("deploy-1");
    Channel thread = night.awaitThread("deploy-1");
    night.discord.archives(thread, false);
    night.person("tyler").presses(card, "approve:1:r1");
    night.discord.awaitMessage(thread, "tyler confirms for releng");
    assertThat(night.discord.isArchived(thread)).isFalse();
  }

  @Test
  void whoTakesNoPrivateMessagesIsToldHowToGetTheirCode() {
    Person kim = night.discord.person("kim");
    kim.refusesDirectMessages();
    kim.types(night.ops, "!link");
    night.discord.awaitMessage(night.ops, "if none comes");
    assertThat(kim.listDirectMessages()).isEmpty();
    Answering alone = night.discord.person("lee").slashes(night.ops, "link");
    assertThat(alone.awaitAnswer().isEphemeral()).isTrue();
    assertThat(alone.awaitAnswer().text()).contains("!link ");
  }
}
