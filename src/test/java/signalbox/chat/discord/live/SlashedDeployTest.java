package signalbox.chat.discord.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signalbox.chat.discord.standin.Post;

class SlashedDeployTest {
  @TempDir private Path folder;

  @Test
  void aRequestBecomesACardWithAThreadOfItsOwn() {
    try (Night night = Night.in(folder).begins()) {
      night
          .person("dana")
          .slashes(
              night.ops,
              "emergency deploy",
              Map.of("change", "1234", "task", "T1234", "reason", "availability"))
          .awaitAnswer(answer -> answer.isEphemeral() && answer.text().contains("deploy-1"));
      Post card = night.awaitCard("deploy-1 needs releng", "reason: availability");
      assertThat(card.buttons())
          .extracting(Post.Button::id)
          .containsExactly("approve:1:r1", "decline:1:r1", "hold:1:r1", "reason:1:r1");
      night.discord.awaitMessage(card.thread(), "!approve deploy-1");
      night.person("tyler").presses(card, "approve:1:r1");
      night.awaitCard("deploy-1 needs sre", "releng: tyler");
      night.discord.awaitMessage(card.thread(), "tyler confirms for releng");
    }
  }
}
