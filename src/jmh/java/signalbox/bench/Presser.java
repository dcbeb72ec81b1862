package signalbox.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import signalbox.chat.discord.standin.Answering;
import signalbox.chat.discord.standin.Channel;
import signalbox.chat.discord.standin.DiscordStandIn;
import signalbox.chat.discord.standin.Person;

/** Somebody on Discord who holds a case of their own and lifts the hold, again and again. */
final class Presser {
  private static final String HELD = "; held by ";

  private final Happenings happenings;
  private final Person person;
  private final Channel channel;
  private final String about;
  private final String card;
  private CompletableFuture<Void> edited = CompletableFuture.completedFuture(null);
  private String token = "";
  private boolean holds;

  private Presser(
      Happenings happenings, Person person, Channel channel, String about, String card) {
    this.happenings = happenings;
    this.person = person;
    this.channel = channel;
    this.about = about;
    this.card = card;
  }

  /**
   * Opens a case first, and waits for its card.
   *
   * @param change asked for by nobody else
   */
  static Presser with(
      DiscordStandIn discord, Happenings happenings, Person person, Channel in, int change) {
    String answer =
        person
            .slashes(
                in,
                "emergency deploy",
                Map.of("change", "" + change, "task", "T1234", "reason", "availability"))
            .awaitAnswer(post -> post.text().contains("deploy-"))
            .text();
    String about = answer.replaceFirst("(?s).*?(deploy-\\d+).*", "$1");
    String card = discord.awaitMessage(in, post -> isCard(post.json(), about)).id();
    return new Presser(happenings, person, in, about, card);
  }

  private static boolean isCard(JsonNode message, String about) {
    return message.at("/embeds/0/title").asText().startsWith(about + " ");
  }

  /** Holds the case, or lifts the hold: the card tells either in its title. */
  void acts() {
    holds = !holds;
    edited = happenings.edited(card, HELD, holds);
    Map<String, Object> options =
        holds ? Map.of("case", about, "why", "looking") : Map.of("case", about);
    Answering answering = person.slashes(channel, holds ? "hold" : "unhold", options);
    token = answering.token();
  }

  void awaitAcknowledged() {
    happenings.awaitAcknowledged(token);
  }

  void awaitEdited() {
    Happenings.await(edited);
  }

  /** The last thing done is over. */
  void endsIt() {
    awaitEdited();
    happenings.forget(token);
  }
}
