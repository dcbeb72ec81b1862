package signalbox.chat.discord.hear;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signalbox.chat.Asking;
import signalbox.chat.Suggestion;
import signalbox.chat.discord.DiscordInlet;
import signalbox.chat.discord.slash.SlashLine;
import signalbox.chat.discord.slash.SlashOption;
import signalbox.chat.discord.slash.SlashTree;
import signalbox.command.CommandSpec;

/** Makes lines of slash commands, and has the house suggest while somebody fills one in. */
final class Slashing {
  private static final Logger LOG = LoggerFactory.getLogger(Slashing.class);

  private final Surroundings surroundings;
  private final DiscordInlet inlet;
  private final Lines lines;
  private final Acknowledged acknowledged;

  Slashing(Surroundings surroundings, DiscordInlet inlet, Lines lines, Acknowledged acknowledged) {
    this.surroundings = surroundings;
    this.inlet = inlet;
    this.lines = lines;
    this.acknowledged = acknowledged;
  }

  void called(SlashCommandInteractionEvent called) {
    Optional<Spot> spot = lines.spot(called);
    Optional<CommandSpec> spec = SlashTree.find(called.getFullCommandName());
    if (spot.isEmpty()) {
      acknowledged.refuse(called, Politely.elsewhere(surroundings.channels()));
    } else if (called.getFullCommandName().equals(SlashTree.FORM)) {
      called.replyModal(PlanForm.open()).queue(null, fault -> Acknowledged.tell(called, fault));
    } else if (spec.isEmpty()) {
      acknowledged.refuse(called, Politely.unknownCommand());
    } else {
      var where = lines.where(called, spot.get(), Optional.empty(), Optional.empty());
      String text = SlashLine.of(spec.get(), said(called), lines.prefix());
      acknowledged.thinking(called, lines.line(called, where, text));
    }
  }

  private Map<String, String> said(SlashCommandInteractionEvent called) {
    var said = new HashMap<String, String>();
    for (OptionMapping option : called.getOptions()) {
      boolean isUnsaid = option.getType() == OptionType.BOOLEAN && !option.getAsBoolean();
      if (!isUnsaid) {
        said.put(option.getName(), lines.plain(option.getAsString(), called.getGuild()));
      }
    }
    return said;
  }

  /** Whatever happens, something is answered, since nobody sees why nothing is. */
  void asked(CommandAutoCompleteInteractionEvent asked) {
    List<Command.Choice> choices;
    try {
      choices =
          suggest(asked).stream().limit(OptionData.MAX_CHOICES).map(Slashing::choice).toList();
    } catch (RuntimeException bug) {
      LOG.error("nothing could be suggested: {}", bug.getClass().getName());
      choices = List.of();
    }
    asked.replyChoices(choices).queue(null, fault -> Acknowledged.tell(asked, fault));
  }

  private List<Suggestion> suggest(CommandAutoCompleteInteractionEvent asked) {
    var focused = asked.getFocusedOption();
    return lines
        .spot(asked)
        .flatMap(spot ->
            SlashTree.find(asked.getFullCommandName())
                .flatMap(spec ->
                    SlashOption.find(spec, focused.getName())
                        .flatMap(SlashOption::argument)
                        .map(argument ->
                            inlet.suggest(
                                new Asking(
                                    lines.where(asked, spot, Optional.empty(), Optional.empty()),
                                    lines.who(asked.getUser(), asked.getMember()),
                                    spec,
                                    argument,
                                    focused.getValue())))))
        .orElse(List.of());
  }

  private static Command.Choice choice(Suggestion suggestion) {
    return new Command.Choice(
        cut(suggestion.label(), OptionData.MAX_CHOICE_NAME_LENGTH), suggestion.value());
  }

  private static String cut(String label, int most) {
    return label.length() <= most ? label : label.substring(0, most);
  }
}
