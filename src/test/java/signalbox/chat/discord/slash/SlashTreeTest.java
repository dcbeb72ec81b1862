package signalbox.chat.discord.slash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.Test;
import signalbox.chat.discord.standin.contract.Contract;
import signalbox.chat.discord.standin.contract.Guide;
import signalbox.chat.discord.standin.contract.Judge;
import signalbox.chat.discord.standin.contract.Published;
import signalbox.command.CommandSpec;
import signalbox.command.CommandTree;
import signalbox.command.Flag;
import signalbox.command.Verb;
import signalbox.policy.Slug;

class SlashTreeTest {
  private static final String REGISTER =
      "PUT /applications/{application_id}/guilds/{guild_id}/commands";

  @Test
  void everyCommandOfTheTreeIsThereAndFoundAgain() {
    assertThat(fullNames())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    CommandTree.listAll().stream().map(CommandSpec::name),
                    Stream.of(SlashTree.FORM))
                .toList());
    assertThat(fullNames())
        .allMatch(name -> name.equals(SlashTree.FORM) || SlashTree.find(name).isPresent());
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

  /** A hundred commands, 25 options in each, 8,000 characters: our contract and its guide know. */
  @Test
  void theyKeepWithinWhatDiscordTakes() throws Exception {
    var commands = SlashTree.listAll().stream().map(SlashCommandData::toData).toList();
    var body = new ObjectMapper().readTree(DataArray.fromCollection(commands).toString());
    var request = new Judge.Request(REGISTER, Map.of(), body);
    assertThat(Contract.ours().faultsOf(request)).isEmpty();
    assertThat(new Guide().faultsOf(request)).isEmpty();
    Published.here().ifPresent(published -> assertThat(published.faultsOf(request)).isEmpty());
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
