package signalbox.chat.discord.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signalbox.atwork.ShakyStore;
import signalbox.chat.discord.standin.Answering;
import signalbox.chat.discord.standin.Channel;
import signalbox.chat.discord.standin.Form;
import signalbox.chat.discord.standin.Post;

/**
 * Whoever presses or calls something is told at once that it was heard, whatever the store does.
 */
class SlowStoreTest {
  private static final int THINKING = 5;
  private static final int LEFT_AS_IT_IS = 6;

  @TempDir private Path folder;
  private final AtomicReference<ShakyStore> kept = new AtomicReference<>();
  private Night night;
  private Post card;

  @BeforeEach
  void begin() {
    night =
        Night.in(folder)
            .begins(store -> {
              kept.set(new ShakyStore(store));
              return kept.get();
            });
    night.asksFor("1234", "dana").awaitAnswer();
    card = night.awaitCard("deploy-1 needs releng");
    night.awaitThread("deploy-1");
  }

  @AfterEach
  void close() {
    kept.get().recovers();
    night.close();
  }

  @Test
  void whoPressesAndCallsIsHeardWhileTheStoreHangs() {
    ShakyStore.Hold hold = kept.get().holds();
    Answering pressed = night.person("tyler").presses(card, "approve:1:r1");
    hold.awaitArrival();
    assertThat(pressed.awaitAcknowledged()).isEqualTo(LEFT_AS_IT_IS);
    Answering other = night.person("sam").presses(card, "approve:1:r1");
    Answering called = night.asksFor("99", "robin");
    Answering asked = night.person("robin").slashes(night.ops, "status");
    assertThat(other.awaitAcknowledged()).isEqualTo(LEFT_AS_IT_IS);
    assertThat(called.awaitAcknowledged()).isEqualTo(THINKING);
    assertThat(asked.awaitAcknowledged()).isEqualTo(THINKING);
    assertThat(night.awaitCard("deploy-1").text()).isEqualTo(card.text());
    assertThat(List.of(pressed, other)).allMatch(one -> one.listFollowUps().isEmpty());
    hold.release();
    assertThat(pressed.awaitFollowUp(_ -> true).text()).contains("tyler confirms for releng");
    assertThat(other.awaitFollowUp(_ -> true).text()).contains("sam confirms for sre");
    assertThat(called.awaitAnswer().text()).contains("[deploy-2, for robin]");
    assertThat(asked.awaitAnswer().text()).contains("deploy-1");
    night.awaitCard("deploy-1 ready", "releng: tyler", "sre: sam");
  }

  @Test
  void formsOpenAndWordsAreCompletedWhileTheStoreHangs() {
    ShakyStore.Hold hold = kept.get().holds();
    night.person("tyler").presses(card, "approve:1:r1");
    hold.awaitArrival();
    Form form = night.person("sam").presses(card, "hold:1:r1").awaitForm();
    Answering sent = night.person("sam").submits(form, Map.of("why", "the cache is cold"));
    assertThat(sent.awaitAcknowledged()).isEqualTo(THINKING);
    assertThat(
            night
                .person("sam")
                .completes(night.ops, "approve", Map.of("case", "dep"), "case")
                .awaitChoices())
        .extracting(Answering.Choice::value)
        .contains("deploy-1");
    hold.release();
    assertThat(sent.awaitAnswer().text()).contains("sam holds it: the cache is cold");
    night.awaitCard("deploy-1 needs sre", "held by sam");
  }

  @Test
  void whoCallsIsHeardThoughTrackersAnswerNothing() throws IOException {
    night.ends();
    try (var tracker = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      String url = "http://127.0.0.1:" + tracker.getLocalPort() + "/{id}";
      night.place().append("changes.gerrit.url = \"" + url + "\"");
      night.place().append("tasks.phabricator.url = \"" + url + "\"");
      night.begins();
      Answering called = night.asksFor("99", "robin");
      assertThat(called.awaitAcknowledged()).isEqualTo(THINKING);
      assertThat(called.awaitAnswer().text()).contains("[deploy-2, for robin]");
      Answering pressed =
          night.person("tyler").presses(night.awaitCard("deploy-2 needs"), "approve:2:r1");
      assertThat(pressed.awaitAcknowledged()).isEqualTo(LEFT_AS_IT_IS);
      night.awaitCard("deploy-2 needs sre", "releng: tyler");
    }
  }

  @Test
  void whatCannotBeKeptIsToldAndLooksLikeNothing() {
    Channel thread = card.thread();
    List<String> before = night.discord.texts(thread);
    kept.get().fails("append");
    Answering pressed = night.person("tyler").presses(card, "approve:1:r1");
    Post told = pressed.awaitFollowUp(_ -> true);
    assertThat(told.isEphemeral()).isTrue();
    assertThat(told.text()).contains("could not be kept", "nothing has happened, say it again");
    Answering called = night.asksFor("99", "robin");
    assertThat(called.awaitAnswer().text()).contains("could not be kept");
    assertThat(called.awaitAnswer().isEphemeral()).isTrue();
    assertThat(night.cards()).extracting(Post::text).containsExactly(card.text());
    assertThat(night.discord.texts(thread)).isEqualTo(before);
    night.person("tyler").types(thread, "!approve");
    night.discord.awaitMessage(thread, "could not be kept");
    kept.get().recovers();
    night.person("tyler").presses(card, "approve:1:r1");
    night.awaitCard("deploy-1 needs sre", "releng: tyler");
  }

  @Test
  void questionsAreAnsweredThoughNothingCanBeNotedAndTheRestComesLater() {
    kept.get().fails("markAttempted", "markSettled", "markStanding");
    Answering pressed = night.person("tyler").presses(card, "approve:1:r1");
    assertThat(pressed.awaitAcknowledged()).isEqualTo(LEFT_AS_IT_IS);
    Answering asked = night.person("robin").slashes(night.ops, "status");
    assertThat(asked.awaitAnswer().text()).contains("deploy-1");
    assertThat(night.awaitCard("deploy-1").text()).isEqualTo(card.text());
    kept.get().recovers();
    assertThat(pressed.awaitFollowUp(_ -> true).text()).contains("tyler confirms for releng");
    night.awaitCard("deploy-1 needs sre", "releng: tyler");
  }
}
