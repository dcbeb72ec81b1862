package signalbox.chat.discord.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import signalbox.domain.CaseId;
import signalbox.message.Card;

class PressIdTest {
  @Test
  void isReadAsItWasWritten() {
    var card = new Card(CaseId.deploy(17), 3, Card.Mood.WAITING, "deploy-17", List.of(), List.of());
    PressId id = PressId.on(card, Card.Press.APPROVE);
    assertThat(id.text()).isEqualTo("approve:17:r3");
    assertThat(PressId.parse("approve:17:r3")).contains(id);
  }

  @Test
  void ofAMaintenanceItSaysSo() {
    var id = new PressId(Card.Press.AGREE, CaseId.maintenance(18), 2);
    assertThat(id.text()).isEqualTo("agree:maintenance-18:r2");
    assertThat(PressId.parse(id.text())).contains(id);
  }

  @ParameterizedTest
  @EnumSource
  void everyPressHasAnIdThatDiscordTakes(Card.Press press) {
    var id = new PressId(press, CaseId.deploy(9_999_999), 999_999_999);
    assertThat(id.text()).hasSizeLessThanOrEqualTo(PressId.LONGEST);
    assertThat(PressId.parse(id.text())).contains(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "approve",
        "approve:17",
        "approve:17:3",
        "approve:0:r3",
        "approve:017:r3",
        "approve:-1:r3",
        "approve:deploy-17:r3",
        "approve:maint-17:r3",
        "approve:maintenance-:r3",
        "approve:17:r",
        "approve:17:r3 ",
        "approve:17:r3\n",
        "APPROVE:17:r3",
        "reload:1:r1",
        "approve:99999999999:r3",
        "approve:17:r99999999999"
      })
  void whatIsNoneOfOursIsNotGuessedAt(String forged) {
    assertThat(PressId.parse(forged)).isEqualTo(Optional.empty());
  }
}
