package signalbox.chat.discord.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import signalbox.chat.discord.standin.world.House;
import signalbox.chat.discord.standin.world.Json;

/** Somebody on Discord, and what they do there. */
public final class Person {
  private final House house;
  private final String id;

  Person(House house, String id) {
    this.house = house;
    this.id = id;
  }

  public String id() {
    return id;
  }

  public String mention() {
    return "<@" + id + ">";
  }

  private ObjectNode user() {
    return house.guild().user(id);
  }

  public Post types(Channel where, String text) {
    return says(where, Json.object().put("content", text));
  }

  /** Answers a message; as Discord's clients do, it calls whom it answers. */
  public Post replies(Post to, String text) {
    ObjectNode said = Json.object().put("content", text);
    said.putObject("message_reference").put("message_id", to.id());
    return says(to.channel(), said);
  }

  /** Answers a message with the calling switched off. */
  public Post repliesQuietly(Post to, String text) {
    ObjectNode said = Json.object().put("content", text);
    said.putObject("message_reference").put("message_id", to.id());
    said.putObject("allowed_mentions").put("replied_user", false).putArray("parse").add("users");
    return says(to.channel(), said);
  }

  /** Calls the bot by name first. */
  public Post mentionsBot(Channel where, String text) {
    return types(where, "<@" + house.guild().botId() + "> " + text);
  }

  /** Writes to the bot alone. */
  public Post writesToBot(String text) {
    return types(new Channel(direct()), text);
  }

  /** The channel between this one and the bot. */
  public Channel directChannel() {
    return new Channel(direct());
  }

  private String direct() {
    return house.channels().direct(id).get("id").asText();
  }

  private Post says(Channel where, ObjectNode said) {
    return new Post(house.messages().say(where.id(), user(), said));
  }

  public Post edits(Post post, String text) {
    ObjectNode said = Json.object().put("content", text);
    return new Post(house.messages().edit(post.channel().id(), post.id(), id, said));
  }

  /** Takes away a message, their own or another's. */
  public void deletes(Post post) {
    house.messages().delete(post.channel().id(), post.id());
  }

  /** Takes the cards from a message, which its menu offers to moderators. */
  public void removesEmbeds(Post post) {
    house.world().change(() -> house.messages().suppressEmbeds(post.channel().id(), post.id()));
  }

  /** Begins a thread below a message. */
  public Channel startsThread(Post post, String name) {
    house
        .messages()
        .startThread(post.channel().id(), post.id(), user(), Json.object().put("name", name));
    return post.thread();
  }

  public void pins(Post post) {
    house.messages().pin(post.channel().id(), post.id(), user());
  }

  public void unpins(Post post) {
    house.messages().unpin(post.channel().id(), post.id());
  }

  /** Calls a slash command without options. */
  public Answering slashes(Channel where, String command) {
    return slashes(where, command, Map.of());
  }

  /**
   * Calls a slash command, such as {@code emergency deploy}. It has to be registered like that:
   * Discord's clients send nothing else.
   */
  public Answering slashes(Channel where, String command, Map<String, Object> options) {
    return answering(house.doings().slash(id, where.id(), command, options));
  }

  /** Types an option's value so far, and is offered how it could go on. */
  public Answering completes(
      Channel where, String command, Map<String, Object> options, String focused) {
    return answering(house.doings().complete(id, where.id(), command, options, focused));
  }

  /** Presses a button of a message as they saw it, which may have changed since. */
  public Answering presses(Post seen, String button) {
    Post.Button found =
        seen.button(button)
            .orElseThrow(() -> new AssertionError("no button " + button + " in " + seen.buttons()));
    if (found.disabled()) {
      throw new AssertionError("the button " + button + " cannot be pressed");
    }
    return answering(house.doings().press(id, seen.id(), button));
  }

  /** Presses what no message shows, as somebody can who writes to Discord without its clients. */
  public Answering forges(Post seen, String button) {
    return answering(house.doings().press(id, seen.id(), button));
  }

  /** Fills in a form that was opened before them, and sends it. */
  public Answering submits(Form form, Map<String, String> values) {
    return answering(house.doings().submit(form.of().token(), values));
  }

  private Answering answering(String token) {
    return new Answering(house.world(), house.interactions(), token);
  }

  /** Has exactly these roles from now on. */
  public Person holds(String... roles) {
    house.guild().setRoles(id, Arrays.asList(roles));
    return this;
  }

  /** Is shown under another name from now on. */
  public void isCalled(String nick) {
    house.guild().setNick(id, nick);
  }

  /** Lets no bot write to them. */
  public void refusesDirectMessages() {
    house.guild().closeToWriting(id);
  }

  public void leaves() {
    house.guild().leave(id);
  }

  /** What stands in the channel between them and the bot. */
  public List<Post> listDirectMessages() {
    return house.messages().list(direct()).stream().map(Post::new).toList();
  }
}
