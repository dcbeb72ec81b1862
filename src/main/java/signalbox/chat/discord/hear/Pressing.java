package signalbox.chat.discord.hear;

import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import signalbox.chat.Line;
import signalbox.chat.discord.Standings;
import signalbox.chat.discord.card.PressId;
import signalbox.chat.discord.slash.SlashLine;
import signalbox.command.CommandSpec;
import signalbox.domain.Seen;

/**
 * Makes lines of what is pressed on cards, and of the forms that open before who presses. What
 * stands in a button can be made up; it says what is meant, and never that it may be done.
 */
final class Pressing {
  private final Surroundings surroundings;
  private final Standings standings;
  private final Lines lines;
  private final Acknowledged acknowledged;

  Pressing(Surroundings surroundings, Standings standings, Lines lines, Acknowledged acknowledged) {
    this.surroundings = surroundings;
    this.standings = standings;
    this.lines = lines;
    this.acknowledged = acknowledged;
  }

  void pressed(ButtonInteractionEvent pressed) {
    Optional<PressId> id =
        PressId.parse(pressed.getComponentId()).filter(one -> isOn(pressed.getMessageId(), one));
    Optional<Spot> spot = lines.spot(pressed);
    if (id.isEmpty() || spot.isEmpty()) {
      refuse(pressed, spot);
    } else if (Forms.isWanted(id.get().press())) {
      pressed
          .replyModal(Forms.open(id.get()))
          .queue(null, fault -> Acknowledged.tell(pressed, fault));
    } else {
      CommandSpec spec = Forms.spec(id.get().press());
      var said = Map.of(Forms.nameOfCase(spec), Integer.toString(id.get().about().number()));
      acknowledged.pressed(pressed, line(pressed, spot.get(), id.get(), said));
    }
  }

  void sent(ModalInteractionEvent sent) {
    Optional<PressId> id =
        PressId.parse(sent.getModalId()).filter(one -> Forms.isWanted(one.press()));
    Optional<Spot> spot = lines.spot(sent);
    if (spot.isPresent() && sent.getModalId().equals(PlanForm.ID)) {
      planned(sent, spot.get());
    } else if (id.isEmpty() || spot.isEmpty()) {
      refuse(sent, spot);
    } else {
      var said = Forms.read(id.get(), sent.getValues());
      said.replaceAll((_, words) -> lines.plain(words, sent.getGuild()));
      acknowledged.thinking(sent, line(sent, spot.get(), id.get(), said));
    }
  }

  private void planned(ModalInteractionEvent sent, Spot spot) {
    var said = PlanForm.read(sent.getValues());
    said.replaceAll((_, words) -> lines.plain(words, sent.getGuild()));
    var where = lines.where(sent, spot, Optional.empty(), Optional.empty());
    String text = SlashLine.of(PlanForm.spec(), said, lines.prefix());
    acknowledged.thinking(sent, lines.line(sent, where, text));
  }

  private <I extends Interaction & IReplyCallback> void refuse(I asked, Optional<Spot> spot) {
    acknowledged.refuse(
        asked,
        spot.isEmpty() ? Politely.elsewhere(surroundings.channels()) : Politely.unknownPress());
  }

  /** A card of one case bears no button of another. */
  private boolean isOn(String message, PressId id) {
    return standings.about(message).map(about -> about.equals(id.about())).orElse(true);
  }

  private Line line(Interaction asked, Spot spot, PressId id, Map<String, String> said) {
    var where =
        lines.where(
            asked, spot, Optional.of(id.about()), Optional.of(new Seen.InRevision(id.revision())));
    return lines.line(asked, where, SlashLine.of(Forms.spec(id.press()), said, lines.prefix()));
  }
}
