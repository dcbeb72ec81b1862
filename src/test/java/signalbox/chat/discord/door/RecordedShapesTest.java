package signalbox.chat.discord.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signalbox.chat.Asking;
import signalbox.chat.Line;
import signalbox.chat.discord.standin.Person;
import signalbox.chat.discord.standin.rest.Route;

/**
 * Events in the shape in which Discord sends them, with all the fields that nobody reads here, and
 * what is heard of them; the names are invented.
 */
class RecordedShapesTest {
  private static final int THINKING = 5;
  private static final int LEFT_AS_IT_IS = 6;
  private static final int CHOICES = 8;

  private static Tenant tenant;
  private static Person dana;

  @BeforeAll
  static void move() {
    tenant = Tenant.moved();
    dana = tenant.discord.person("dana");
    tenant.suggests("17", "deploy-17 needs sre");
  }

  @AfterAll
  static void leave() {
    tenant.close();
  }

  /** Gives what was told. */
  private static JsonNode happens(String name) {
    try (InputStream file =
        Objects.requireNonNull(
            RecordedShapesTest.class.getResourceAsStream("/discord/recorded/" + name + ".json"),
            name)) {
      String text =
          new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .replace("GUILD", tenant.discord.guild())
              .replace("CHANNEL", tenant.ops.id())
              .replace("APPLICATION", tenant.discord.bot())
              .replace("USER", dana.id());
      JsonNode event = new ObjectMapper().readTree(text);
      tenant.discord.gateway().tellsRaw(event.get("t").asText(), (ObjectNode) event.get("d"));
      return event.get("d");
    } catch (IOException fault) {
      throw new AssertionError(name, fault);
    }
  }

  /** Until that was answered, which the stand-in, where it never happened, refuses to take. */
  private static JsonNode awaitAnswer(JsonNode asked) {
    return tenant
        .discord
        .awaitRequest(
            Route.CALL_BACK,
            exchange ->
                exchange.asked().at("interaction_id").equals(asked.get("id").asText())
                    && exchange.asked().at("interaction_token").equals(asked.get("token").asText()))
        .body();
  }

  @Test
  void aTypedCommandIsHeardWhateverFieldsAreNew() {
    happens("a-typed-command");
    assertThat(tenant.expectLine()).isEqualTo("Dana D> !status [aside]");
  }

  @Test
  void aReplyToWhatIsGoneIsHeardAndNamesNoCase() {
    happens("a-reply-to-what-is-gone");
    assertThat(tenant.expectLine()).isEqualTo("Dana D> !approve 17 [aside]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "words-of-a-webhook",
        "words-of-a-bot",
        "a-forwarded-command",
        "a-message-that-was-pinned"
      })
  void whatNobodySaidThemselvesIsNotHeard(String name) {
    int before = tenant.lines().size();
    happens(name);
    dana.types(tenant.ops, "!help");
    tenant.expectLine();
    assertThat(tenant.lines().subList(before, tenant.lines().size()))
        .singleElement()
        .satisfies(line -> assertThat(line.text()).isEqualTo("!help"));
  }

  @Test
  void aSlashCommandIsHeard() {
    JsonNode asked = happens("a-slash-command");
    assertThat(tenant.expectLine())
        .isEqualTo(
            "Dana D> !emergency deploy 1234 T1234 security \"hosts are open\" --rollback"
                + " [aside, to us]");
    assertThat(awaitAnswer(asked).get("type").asInt()).isEqualTo(THINKING);
    isDanas(tenant.lines().getLast(), asked);
  }

  @Test
  void halfASlashCommandIsSuggestedFor() {
    JsonNode asked = happens("half-a-slash-command");
    JsonNode answer = awaitAnswer(asked);
    assertThat(answer.get("type").asInt()).isEqualTo(CHOICES);
    assertThat(answer.at("/data/choices/0/value").asText()).isEqualTo("17");
    Asking asking = tenant.askings().getLast();
    assertThat(asking.spec().name()).isEqualTo("approve");
    assertThat(asking.half()).isEqualTo("1");
    assertThat(asking.who().account()).contains(dana.id());
  }

  @Test
  void aPressedButtonIsHeard() {
    JsonNode asked = happens("a-pressed-button");
    assertThat(tenant.expectLine())
        .isEqualTo("Dana D> !approve 17 [about deploy-17, r3, aside, to us]");
    assertThat(awaitAnswer(asked).get("type").asInt()).isEqualTo(LEFT_AS_IT_IS);
    isDanas(tenant.lines().getLast(), asked);
  }

  @Test
  void aFormThatWasSentIsHeard() {
    JsonNode asked = happens("a-form-that-was-sent");
    assertThat(tenant.expectLine())
        .isEqualTo(
            "Dana D> !reason 17 abuse --fix-forward \"it is small\nand tested\""
                + " [about deploy-17, r3, aside, to us]");
    assertThat(awaitAnswer(asked).get("type").asInt()).isEqualTo(THINKING);
    isDanas(tenant.lines().getLast(), asked);
  }

  private static void isDanas(Line line, JsonNode asked) {
    assertThat(line.who().account()).contains(dana.id());
    assertThat(line.where().channel()).contains(tenant.ops.id());
    assertThat(line.proof().messageId()).isEqualTo(asked.get("id").asText());
  }
}
