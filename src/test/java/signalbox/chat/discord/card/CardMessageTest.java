package signalbox.chat.discord.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.buttons.ButtonStyle;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import signalbox.domain.CaseId;
import signalbox.message.Card;
import signalbox.message.Card.Mood;
import signalbox.message.Card.Press;
import signalbox.message.Message;

class CardMessageTest {
  private static final Instant NOW = Instant.parse("2026-11-22T14:00:00Z");

  private static Card card(Mood mood, List<Card.Field> fields, Press... presses) {
    return new Card(
        CaseId.deploy(17), 3, mood, "deploy-17 needs sre_team", fields, List.of(presses));
  }

  private static Card.Field words(String name, String... lines) {
    return new Card.Field(name, Card.Words.of(lines));
  }

  private static MessageEmbed face(Card card) {
    return CardMessage.card(card, NOW).getEmbeds().getFirst();
  }

  private static List<Button> buttons(Card card) {
    return CardMessage.card(card, NOW).getComponents().stream()
        .flatMap(row -> ((ActionRow) row).getButtons().stream())
        .toList();
  }

  @Test
  void tellsWhatTheCardTells() {
    MessageEmbed face =
        face(
            card(
                Mood.WAITING,
                List.of(
                    words("change", "https://example.org/r/c/a_b/+/1234"),
                    words("seats", "releng: tyler", "sre: missing (sam)"),
                    new Card.Field("expires", new Card.Moment(NOW.plusSeconds(60))),
                    words("claimed", "mw_config until 14:30 UTC"),
                    words("policy", "miraheze"),
                    words("revision", "3"))));
    assertThat(face.getTitle()).isEqualTo("deploy-17 needs sre\\_team");
    assertThat(face.getFields())
        .extracting(field -> field.getName() + "=" + field.getValue())
        .containsExactly(
            "change=https://example.org/r/c/a_b/+/1234",
            "seats=releng: tyler\nsre: missing (sam)",
            "expires=<t:1795356060:R>",
            "claimed=mw\\_config until <t:1795357800:t>");
    assertThat(face.getFields())
        .extracting(MessageEmbed.Field::isInline)
        .containsExactly(false, true, true, true);
    assertThat(face.getFooter().getText()).isEqualTo("deploy-17, revision 3, policy miraheze");
  }

  @ParameterizedTest
  @EnumSource
  void everyMoodHasAColourOfItsOwn(Mood mood) {
    int colour = face(card(mood, List.of())).getColorRaw();
    for (Mood other : Mood.values()) {
      assertThat(face(card(other, List.of())).getColorRaw() == colour).isEqualTo(other == mood);
    }
  }

  @Test
  void whatCameToNothingIsGreyAndWhatFailedIsRed() {
    assertThat(face(card(Mood.LAPSED, List.of())).getColorRaw()).isEqualTo(0x718096);
    assertThat(face(card(Mood.FAILED, List.of())).getColorRaw()).isEqualTo(0xC53030);
  }

  @Test
  void buttonsSayWhatAPressMeans() {
    assertThat(
            buttons(
                card(Mood.READY, List.of(), Press.APPROVE, Press.DECLINE, Press.HOLD, Press.START)))
        .extracting(Button::getCustomId, Button::getLabel, Button::getStyle)
        .containsExactly(
            tuple("approve:17:r3", "Approve", ButtonStyle.SUCCESS),
            tuple("decline:17:r3", "Decline", ButtonStyle.DANGER),
            tuple("hold:17:r3", "Hold", ButtonStyle.SECONDARY),
            tuple("start:17:r3", "Start", ButtonStyle.PRIMARY));
  }

  @ParameterizedTest
  @EnumSource
  void everyPressIsAButton(Press press) {
    assertThat(buttons(card(Mood.READY, List.of(), press))).hasSize(1);
  }

  @Test
  void aCaseThatIsOverHasNoButtons() {
    assertThat(CardMessage.card(card(Mood.WELL, List.of()), NOW).getComponents()).isEmpty();
    assertThat(CardMessage.isLast(card(Mood.WELL, List.of()))).isTrue();
    assertThat(CardMessage.isLast(card(Mood.UNVERIFIED, List.of()))).isTrue();
    assertThat(CardMessage.isLast(card(Mood.LAPSED, List.of()))).isTrue();
    assertThat(CardMessage.isLast(card(Mood.UNVERIFIED, List.of(), Press.VERIFIED))).isFalse();
    assertThat(CardMessage.isLast(card(Mood.WAITING, List.of()))).isFalse();
  }

  @Test
  void aBoardSaysWhatItIs() {
    MessageEmbed board =
        CardMessage.board(Message.of("deploy-17: requested", "- db1: dana"), NOW)
            .getEmbeds()
            .getFirst();
    assertThat(board.getTitle()).isEqualTo("Open here");
    assertThat(board.getDescription()).isEqualTo("- deploy-17: requested\n- \\- db1: dana");
  }

  @Test
  void aBoardCountsWhatDoesNotFit() {
    String[] lines = new String[20];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = "deploy-" + i + " " + "x".repeat(400);
    }
    MessageEmbed board = CardMessage.board(Message.of(lines), NOW).getEmbeds().getFirst();
    assertThat(board.getDescription())
        .hasSizeLessThanOrEqualTo(MessageEmbed.DESCRIPTION_MAX_LENGTH)
        .endsWith("\n- and 11 more lines");
  }

  @Test
  void nobodyIsEverMentioned() {
    MessageCreateData data = CardMessage.card(card(Mood.WAITING, List.of()), NOW);
    assertThat(data.getAllowedMentions()).isEmpty();
    assertThat(data.getMentionedUsers()).isEmpty();
  }

  @Test
  void anyCardFits() {
    for (int seed = 0; seed < 500; seed++) {
      var random = new Random(seed);
      var fields = new ArrayList<Card.Field>();
      for (int i = random.nextInt(Card.MOST_FIELDS + 1); i > 0; i--) {
        fields.add(words(any(random, 300), any(random, 900), any(random, 900), any(random, 900)));
      }
      var card = new Card(CaseId.deploy(1), 1, Mood.HELD, any(random, 400), fields, List.of());
      MessageEmbed face = face(card);
      assertThat(face.getLength()).as("seed %d", seed).isLessThanOrEqualTo(6_000);
      assertThat(face.isSendable()).isTrue();
      assertThat(face.getFields())
          .as("seed %d", seed)
          .allSatisfy(field -> {
            assertThat(field.getValue()).hasSizeBetween(1, MessageEmbed.VALUE_MAX_LENGTH);
            assertThat(field.getValue().replaceAll("https://example\\.org/r/1234(?= |$|\n)", ""))
                .doesNotContain("https://");
          });
    }
  }

  private static String any(Random random, int most) {
    var text = new StringBuilder("w");
    for (int length = random.nextInt(most); text.length() < length; ) {
      text.append(
          switch (random.nextInt(4)) {
            case 0 -> " https://example.org/r/1234 ";
            case 1 -> "*_~|`[<@";
            case 2 -> "\ud83d\ude00";
            default -> "word ";
          });
    }
    return text.toString();
  }
}
