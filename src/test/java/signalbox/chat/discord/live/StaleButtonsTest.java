package signalbox.chat.discord.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signalbox.chat.discord.standin.Answering;
import signalbox.chat.discord.standin.Channel;
import signalbox.chat.discord.standin.Form;
import signalbox.chat.discord.standin.Post;

/** Buttons and forms of cards that are not as they were when somebody saw them. */
class StaleButtonsTest {
  @TempDir private Path folder;

  @Test
  void aPressOnTheCardBeforeItWasAmendedDoesNotCount() {
    try (Night night = Night.in(folder).begins()) {
      night.asksFor("1234", "dana");
      Post before = night.awaitCard("deploy-1 needs releng");
      Form form = night.person("sam").presses(before, "decline:1:r1").awaitForm();
      night.person("dana").types(night.awaitThread("deploy-1"), "!amend 1235");
      night.awaitCard("deploy-1 needs releng", "revision 2");
      Post told = isToldAlone(night.person("tyler").presses(before, "approve:1:r1"));
      assertThat(told.text()).contains("another change or task", "revision 2", "did not count");
      Answering late = night.person("sam").submits(form, Map.of("why", "too late for me"));
      assertThat(late.awaitAnswer().text()).contains("revision 2", "did not count");
      assertThat(late.awaitAnswer().isEphemeral()).isTrue();
      Post now = night.awaitCard("deploy-1 needs releng", "revision 2");
      assertThat(now.id()).isEqualTo(before.id());
      assertThat(now.text()).contains("releng: missing", "sre: missing");
      night.person("tyler").presses(now, "approve:1:r2");
      night.awaitCard("deploy-1 needs sre", "releng: tyler");
      night.ends();
      assertThat(night.place().history())
          .noneMatch(line -> line.contains("too late for me"))
          .filteredOn(line -> line.contains("tyler"))
          .isNotEmpty();
    }
  }

  private static Post isToldAlone(Answering answering) {
    Post told = answering.awaitFollowUp(_ -> true);
    assertThat(told.isEphemeral()).isTrue();
    return told;
  }

  @Test
  void theCardOfAClosedCaseTellsWhoPressesItAndChangesNothing() {
    try (Night night = Night.in(folder).begins()) {
      night.asksFor("1234", "dana");
      Post before = night.awaitCard("deploy-1 needs releng");
      Form form = night.person("sam").presses(before, "hold:1:r1").awaitForm();
      night.person("dana").types(night.awaitThread("deploy-1"), "!withdraw");
      Post closed = night.awaitCard("deploy-1 closed: withdrawn");
      assertThat(closed.buttons()).isEmpty();
      assertThat(isToldAlone(night.person("tyler").presses(before, "approve:1:r1")).text())
          .contains("deploy-1", "closed");
      Answering late = night.person("sam").submits(form, Map.of("why", "wait for me"));
      assertThat(late.awaitAnswer().text()).contains("deploy-1", "closed");
      assertThat(night.awaitCard("deploy-1").text()).isEqualTo(closed.text());
    }
  }

  @Test
  void buttonsWorkAfterTheProgramWasStartedAnew() {
    try (Night night = Night.in(folder).begins()) {
      night.asksFor("1234", "dana");
      Post before = night.awaitCard("deploy-1 needs releng");
      Form form = night.person("sam").presses(before, "hold:1:r1").awaitForm();
      night.ends();
      night.begins();
      night.person("tyler").presses(before, "approve:1:r1");
      Post card = night.awaitCard("deploy-1 needs sre", "releng: tyler");
      assertThat(card.id()).isEqualTo(before.id());
      night.person("sam").submits(form, Map.of("why", "the cache is cold"));
      night.awaitCard("deploy-1 needs sre", "held by sam");
      assertThat(night.cards()).hasSize(1);
    }
  }

  @Test
  void whatIsMadeUpIsRefusedPolitely() {
    try (Night night = Night.in(folder).begins()) {
      night.asksFor("1234", "dana");
      Post card = night.awaitCard("deploy-1 needs releng");
      night.awaitThread("deploy-1");
      // On the card itself only its own case counts, and elsewhere only a case that there is.
      assertThat(night.person("tyler").forges(card, "approve:99:r1").awaitAnswer().text())
          .contains("do not know this button");
      assertThat(
              isToldAlone(night.person("tyler").forges(night.awaitBoard(), "approve:99:r1")).text())
          .contains("99");
      assertThat(isToldAlone(night.person("tyler").forges(card, "approve:1:r7")).text())
          .contains("did not count");
      assertThat(isToldAlone(night.person("dana").presses(card, "approve:1:r1")).text())
          .contains("you asked for it");
      assertThat(night.awaitCard("deploy-1 needs releng").text()).contains("releng: missing");
    }
  }

  @Test
  void aCardInAChannelThatIsNotOursAnyMoreSaysWhereWeAre() {
    try (Night night = Night.in(folder).begins()) {
      Channel lobby = night.discord.channel("lobby");
      night.asksFor("1234", "dana");
      Post card = night.awaitCard("deploy-1 needs releng");
      night.ends();
      night.place().venue("ops", "discord/" + lobby.id());
      night.comes();
      night.discord.awaitPinned(lobby, _ -> true);
      Answering pressed = night.person("tyler").presses(card, "approve:1:r1");
      assertThat(pressed.awaitAnswer().text()).contains(lobby.mention());
      assertThat(pressed.awaitAnswer().isEphemeral()).isTrue();
    }
  }
}
