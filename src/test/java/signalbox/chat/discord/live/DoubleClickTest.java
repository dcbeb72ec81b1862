package signalbox.chat.discord.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signalbox.chat.discord.standin.Answering;
import signalbox.chat.discord.standin.Post;

/** The same thing twice, and two things at the same moment. */
class DoubleClickTest {
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

  private Post asked() {
    night.asksFor("1234", "dana");
    return night.awaitCard("deploy-1 needs releng");
  }

  private long times(String part) {
    return night.discord.texts(night.awaitThread("deploy-1")).stream()
        .filter(text -> text.contains(part))
        .count();
  }

  @Test
  void twoPressesOfOnePersonAreOneApproval() {
    Post card = asked();
    Answering first = night.person("tyler").presses(card, "approve:1:r1");
    Answering second = night.person("tyler").presses(card, "approve:1:r1");
    assertThat(first.awaitFollowUp(_ -> true).text()).contains("tyler confirms for releng");
    Post told = second.awaitFollowUp(_ -> true);
    assertThat(told.isEphemeral()).isTrue();
    assertThat(told.text()).contains("already");
    night.awaitCard("deploy-1 needs sre", "releng: tyler");
    night.ends();
    assertThat(times("tyler confirms for releng")).isOne();
  }

  @Test
  void pressesOfTwoPeopleAtOnceCountBoth() {
    Post card = asked();
    List<Answering> answers =
        List.of(
            night.person("tyler").presses(card, "approve:1:r1"),
            night.person("sam").presses(card, "approve:1:r1"));
    answers.forEach(answering -> assertThat(answering.awaitAcknowledged()).isEqualTo(6));
    night.awaitCard("deploy-1 ready", "releng: tyler", "sre: sam");
    night.ends();
    assertThat(times("confirms for")).isEqualTo(2);
  }

  @Test
  void aPressThatIsToldTwiceCountsOnce() {
    Post card = asked();
    night.awaitThread("deploy-1");
    Answering pressed = night.person("tyler").presses(card, "approve:1:r1");
    pressed.isToldAgain();
    pressed.awaitFollowUp(_ -> true);
    pressed.isToldAgain();
    night.awaitCard("deploy-1 needs sre");
    night.ends();
    assertThat(times("tyler confirms")).isOne();
    assertThat(pressed.listFollowUps()).hasSize(1);
  }

  @Test
  void aCommandThatIsToldTwiceCountsOnceAndIsAnsweredOnce() {
    asked();
    Answering noted =
        night
            .person("dana")
            .slashes(
                night.awaitThread("deploy-1"), "note", Map.of("words", "error rate is falling"));
    noted.isToldAgain();
    assertThat(noted.awaitAnswer().text()).contains("error rate is falling");
    noted.isToldAgain();
    night.ends();
    assertThat(times("error rate is falling")).isOne();
    assertThat(noted.listFollowUps()).isEmpty();
    assertThat(noted.awaitAnswer().text()).contains("error rate is falling");
  }

  @Test
  void aQuestionThatIsToldTwiceIsAnsweredOnce() {
    Answering asked = night.person("dana").slashes(night.ops, "whoami");
    asked.isToldAgain();
    asked.awaitAnswer();
    night.ends();
    assertThat(asked.listFollowUps()).isEmpty();
  }

  @Test
  void twoRequestsAtOnceAreTwoCases() {
    List<Answering> answers = List.of(night.asksFor("1", "dana"), night.asksFor("2", "robin"));
    answers.forEach(answering -> assertThat(answering.awaitAnswer().text()).contains("help!"));
    Post first = night.awaitCard("deploy-1 needs", "/1");
    Post second = night.awaitCard("deploy-2 needs", "/2");
    assertThat(first.id()).isNotEqualTo(second.id());
    night.discord.awaitThread(first);
    night.discord.awaitThread(second);
  }

  @Test
  void twoRequestsForTheSameChangeAtOnceAreOneCase() {
    List<Answering> answers = List.of(night.asksFor("1", "dana"), night.asksFor("1", "robin"));
    assertThat(answers.get(0).awaitAnswer().text()).contains("[deploy-1, for dana]");
    Post told = answers.get(1).awaitAnswer();
    assertThat(told.isEphemeral()).isTrue();
    assertThat(told.text()).contains("deploy-1").doesNotContain("for robin]");
    night.ends();
    assertThat(night.cards()).hasSize(1);
  }
}
