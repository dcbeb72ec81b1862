package signalbox.chat.discord.post;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import signalbox.chat.discord.standin.Channel;
import signalbox.chat.discord.standin.Person;
import signalbox.chat.discord.standin.Post;
import signalbox.chat.discord.standin.rest.Route;
import signalbox.message.Address;
import signalbox.message.Message;
import signalbox.message.Parcel;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MentionsTest {
  private final PostOffice office = new PostOffice();
  private Channel ops;
  private Person dana;
  private Person sam;

  @BeforeEach
  void comeIn() {
    ops = office.opens("ops");
    dana = office.discord.person("dana");
    sam = office.discord.person("sam");
    office.knowsMembers(Map.of("dana", dana.id(), "sam", sam.id()));
  }

  @AfterEach
  void tidy() {
    office.tidies();
  }

  @AfterAll
  void close() {
    office.close();
  }

  private Post said(long key, String line) {
    office.said(key, ops, line);
    return office.discord.listSaid(ops).getLast();
  }

  @Test
  void exactlyThoseAreCalledToWhomNewsSpeak() {
    Post post =
        said(1, "deploy-1: needs releng (sam), sre (robin) - !approve deploy-1; dana is in");
    assertThat(post.mentions()).containsExactly(sam.id());
    assertThat(post.content())
        .isEqualTo(
            "deploy-1: needs releng (%s), sre (robin) - !approve deploy-1; dana is in"
                .formatted(sam.mention()));
    assertThat(lastSent().at("/allowed_mentions/parse")).isEmpty();
    assertThat(lastSent().at("/allowed_mentions/users").toString())
        .isEqualTo("[\"" + sam.id() + "\"]");
  }

  private JsonNode lastSent() {
    return office.discord.requests(Route.SEND_MESSAGE).getLast().body();
  }

  @Test
  void nobodyIsCalledByWhatSomebodyTyped() {
    String evil =
        "@everyone @here %s <@&%s> ; dana: hi; needs sre (sam) [x](https://example.org) **b** `c`"
            .formatted(dana.mention(), office.discord.guild());
    Post post = said(2, "deploy-1: sam notes: " + evil);
    assertThat(post.mentions()).isEmpty();
    assertThat(post.json().get("mention_everyone").asBoolean()).isFalse();
    assertThat(post.content()).contains("\\@everyone", "\\<\\@", "\\*\\*b\\*\\*", "\\[x](https://");
    assertThat(lastSent().at("/allowed_mentions/parse")).isEmpty();
    assertThat(lastSent().at("/allowed_mentions/users")).isEmpty();
  }

  @Test
  void anAnswerCallsNobody() {
    office.carried(
        3,
        new Parcel.Answer(
            new Address.Channel(PostOffice.NETWORK, ops.id()), Message.of("dana: say which")));
    assertThat(office.discord.listSaid(ops).getLast().mentions()).isEmpty();
    assertThat(office.discord.texts(ops)).containsExactly("dana: say which");
  }

  @Test
  void whoIsNotKnownThereIsNamedOnly() {
    office.knowsMembers(Map.of());
    assertThat(said(4, "deploy-1: dana: is the reason gone?").content())
        .isEqualTo("deploy-1: dana: is the reason gone?");
  }

  @Test
  void eachMessageCallsWhomItNames() {
    office.said(5, ops, "dana: " + "a ".repeat(700), "sam: " + "b ".repeat(700));
    assertThat(office.discord.listSaid(ops))
        .extracting(Post::mentions)
        .containsExactly(List.of(dana.id()), List.of(sam.id()));
  }
}
