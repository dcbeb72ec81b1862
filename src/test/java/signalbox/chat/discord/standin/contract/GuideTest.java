package signalbox.chat.discord.standin.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Discord's guide asks for beyond its description. */
class GuideTest {
  @Test
  void embedsHaveSixThousandCharactersInAll() {
    String embed = "{'description':'" + "a".repeat(3000) + "'}";
    assertThat(faults("{'embeds':[" + embed + "," + embed + "]}")).isEmpty();
    assertThat(faults("{'embeds':[" + embed + "," + embed + ",{'title':'b'}]}")).hasSize(1);
    assertThat(faults("{'type':4,'data':{'embeds':[" + embed + "," + embed + "," + embed + "]}}"))
        .hasSize(1);
  }

  @Test
  void componentsOfOneMessageHaveIdsOfTheirOwn() {
    String rows = "{'components':[{'type':1,'components':[{'custom_id':'a'},{'custom_id':'%s'}]}]}";
    assertThat(faults(rows.formatted("b"))).isEmpty();
    assertThat(faults(rows.formatted("a"))).containsExactly("two components have the id a");
  }

  @Test
  void whatIsRequiredComesFirst() {
    String command = "[{'name':'hold','options':[{'name':'why'},{'name':'case','required':true}]}]";
    assertThat(faults(command)).containsExactly("/hold: case is required after others");
  }

  @Test
  void namesAreSaidOnce() {
    assertThat(faults("[{'name':'hold'},{'name':'hold'}]")).hasSize(1);
    assertThat(faults("[{'name':'hold','options':[{'name':'a'},{'name':'a'}]}]")).hasSize(1);
  }

  @Test
  void aCommandHasEightThousandCharactersInAll() {
    String command = "[{'name':'hold','options':[{'name':'a','description':'%s'}]}]";
    assertThat(faults(command.formatted("b".repeat(7_995)))).isEmpty();
    assertThat(faults(command.formatted("b".repeat(7_996))))
        .containsExactly("/hold has more than 8000 characters");
  }

  @Test
  void whatHasChoicesIsNotCompleted() {
    assertThat(
            faults("[{'name':'hold','options':[{'name':'a','autocomplete':true,'choices':[{}]}]}]"))
        .hasSize(1);
  }

  private static List<String> faults(String body) {
    return new Guide().faultsOf(new Judge.Request("any", Map.of(), json(body)));
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
