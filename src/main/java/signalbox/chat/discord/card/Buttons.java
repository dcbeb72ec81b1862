package signalbox.chat.discord.card;

import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.buttons.ButtonStyle;
import signalbox.message.Card;

/** What can be pressed on a card, as buttons that mean the same after a restart. */
final class Buttons {
  private Buttons() {}

  /** One row, or none. */
  static List<ActionRow> of(Card card) {
    List<Button> buttons = card.presses().stream().map(press -> button(card, press)).toList();
    return buttons.isEmpty() ? List.of() : List.of(ActionRow.of(buttons));
  }

  private static Button button(Card card, Card.Press press) {
    return Button.of(style(press), PressId.on(card, press).text(), label(press));
  }

  /** What cannot be taken back by the next word stands out. */
  private static ButtonStyle style(Card.Press press) {
    return switch (press) {
      case AGREE, APPROVE, DONE, VERIFIED -> ButtonStyle.SUCCESS;
      case START -> ButtonStyle.PRIMARY;
      case DECLINE, ROLLBACK, ABORT -> ButtonStyle.DANGER;
      case HOLD, UNHOLD, REASON -> ButtonStyle.SECONDARY;
    };
  }

  private static String label(Card.Press press) {
    return switch (press) {
      case AGREE -> "Agree";
      case APPROVE -> "Approve";
      case DECLINE -> "Decline";
      case HOLD -> "Hold";
      case UNHOLD -> "Lift the hold";
      case REASON -> "Reason";
      case START -> "Start";
      case DONE -> "Done";
      case VERIFIED -> "Verified";
      case ROLLBACK -> "Roll back";
      case ABORT -> "Abort";
    };
  }
}
