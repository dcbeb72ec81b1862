package signalbox.chat.discord.hear;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import net.dv8tion.jda.api.modals.Modal;
import signalbox.chat.discord.card.PressId;
import signalbox.chat.discord.slash.SlashOption;
import signalbox.chat.discord.slash.SlashTree;
import signalbox.command.Argument;
import signalbox.command.Argument.Kind;
import signalbox.command.CommandSpec;
import signalbox.command.Flag;
import signalbox.command.Limits;
import signalbox.message.Card.Press;

/** What is asked of somebody who presses something that wants words. */
final class Forms {
  private static final Set<Press> WANTING_WORDS =
      EnumSet.of(Press.DECLINE, Press.HOLD, Press.ROLLBACK, Press.ABORT, Press.REASON);

  private Forms() {}

  static boolean isWanted(Press press) {
    return WANTING_WORDS.contains(press);
  }

  static CommandSpec spec(Press press) {
    return SlashTree.find(press.command()).orElseThrow();
  }

  /** All that the command takes, but the case, which is known. */
  static Modal open(PressId pressed) {
    CommandSpec spec = spec(pressed.press());
    var fields = new ArrayList<Label>();
    SlashOption.listOf(spec).stream()
        .filter(option -> option.argument().filter(a -> a.kind() != Kind.CASE).isPresent())
        .forEach(option -> fields.add(field(option)));
    listGroups(spec).forEach(group -> fields.add(Math.min(1, fields.size()), choice(spec, group)));
    return Modal.create(pressed.text(), title(spec, pressed)).addComponents(fields).build();
  }

  private static String title(CommandSpec spec, PressId pressed) {
    String name = spec.name();
    return Character.toUpperCase(name.charAt(0)) + name.substring(1) + " " + pressed.about();
  }

  private static Label field(SlashOption option) {
    return option.choices().isEmpty()
        ? Label.of(label(option.name()), option.description(), words(option))
        : Label.of(label(option.name()), option.description(), choice(option));
  }

  private static TextInput words(SlashOption option) {
    return TextInput.create(option.name(), TextInputStyle.PARAGRAPH)
        .setRequired(option.isRequired())
        .setMaxLength(Limits.WORDS)
        .build();
  }

  private static StringSelectMenu choice(SlashOption option) {
    var menu = StringSelectMenu.create(option.name()).setRequired(option.isRequired());
    option.choices().forEach(choice -> menu.addOption(choice, choice));
    return menu.build();
  }

  /** Flags of which one alone can be said. */
  private static List<String> listGroups(CommandSpec spec) {
    return spec.flags().stream().map(Flag::group).distinct().toList();
  }

  private static Label choice(CommandSpec spec, String group) {
    var menu = StringSelectMenu.create(group).setRequired(false);
    spec.flags().stream()
        .filter(flag -> flag.group().equals(group))
        .map(Flag::name)
        .forEach(name -> menu.addOption(name, name));
    return Label.of(label(group), menu.build());
  }

  private static String label(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ');
  }

  /** What was filled in, by option. */
  static Map<String, String> read(PressId pressed, List<ModalMapping> filledIn) {
    var said = new HashMap<String, String>();
    said.put(nameOfCase(spec(pressed.press())), Integer.toString(pressed.about().number()));
    List<String> groups = listGroups(spec(pressed.press()));
    for (ModalMapping field : filledIn) {
      String value = value(field);
      if (!value.isBlank()) {
        if (groups.contains(field.getCustomId())) {
          said.putIfAbsent(value, "");
        } else {
          said.put(field.getCustomId(), value);
        }
      }
    }
    return said;
  }

  private static String value(ModalMapping field) {
    return switch (field.getType()) {
      case STRING_SELECT -> String.join(" ", field.getAsStringList());
      case TEXT_INPUT -> field.getAsString();
      default -> "";
    };
  }

  static String nameOfCase(CommandSpec spec) {
    return spec.arguments().stream()
        .filter(argument -> argument.kind() == Kind.CASE)
        .map(Argument::name)
        .findFirst()
        .orElseThrow();
  }
}
