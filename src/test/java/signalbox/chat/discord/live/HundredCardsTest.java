package signalbox.chat.discord.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signalbox.chat.discord.standin.Answering;
import signalbox.chat.discord.standin.Channel;
import signalbox.chat.discord.standin.Post;
import signalbox.chat.discord.standin.rest.Faults;
import signalbox.chat.discord.standin.rest.Route;

/**
 * A night on which a hundred deploys are asked for, while Discord limits how fast they are told.
 */
class HundredCardsTest {
  private static final int ALL = 100;
  private static final int MOST_OF_A_BOARD = 4_096;
  private static final int MOST_OF_A_MESSAGE = 2_000;
  private static final List<String> REQUESTERS = List.of("dana", "sam", "robin", "erin");

  @TempDir private Path folder;

  @Test
  void aHundredCasesHaveACardAndAThreadEachAndAreApprovedByTheirButtons() {
    try (Night night = Night.in(folder).begins()) {
      limit(night.discord.faults());
      var asked = new ArrayList<Answering>();
      for (int i = 0; i < ALL; i++) {
        String who = REQUESTERS.get(i % REQUESTERS.size());
        asked.add(night.asksFor(Integer.toString(1_000 + i), who));
      }
      asked.forEach(answering -> assertThat(answering.awaitAnswer().text()).contains("help!"));
      List<Post> cards =
          IntStream.rangeClosed(1, ALL)
              .mapToObj(i -> night.awaitCard("deploy-" + i + " "))
              .toList();
      cards.forEach(night.discord::awaitThread);
      limit(night.discord.faults());
      cards.forEach(card -> night.person("tyler").presses(card, card.buttons().getFirst().id()));
      cards.forEach(
          card -> night.discord.awaitEdit(card, post -> post.text().contains("releng: tyler")));
      cards.forEach(card -> night.discord.awaitMessage(card.thread(), "tyler confirms"));
      isToldWithinLimits(night.person("dana").slashes(night.ops, "status"));
      night.ends();
      assertThat(night.cards()).extracting(Post::id).hasSameElementsAs(ids(cards)).hasSize(ALL);
      isWithinLimits(night);
      showsThemAgain(night, cards);
    }
  }

  private static List<String> ids(List<Post> posts) {
    return posts.stream().map(Post::id).toList();
  }

  /** Discord says when, and what was to be said is said then. */
  private static void limit(Faults faults) {
    faults.next(2, Route.SEND_MESSAGE).isLimited(Duration.ofMillis(50));
    faults.next(2, Route.EDIT_MESSAGE).isLimited(Duration.ofMillis(50));
    faults.next(Route.START_THREAD).isLimited(Duration.ofMillis(50));
    faults.next(Route.EDIT_ORIGINAL).isLimitedGlobally(Duration.ofMillis(50));
  }

  private static void isWithinLimits(Night night) {
    String board = night.awaitBoard().embeds().getFirst().words();
    assertThat(board.length()).isLessThanOrEqualTo(MOST_OF_A_BOARD);
    long shown = board.lines().filter(line -> line.startsWith("- deploy-")).count();
    assertThat(board).contains((ALL - shown) + " more");
  }

  private static void isToldWithinLimits(Answering status) {
    assertThat(status.awaitAnswer().content().length()).isLessThanOrEqualTo(MOST_OF_A_MESSAGE);
    assertThat(status.awaitAnswer().isEphemeral()).isTrue();
  }

  private static void showsThemAgain(Night night, List<Post> cards) {
    int before = night.discord.requests(Route.SEND_MESSAGE).size();
    int threads = night.discord.requests(Route.START_THREAD).size();
    night.begins();
    night.discord.awaitMessage(night.ops, "I was away");
    Channel last = cards.getLast().thread();
    night.person("sam").types(last, "!note all is well");
    night.discord.awaitMessage(last, "all is well");
    night.ends();
    assertThat(night.cards()).hasSize(ALL);
    assertThat(night.discord.requests(Route.START_THREAD)).hasSize(threads);
    // That it was away, in two channels, and the note.
    assertThat(night.discord.requests(Route.SEND_MESSAGE)).hasSize(before + 3);
  }
}
