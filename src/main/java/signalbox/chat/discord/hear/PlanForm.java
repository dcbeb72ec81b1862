package signalbox.chat.discord.hear;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import net.dv8tion.jda.api.modals.Modal;
import signalbox.chat.discord.slash.SlashOption;
import signalbox.command.CommandSpec;
import signalbox.command.CommandTree;
import signalbox.command.Flag;
import signalbox.command.Verb;

/** A form on which a maintenance is planned; what is filled in says the same as the command. */
final class PlanForm {
  /** What stands in the custom id; a form that was made up says no more than a line can. */
  static final String ID = "plan";

  /** All flags in one choice, since a form has few fields. */
  private static final String FLAGS = "flags";

  private PlanForm() {}

  /** The command whose words are filled in. */
  static CommandSpec spec() {
    return CommandTree.of(Verb.MAINTENANCE_PLAN);
  }

  static Modal open() {
    var fields = new ArrayList<Label>();
    SlashOption.listOf(spec()).stream()
        .filter(option -> option.argument().isPresent())
        .map(PlanForm::field)
        .forEach(fields::add);
    fields.add(flags());
    return Modal.create(ID, "Plan a maintenance").addComponents(fields).build();
  }

  private static Label field(SlashOption option) {
    var input =
        TextInput.create(option.name(), TextInputStyle.SHORT)
            .setRequired(option.isRequired())
            .setMaxLength(option.longest())
            .build();
    return Label.of(option.name(), option.description(), input);
  }

  private static Label flags() {
    List<Flag> all = spec().flags();
    var menu = StringSelectMenu.create(FLAGS).setRequired(false).setRequiredRange(0, all.size());
    all.forEach(flag -> menu.addOption(flag.name(), flag.name()));
    return Label.of(FLAGS, menu.build());
  }

  /** What was filled in, by option. */
  static Map<String, String> read(List<ModalMapping> filledIn) {
    var said = new HashMap<String, String>();
    for (ModalMapping field : filledIn) {
      switch (field.getType()) {
        case STRING_SELECT -> field.getAsStringList().forEach(flag -> said.put(flag, ""));
        case TEXT_INPUT -> said.put(field.getCustomId(), field.getAsString());
        default -> {}
      }
    }
    return said;
  }
}
