package signalbox.chat.discord.standin.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import signalbox.chat.discord.standin.contract.Judge.Request;

/** Our own contract with Discord finds what is wrong, with nothing else at hand. */
class ContractTest {
  private static final String SEND = "POST /channels/{channel_id}/messages";

  @Test
  void aFieldThatNobodyKnowsIsAFault() {
    assertThat(faults(SEND, "{'content':'hello','contents':'hello'}"))
        .singleElement()
        .asString()
        .contains("contents");
  }

  @Test
  void aFieldThatNobodyKnowsIsFoundDeepInside() {
    assertThat(faults(SEND, "{'embeds':[{'fields':[{'name':'a','value':'b','inlined':true}]}]}"))
        .singleElement()
        .asString()
        .contains("/embeds/0/fields/0", "inlined");
  }

  @Test
  void whatIsTooLongIsAFault() {
    assertThat(faults(SEND, "{'content':'" + "a".repeat(2000) + "'}")).isEmpty();
    assertThat(faults(SEND, "{'content':'" + "a".repeat(2001) + "'}")).hasSize(1);
  }

  @Test
  void aMissingKeyIsAFault() {
    assertThat(faults("POST /channels/{channel_id}/messages/{message_id}/threads", "{}"))
        .singleElement()
        .asString()
        .contains("name");
  }

  @Test
  void aButtonIsToldItsOwnFaultsAndNotThoseOfOtherKinds() {
    String row = "{'type':1,'components':[{'type':2,'style':1,'custom_ids':'x'}]}";
    assertThat(faults(SEND, "{'components':[" + row + "]}"))
        .anyMatch(fault -> fault.contains("custom_ids"));
  }

  @Test
  void aBodyThatNobodyAskedForAndOneThatIsMissingAreFaults() {
    assertThat(faults("GET /users/@me", "{'a':1}")).hasSize(1);
    assertThat(Contract.ours().faultsOf(new Request(SEND, Map.of(), null))).hasSize(1);
  }

  @Test
  void theQueryIsPartOfTheContract() {
    var history = "GET /channels/{channel_id}/messages";
    assertThat(query(history, Map.of("limit", "100", "after", "0"))).isEmpty();
    assertThat(query(history, Map.of("limit", "101"))).hasSize(1);
    assertThat(query(history, Map.of("since", "17"))).hasSize(1);
    assertThat(query("GET /users/@me", Map.of("since", "17"))).hasSize(1);
  }

  @Test
  void digitsInATextAreANumberAsTheyAreForDiscord() {
    String command = "[{'name':'claim','description':'Claims it','contexts':['0','%s']}]";
    var route = "PUT /applications/{application_id}/guilds/{guild_id}/commands";
    assertThat(faults(route, command.formatted("1"))).isEmpty();
    assertThat(faults(route, command.formatted("7"))).hasSize(1);
    assertThat(faults(route, command.formatted("all"))).isNotEmpty();
  }

  private static List<String> faults(String route, String body) {
    return Contract.ours().faultsOf(new Request(route, Map.of(), json(body)));
  }

  private static List<String> query(String route, Map<String, String> query) {
    return Contract.ours().faultsOf(new Request(route, query, null));
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
