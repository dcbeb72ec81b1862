package signalbox.chat.discord.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signalbox.chat.discord.standin.Channel;
import signalbox.chat.discord.standin.Post;

/** What stood in a channel and was taken away is there again, but not against somebody's will. */
class LossesTest {
  @TempDir private Path folder;
  private Night night;
  private Post card;
  private Channel thread;

  @BeforeEach
  void begin() {
    night = Night.in(folder).begins();
    night.asksFor("1234", "dana").awaitAnswer();
    card = night.awaitCard("deploy-1 needs releng");
    thread = night.awaitThread("deploy-1");
  }

  @AfterEach
  void close() {
    night.close();
  }

  private Post anotherCard(String... parts) {
    return night.discord.awaitMessage(
        night.ops,
        post ->
            !post.id().equals(card.id())
                && post.embeds().stream().anyMatch(embed -> embed.title().startsWith("deploy-1"))
                && List.of(parts).stream().allMatch(post.text()::contains));
  }

  @Test
  void aCardThatIsDeletedIsPostedAgainAndGoesOn() {
    night.person("erin").deletes(card);
    Post again = anotherCard("releng: missing");
    night.person("tyler").presses(again, "approve:1:r1");
    anotherCard("releng: tyler");
    Channel begun = night.discord.awaitThread(again);
    night.discord.awaitMessage(begun, "tyler confirms for releng");
    // Speaking in the thread of a card that is gone still names the case.
    night.person("sam").types(thread, "!approve");
    anotherCard("sre: sam");
    assertThat(night.cards()).hasSize(1);
  }

  @Test
  void aCardWhoseContentWasTakenAwayIsPostedAgain() {
    night.person("erin").removesEmbeds(card);
    Post again = anotherCard("releng: missing");
    night.person("tyler").presses(again, "approve:1:r1");
    anotherCard("releng: tyler");
    assertThat(night.cards()).extracting(Post::id).containsExactly(again.id());
  }

  @Test
  void aBoardThatIsDeletedIsPostedAndPinnedAgain() {
    Post board = night.awaitBoard();
    night.person("erin").deletes(board);
    Post again = night.awaitBoard();
    assertThat(again.id()).isNotEqualTo(board.id());
    assertThat(again.text()).contains("deploy-1");
  }

  @Test
  void aBoardThatIsUnpinnedStaysWhereItIs() {
    Post board = night.awaitBoard();
    night.person("erin").unpins(board);
    night.person("tyler").presses(card, "approve:1:r1");
    night.awaitCard("deploy-1 needs sre");
    night.ends();
    assertThat(night.discord.listPinned(night.ops)).isEmpty();
    assertThat(night.discord.find(board).orElseThrow().text()).contains("missing: sre");
  }

  @Test
  void aThreadThatIsDeletedBeginsAgainBelowAnotherCard() {
    night.discord.closes(thread);
    Post again = anotherCard("releng: missing");
    night.discord.awaitGone(card);
    night.person("tyler").presses(again, "approve:1:r1");
    night.discord.awaitMessage(night.discord.awaitThread(again), "tyler confirms for releng");
    assertThat(night.cards()).extracting(Post::id).containsExactly(again.id());
  }

  @Test
  void whoeverTidiesUpAfterAClosedCaseIsNotHindered() {
    night.person("dana").types(thread, "!withdraw");
    Post closed = night.awaitCard("deploy-1 closed");
    night.discord.closes(thread);
    night.person("erin").deletes(closed);
    rest();
    assertThat(night.cards()).isEmpty();
  }

  @Test
  void whoeverDeletesACardAgainAndAgainIsLeftInPeaceUntilTheCaseMoves() {
    List<Post> left = night.cards();
    int deleted = 0;
    while (!left.isEmpty() && deleted < 20) {
      night.person("erin").deletes(left.getFirst());
      deleted++;
      rest();
      left = night.cards();
    }
    assertThat(deleted).isBetween(2, 6);
    night.person("tyler").types(night.ops, "!approve 1");
    night.awaitCard("deploy-1 needs sre", "releng: tyler");
  }

  /** Nothing more is on its way: what was asked later has been answered. */
  private void rest() {
    night.person("erin").slashes(night.ops, "status").awaitAnswer();
  }
}
