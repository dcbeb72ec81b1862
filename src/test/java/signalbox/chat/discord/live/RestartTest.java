package signalbox.chat.discord.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signalbox.chat.discord.standin.Channel;
import signalbox.chat.discord.standin.Person;
import signalbox.chat.discord.standin.Post;

/** The bot is stopped and started again while people type. */
class RestartTest {
  /** Longer than the clocks of the machine and of Discord may differ. */
  private static final Duration WHILE = Duration.ofSeconds(3);

  @TempDir private Path folder;
  private Night night;
  private Post card;
  private Channel thread;

  @BeforeEach
  void begin() {
    night = Night.in(folder).begins();
    night.asksFor("1234", "dana").awaitAnswer();
    thread = night.awaitThread("deploy-1");
    card = night.awaitCard("deploy-1 needs releng");
  }

  @AfterEach
  void close() {
    night.close();
  }

  private Person person(String name) {
    return night.person(name);
  }

  @Test
  void whatWasTypedMeanwhileCountsOnceAndWhatWasHeardBeforeIsNotHeardAgain() {
    person("tyler").types(thread, "!approve");
    night.awaitCard("deploy-1 needs sre", "releng: tyler");
    person("dana").types(night.ops, "!start 1");
    night.discord.awaitMessage(night.ops, post -> post.repliesTo().isPresent());
    night.ends();
    night.passes(WHILE);
    person("sam").types(thread, "!approve");
    person("robin").types(night.ops, "!note 1 all is well");
    night.begins();
    night.awaitCard("deploy-1 ready (dana)", "sre: sam");
    night.discord.awaitMessage(thread, "robin notes: all is well");
    night.ends();
    assertThat(night.discord.texts(thread).stream().filter(text -> text.contains("tyler confirms")))
        .hasSize(1);
    assertThat(night.place().history()).noneMatch(line -> line.contains("Started"));
  }

  @Test
  void whatWasTakenBackMeanwhileDoesNotCount() {
    night.ends();
    night.passes(WHILE);
    Post typed = person("tyler").types(thread, "!approve");
    person("sam").types(thread, "!approve");
    person("sam").types(thread, "!withdraw");
    person("tyler").deletes(typed);
    person("robin").edits(person("robin").types(thread, "not yet"), "!approve");
    night.begins();
    night.discord.awaitMessage(thread, "sam takes the approval back");
    Post now = night.awaitCard("deploy-1 needs", "releng: missing", "sre: missing");
    assertThat(now.id()).isEqualTo(card.id());
    night.ends();
    assertThat(night.discord.texts(thread)).noneMatch(text -> text.contains("tyler confirms"));
    assertThat(night.discord.texts(thread)).noneMatch(text -> text.contains("robin confirms"));
  }
}
