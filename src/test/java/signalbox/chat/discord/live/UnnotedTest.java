package signalbox.chat.discord.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signalbox.atwork.BotProcess;
import signalbox.atwork.ShakyStore;
import signalbox.chat.discord.standin.Channel;
import signalbox.chat.discord.standin.Post;
import signalbox.chat.discord.standin.rest.Held;
import signalbox.chat.discord.standin.rest.Route;

/** What was sent and could not be noted any more is known again by Discord after the next start. */
class UnnotedTest {
  @TempDir private Path folder;
  private final AtomicReference<ShakyStore> kept = new AtomicReference<>();
  private Night night;

  @BeforeEach
  void move() {
    night = Night.in(folder);
  }

  @AfterEach
  void close() {
    night.close();
  }

  private void begins() {
    night.begins(store -> {
      kept.set(new ShakyStore(store));
      return kept.get();
    });
  }

  @Test
  void aCardWithItsThreadAndABoardThatWereSentAreNotSentOnceMore() {
    begins();
    kept.get().fails("markSettled", "markStanding");
    night.asksFor("1234", "dana").awaitAnswer();
    Channel thread = night.awaitThread("deploy-1");
    Post card = night.awaitCard("deploy-1");
    Post board = night.awaitBoard();
    night.discord.awaitMessage(thread, "reason availability");
    List<String> said = night.discord.texts(thread);
    night.ends();
    begins();
    night.discord.awaitMessage(night.ops, "I was away");
    night.person("tyler").presses(card, "approve:1:r1");
    night.discord.awaitMessage(thread, "tyler confirms for releng");
    night.ends();
    assertThat(night.cards()).extracting(Post::id).containsExactly(card.id());
    assertThat(night.awaitCard("deploy-1").text()).contains("releng: tyler");
    assertThat(night.discord.listPinned(night.ops))
        .extracting(Post::id)
        .containsExactly(board.id());
    assertThat(night.discord.texts(thread))
        .startsWith(said.toArray(String[]::new))
        .doesNotHaveDuplicates();
  }

  @Test
  void aProgramThatIsKilledBetweenACardAndItsThreadBeginsTheThreadLater() {
    BotProcess first = BotProcess.at(night.place());
    night.awaitThere(1);
    Held held = night.discord.faults().next(Route.START_THREAD).isHeld();
    night.asksFor("1234", "dana");
    held.awaitArrivals(1);
    Post card = night.awaitCard("deploy-1");
    first.kill();
    night.discord.faults().end();
    begins();
    Channel thread = night.awaitThread("deploy-1");
    night.discord.awaitMessage(thread, "reason availability");
    night.ends();
    assertThat(night.cards()).extracting(Post::id).containsExactly(card.id());
    assertThat(night.discord.texts(thread)).doesNotHaveDuplicates();
  }
}
