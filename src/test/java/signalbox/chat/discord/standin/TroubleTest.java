package signalbox.chat.discord.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.RestAction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import signalbox.chat.discord.standin.rest.Held;
import signalbox.chat.discord.standin.rest.Route;
import signalbox.chat.discord.standin.world.Problem;
import signalbox.chat.discord.standin.world.Right;

/** What can go wrong with requests: by a test's wish, by what stands, and by what is sent. */
class TroubleTest {
  private final Scene scene = new Scene();

  @AfterEach
  void close() {
    scene.close();
  }

  private RestAction<Message> sending() {
    return scene.bot.channel(scene.ops).sendMessage("hello").setNonce("parcel-1");
  }

  @Test
  void whoIsTooFastWaitsAndIsServedThen() {
    scene.discord.faults().next(Route.SEND_MESSAGE).isLimited(Duration.ofMillis(100));
    sending().complete();
    assertThat(scene.discord.requests(Route.SEND_MESSAGE))
        .extracting("status")
        .containsExactly(429, 200);
    assertThat(scene.discord.listSaid(scene.ops)).hasSize(1);
  }

  @Test
  void troubleOfDiscordsOwnIsTold() {
    scene.discord.faults().next(Route.SEND_MESSAGE).fails(500);
    assertThatThrownBy(() -> sending().complete()).isInstanceOf(ErrorResponseException.class);
    assertThat(scene.discord.listSaid(scene.ops)).isEmpty();
  }

  @Test
  void aRequestIsHeldUntilItIsLetGo() {
    Held held = scene.discord.faults().next(Route.SEND_MESSAGE).in(scene.ops.id()).isHeld();
    CompletableFuture<Message> sending = sending().submit();
    held.awaitArrivals(1);
    assertThat(sending).isNotDone();
    assertThat(scene.discord.listSaid(scene.ops)).isEmpty();
    held.release();
    assertThat(sending.join().getId())
        .isEqualTo(scene.discord.awaitMessage(scene.ops, "hello").id());
  }

  @Test
  void aConnectionCutBeforeItIsDoneLeavesNothing() {
    // Each time that it is tried: the client tries again by itself.
    scene.discord.faults().every(Route.SEND_MESSAGE).isCutBeforeItIsDone();
    assertThatThrownBy(() -> sending().complete()).hasCauseInstanceOf(IOException.class);
    assertThat(scene.discord.listSaid(scene.ops)).isEmpty();
  }

  @Test
  void aConnectionCutAfterItIsDoneLeavesAMessageThatANonceFindsAgain() {
    scene.discord.faults().every(Route.SEND_MESSAGE).isCutAfterItIsDone();
    assertThatThrownBy(() -> sending().complete()).hasCauseInstanceOf(IOException.class);
    Post posted = scene.discord.awaitMessage(scene.ops, "hello");
    scene.discord.faults().end();
    assertThat(sending().complete().getId()).isEqualTo(posted.id());
    assertThat(scene.discord.listSaid(scene.ops)).hasSize(1);
  }

  @Test
  void aNonceIsForgottenAfterSomeMinutes() {
    String first = sending().complete().getId();
    scene.passes(Duration.ofMinutes(6));
    assertThat(sending().complete().getId()).isNotEqualTo(first);
  }

  @Test
  void anyProblemCanBeWishedFor() {
    scene.discord.faults().next(Route.SEND_MESSAGE).isRefused(Problem.unknownChannel());
    assertThat(code(sending())).isEqualTo(10003);
    assertThat(scene.discord.listSaid(scene.ops)).isEmpty();
  }

  @Test
  void whatIsGoneIsUnknown() {
    Message sent = sending().complete();
    scene.dana.deletes(scene.discord.awaitMessage(scene.ops, "hello"));
    assertThat(code(sent.editMessage("again"))).isEqualTo(10008);
    RestAction<Message> late = sending();
    scene.discord.faults().end();
    scene.discord.closes(scene.ops);
    assertThat(code(late)).isEqualTo(10003);
  }

  @Test
  void rightsThatAreTakenAreMissed() {
    scene.discord.deniesSilently(scene.ops, Right.SEND_MESSAGES);
    assertThat(code(sending())).isEqualTo(50013);
    scene.discord.deniesSilently(scene.ops, Right.VIEW_CHANNEL);
    assertThat(code(sending())).isEqualTo(50001);
  }

  @Test
  void whoRefusesMailGetsNone() {
    scene.dana.refusesDirectMessages();
    var dana = scene.bot.jda().openPrivateChannelById(scene.dana.id()).complete();
    assertThat(code(dana.sendMessage("hello"))).isEqualTo(50007);
  }

  @Test
  void whatSomebodyElseWroteCannotBeChanged() {
    Post post = scene.dana.types(scene.ops, "mine");
    assertThat(code(scene.bot.channel(scene.ops).editMessageById(post.id(), "ours")))
        .isEqualTo(50005);
  }

  @Test
  void aLockedThreadTakesNoWords() {
    var thread = sending().complete().createThreadChannel("deploy-17").complete();
    scene.discord.archives(new Channel(thread.getId()), true);
    scene.bot.awaits(net.dv8tion.jda.api.events.channel.update.ChannelUpdateLockedEvent.class);
    // What JDA refuses by itself is asked without it.
    assertThat(post("channels/" + thread.getId() + "/messages", "{\"content\":\"late\"}"))
        .contains("50083");
  }

  private static int code(RestAction<?> action) {
    try {
      action.complete();
      throw new AssertionError("it was done");
    } catch (ErrorResponseException e) {
      return e.getErrorCode();
    }
  }

  @Test
  void whatIsSentAgainstTheContractFailsTheTest() {
    String channel = "channels/" + scene.ops.id() + "/messages";
    assertThat(post(channel, "{\"contents\":\"hello\"}")).contains("50035");
    assertThatThrownBy(scene.discord::assertNoViolations).hasMessageContaining("contents");
    assertThat(scene.discord.takeViolations()).isNotEmpty();
    assertThat(post("nowhere", "{}")).contains("404");
    assertThatThrownBy(scene.discord::close).hasMessageContaining("no such route");
    assertThat(scene.discord.takeViolations()).hasSize(1);
  }

  @Test
  void anEmptyMessageIsAViolation() {
    post("channels/" + scene.ops.id() + "/messages", "{\"content\":\"\"}");
    assertThat(scene.discord.takeViolations()).singleElement().asString().contains("50006");
  }

  private String post(String path, String body) {
    var request =
        HttpRequest.newBuilder(URI.create(scene.discord.restUrl() + path))
            .header("Authorization", "Bot " + scene.discord.token())
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.sendAsync(request, HttpResponse.BodyHandlers.ofString()).join().body();
    }
  }
}
