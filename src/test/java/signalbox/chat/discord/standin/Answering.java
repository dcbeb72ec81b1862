package signalbox.chat.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import signalbox.chat.discord.standin.world.Interactions;
import signalbox.chat.discord.standin.world.Json;
import signalbox.chat.discord.standin.world.World;

/** What the bot answers to somebody who called a command, pressed a button or sent a form. */
public final class Answering {
  private static final int CHOICES = 8;
  private static final int FORM = 9;

  /** Something that could stand for what is being typed. */
  public record Choice(String name, String value) {}

  private final World world;
  private final Interactions interactions;
  private final String token;

  Answering(World world, Interactions interactions, String token) {
    this.world = world;
    this.interactions = interactions;
    this.token = token;
  }

  /** What Discord tells it from others by. */
  public String token() {
    return token;
  }

  /** Until the bot has said that it heard; gives how, as Discord numbers it. */
  public int awaitAcknowledged() {
    return callback().get("type").asInt();
  }

  public boolean isAcknowledged() {
    return world.look(() -> interactions.callback(token)).isPresent();
  }

  private ObjectNode callback() {
    return await("an answer to " + token, () -> interactions.callback(token));
  }

  /** The first answer, once it has words. */
  public Post awaitAnswer() {
    return awaitAnswer(_ -> true);
  }

  public Post awaitAnswer(Predicate<Post> which) {
    return await(
        "words in answer to " + token,
        () -> interactions.original(token).map(Post::new).filter(which));
  }

  public Post awaitFollowUp(Predicate<Post> which) {
    return await(
        "a further answer to " + token, () -> listFollowUps().stream().filter(which).findFirst());
  }

  public List<Post> listFollowUps() {
    return interactions.followUps(token).stream().map(Post::new).toList();
  }

  public Form awaitForm() {
    ObjectNode callback = callback();
    require(callback, FORM);
    return Form.of(this, callback);
  }

  public List<Choice> awaitChoices() {
    ObjectNode callback = callback();
    require(callback, CHOICES);
    return Json.objects(callback.at("/data/choices")).stream()
        .map(choice -> new Choice(choice.get("name").asText(), choice.get("value").asText()))
        .toList();
  }

  private static void require(JsonNode callback, int type) {
    if (callback.get("type").asInt() != type) {
      throw new AssertionError("answered otherwise: " + callback);
    }
  }

  /** Discord tells the bot once more, as when it does not know whether that had arrived. */
  public void isToldAgain() {
    interactions.tellAgain(token);
  }

  /** Discord has forgotten it: it was too slow, or too long ago. */
  public void expires() {
    interactions.forget(token);
  }

  private <T> T await(String what, java.util.function.Supplier<Optional<T>> look) {
    return world.await(
        what, look, () -> interactions.callback(token).map(ObjectNode::toString).orElse("none"));
  }
}
