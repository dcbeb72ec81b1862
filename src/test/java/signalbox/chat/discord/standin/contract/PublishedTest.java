package signalbox.chat.discord.standin.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import signalbox.chat.discord.standin.contract.Judge.Request;

/** Our contract and Discord's published description say the same. */
class PublishedTest {
  private static final String SEND = "POST /channels/{channel_id}/messages";

  private Published published;
  private ObjectNode ours;

  @BeforeEach
  void read() {
    assumeTrue(
        Published.here().isPresent(),
        "Discord's description is not here: -D%s=openapi.json names it"
            .formatted(Published.PROPERTY));
    published = Published.here().orElseThrow();
    ours = Contract.ours().document().deepCopy();
  }

  @Test
  void everyRouteFieldLimitAndRequiredKeyOfOursIsPublished() {
    assertThat(Contract.ours().routes().stream().flatMap(route -> differences(route).stream()))
        .isEmpty();
  }

  private List<String> differences(String route) {
    return new Agreement(ours, published.document()).differences(route, published);
  }

  @Test
  void whatIsSaidToBeSentOtherwiseIs() {
    List<String> places =
        ours.get("otherwise").properties().stream().map(Map.Entry::getKey).toList();
    ours.putObject("otherwise");
    Stream<String> found =
        Contract.ours().routes().stream()
            .flatMap(route -> differences(route).stream())
            .map(line -> line.substring(0, line.lastIndexOf(": ")))
            .distinct();
    assertThat(found).containsExactlyInAnyOrderElementsOf(places);
  }

  @Test
  void aLimitThatIsWiderIsFound() {
    message().withObject("/content").put("maxLength", 4001);
    assertThat(differences(SEND)).singleElement().asString().contains("content: maxLength");
  }

  @Test
  void aLimitThatIsNarrowerForNoReasonIsFound() {
    ((ObjectNode) ours.at("/$defs/Embed/properties/title")).put("maxLength", 255);
    assertThat(differences(SEND)).anyMatch(line -> line.contains("/embeds/*/title: maxLength"));
  }

  @Test
  void aLimitThatIsLeftOutIsFound() {
    ((ObjectNode) ours.at("/$defs/Button/properties/custom_id")).remove("maxLength");
    assertThat(differences(SEND)).anyMatch(line -> line.contains("custom_id: maxLength"));
  }

  @Test
  void aFieldThatIsUnknownIsFound() {
    message().putObject("colour").put("type", "integer");
    assertThat(differences(SEND)).containsExactly(SEND + "/colour: published nowhere");
  }

  @Test
  void aKeyThatNeedNotBeThereIsFound() {
    ((ObjectNode) ours.at("/$defs/Reference")).putArray("required");
    assertThat(differences(SEND)).singleElement().asString().contains("[message_id], not []");
  }

  @Test
  void anObjectThatIsOpenIsFound() {
    ((ObjectNode) ours.at("/$defs/Button")).remove("additionalProperties");
    assertThat(differences(SEND)).singleElement().asString().contains("not closed");
  }

  @Test
  void aValueThatIsUnknownIsFound() {
    ((ObjectNode) ours.at("/$defs/Button/properties/style")).putArray("enum").add(9);
    assertThat(differences(SEND)).anyMatch(line -> line.contains("style: [9]"));
  }

  @Test
  void aRouteThatIsUnknownIsFound() {
    assertThat(differences("PUT /channels/{channel_id}/messages")).hasSize(1);
  }

  private ObjectNode message() {
    return (ObjectNode) ours.at("/$defs/NewMessage/properties");
  }

  @Test
  void wrongRequestsAndWrongAnswersAreFound() {
    ObjectNode long4001 = JsonNodeFactory.instance.objectNode().put("content", "a".repeat(4001));
    assertThat(published.faultsOf(new Request(SEND, Map.of(), long4001))).hasSize(1);
    assertThat(published.faultsOf(new Request(SEND, Map.of(), null))).hasSize(1);
    assertThat(published.faultsOf(new Request(SEND, Map.of("since", "1"), fine()))).hasSize(1);
    assertThat(published.faultsOf(new Request("GET /nowhere", Map.of(), null))).hasSize(1);
    assertThat(published.faultsOf(SEND, 200, fine())).isNotEmpty();
    assertThat(published.faultsOf(SEND, 302, null)).hasSize(1);
  }

  private static JsonNode fine() {
    return JsonNodeFactory.instance.objectNode().put("content", "a");
  }
}
