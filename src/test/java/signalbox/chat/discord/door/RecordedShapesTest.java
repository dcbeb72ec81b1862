package signalbox.chat.discord.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signalbox.chat.discord.standin.Person;

/** Events in the shape in which Discord sends them, with invented names, and what is heard of them. */
class RecordedShapesTest {
  private static Tenant tenant;
  private static Person dana;

  @BeforeAll
  static void move() {
    tenant = Tenant.moved();
    dana = tenant.discord.person("dana");
  }

  @AfterAll
  static void leave() {
    tenant.close();
  }

  private static void happens(String name) {
    try (InputStream file =
        RecordedShapesTest.class.getResourceAsStream("/discord/recorded/" + name + ".json")) {
      String text =
          new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .replace("GUILD", tenant.discord.guild())
              .replace("CHANNEL", tenant.ops.id())
              .replace("USER", dana.id());
      var event = (ObjectNode) new ObjectMapper().readTree(text);
      tenant.discord.gateway().tellsRaw(event.get("t").asText(), (ObjectNode) event.get("d"));
    } catch (IOException fault) {
      throw new AssertionError(name, fault);
    }
  }

  @Test
  void aTypedCommandIsHeardWhateverFieldsAreNew() {
    happens("a-typed-command");
    assertThat(tenant.expectLine()).startsWith("Dana D> !status");
  }

  @Test
  void aReplyToWhatIsGoneIsHeardAndNamesNoCase() {
    happens("a-reply-to-what-is-gone");
    assertThat(tenant.expectLine()).startsWith("Dana D> !approve 17").doesNotContain("about");
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
}
