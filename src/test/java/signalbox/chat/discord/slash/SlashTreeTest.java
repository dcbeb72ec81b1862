package signalbox.chat.discord.slash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.Test;
import signalbox.command.CommandSpec;
import signalbox.command.CommandTree;
import signalbox.command.Flag;
import signalbox.command.Verb;
import signalbox.policy.Slug;

class SlashTreeTest {
  private static final int MOST_COMMANDS = 100;
  private static final int MOST_OPTIONS = 25;
  private static final int MOST_CHARACTERS = 8_000;

  @Test
  void everyCommandOfTheTreeIsThereAndFoundAgain() {
    assertThat(fullNames())
        .containsExactlyInAnyOrderElementsOf(
            CommandTree.listAll().stream().map(CommandSpec::name).toList());
    assertThat(fullNames()).allMatch(name -> SlashTree.find(name).isPresent());
    assertThat(SlashTree.find("format disk")).isEmpty();
  }

  private static List<String> fullNames() {
    return SlashTree.listAll().stream()
        .flatMap(command ->
            command.getSubcommands().isEmpty()
                ? Stream.of(command.getName())
                : command.getSubcommands().stream().map(s -> command.getName() + " " + s.getName()))
        .toList();
  }

  @Test
  void theyComeByNameSoThatTheirOrderNeverChanges() {
    assertThat(SlashTree.listAll())
        .isSortedAccordingTo(Comparator.comparing(SlashCommandData::getName));
  }

  @Test
  void theyKeepWithinWhatDiscordTakes() {
    assertThat(SlashTree.listAll()).hasSizeLessThanOrEqualTo(MOST_COMMANDS);
    assertThat(SlashTree.listAll())
        .allSatisfy(command -> {
          assertThat(options(command)).hasSizeLessThanOrEqualTo(MOST_OPTIONS);
          assertThat(command.toData().toString()).hasSizeLessThan(MOST_CHARACTERS);
        });
  }

  @Test
  void whatIsRequiredComesFirst() {
    assertThat(SlashTree.listAll())
        .flatExtracting(SlashTreeTest::groups)
        .allSatisfy(group ->
            assertThat(group)
                .isSortedAccordingTo(Comparator.comparing(option -> !option.isRequired())));
  }

  /** The options of a command, or of each command below it. */
  private static List<List<OptionData>> groups(SlashCommandData command) {
    return Stream.concat(
            Stream.of(command.getOptions()),
            command.getSubcommands().stream().map(SubcommandData::getOptions))
        .toList();
  }

  private static List<OptionData> options(SlashCommandData command) {
    return Stream.concat(
            command.getOptions().stream(),
            command.getSubcommands().stream().flatMap(s -> s.getOptions().stream()))
        .toList();
  }

  @Test
  void anEmergencyIsFilledInLikeThis() {
    DataObject command =
        SlashTree.listAll().stream()
            .filter(one -> one.getName().equals("emergency"))
            .findFirst()
            .orElseThrow()
            .toData();
    DataObject deploy = command.getArray("options").getObject(0);
    assertThat(deploy.getString("name")).isEqualTo("deploy");
    assertThat(deploy.getArray("options").stream((a, i) -> shown(a.getObject(i))))
        .containsExactly(
            "change string required",
            "task string required",
            "reason string of [security, data-loss, availability, abuse, functionality]",
            "words string",
            "rollback boolean",
            "config boolean",
            "fix-forward string",
            "deployer string suggested",
            "private boolean");
  }

  private static String shown(DataObject option) {
    return option.getString("name")
        + (option.getInt("type") == 5 ? " boolean" : " string")
        + (option.getBoolean("required") ? " required" : "")
        + (option.getBoolean("autocomplete") ? " suggested" : "")
        + option
            .optArray("choices")
            .map(all -> " of " + all.stream((a, i) -> a.getObject(i).getString("value")).toList())
            .orElse("");
  }

  @Test
  void everyFlagHasWordsOfItsOwn() {
    assertThat(CommandTree.listAll().stream().flatMap(spec -> spec.flags().stream()))
        .extracting(SlashWords::of)
        .doesNotContainAnyElementsOf(
            CommandTree.of(Verb.EMERGENCY_DEPLOY).flags().stream().map(Flag::typed).toList());
  }

  @Test
  void whatIsSuggestedFitsIntoTheOption() {
    assertThat(SlashOption.find(CommandTree.of(Verb.POLICY), "clause").orElseThrow().longest())
        .isGreaterThanOrEqualTo(
            Slug.listAll().stream().mapToInt(slug -> slug.text().length()).max().orElseThrow());
  }
}
