package signalbox.chat.discord.slash;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import signalbox.command.CommandSpec;
import signalbox.command.CommandTree;

/** Every command of the tree as Discord wants it; a name of two words is a command in a command. */
public final class SlashTree {
  /** The full name of what opens a form on which a maintenance is planned. */
  public static final String FORM = "maintenance form";

  private SlashTree() {}

  /** All of them, by name. */
  public static List<SlashCommandData> listAll() {
    return CommandTree.listAll().stream()
        .collect(Collectors.groupingBy(spec -> words(spec)[0]))
        .values()
        .stream()
        .map(SlashTree::command)
        .sorted(Comparator.comparing(SlashCommandData::getName))
        .toList();
  }

  /** The command of that full name, such as {@code emergency deploy}. */
  public static Optional<CommandSpec> find(String fullName) {
    return CommandTree.listAll().stream().filter(spec -> spec.name().equals(fullName)).findFirst();
  }

  private static SlashCommandData command(List<CommandSpec> specs) {
    CommandSpec first = specs.getFirst();
    SlashCommandData command =
        Commands.slash(words(first)[0], first.summary()).setContexts(InteractionContextType.GUILD);
    return words(first).length == 1
        ? command.addOptions(options(first))
        : command
            .addSubcommands(specs.stream().map(SlashTree::subcommand).toList())
            .addSubcommands(forms(words(first)[0]));
  }

  /** Whoever would rather fill in a form than options is opened one; there alone it can be. */
  private static List<SubcommandData> forms(String command) {
    return FORM.startsWith(command + " ")
        ? List.of(new SubcommandData(FORM.split(" ", 2)[1], "Plan a maintenance on a form."))
        : List.of();
  }

  private static SubcommandData subcommand(CommandSpec spec) {
    return new SubcommandData(words(spec)[1], spec.summary()).addOptions(options(spec));
  }

  private static List<OptionData> options(CommandSpec spec) {
    return SlashOption.listOf(spec).stream().map(SlashTree::option).toList();
  }

  private static OptionData option(SlashOption option) {
    if (option.argument().isEmpty()) {
      return new OptionData(OptionType.BOOLEAN, option.name(), option.description());
    }
    var text =
        new OptionData(OptionType.STRING, option.name(), option.description())
            .setRequired(option.isRequired())
            .setAutoComplete(option.isSuggested())
            .setMaxLength(option.longest());
    option.choices().forEach(choice -> text.addChoice(choice, choice));
    return text;
  }

  private static String[] words(CommandSpec spec) {
    return spec.name().split(" ", 2);
  }
}
