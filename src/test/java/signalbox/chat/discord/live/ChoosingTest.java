package signalbox.chat.discord.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signalbox.chat.discord.standin.Answering;
import signalbox.chat.discord.standin.Channel;
import signalbox.chat.discord.standin.Post;

/** While somebody fills in a command, the desk as it stands says what can be chosen. */
class ChoosingTest {
  @TempDir private Path folder;
  private Night night;

  @BeforeEach
  void begin() {
    night = Night.in(folder);
    night.place().manages("sam", "mediawiki");
    night.begins();
    night.asksFor("1234", "dana").awaitAnswer();
    night.awaitCard("deploy-1 needs releng");
  }

  @AfterEach
  void close() {
    night.close();
  }

  private List<String> values(String who, String command, String option) {
    return values(who, night.ops, command, option, "");
  }

  private List<String> values(
      String who, Channel where, String command, String option, String half) {
    return choices(who, where, command, option, half).stream()
        .map(Answering.Choice::value)
        .toList();
  }

  private List<Answering.Choice> choices(
      String who, Channel where, String command, String option, String half) {
    return night.person(who).completes(where, command, Map.of(option, half), option).awaitChoices();
  }

  @Test
  void casesAreThoseOnWhichOneCanDoThatNow() {
    assertThat(values("tyler", "approve", "case")).containsExactly("deploy-1");
    assertThat(values("dana", "approve", "case")).as("it is dana's own").isEmpty();
    assertThat(values("dana", "start", "case")).as("nobody has said yes").isEmpty();
    Post card = night.awaitCard("deploy-1 needs releng");
    night.person("tyler").presses(card, "approve:1:r1");
    night.person("sam").presses(card, "approve:1:r1");
    night.awaitCard("deploy-1 ready (dana)");
    assertThat(values("dana", "start", "case")).containsExactly("deploy-1");
    assertThat(choices("dana", night.ops, "start", "case", "dep"))
        .singleElement()
        .extracting(Answering.Choice::name)
        .asString()
        .startsWith("deploy-1 ");
  }

  @Test
  void aRestrictedCaseIsChosenOnlyWhereItMayBeHeardOf() {
    night
        .person("robin")
        .slashes(
            night.security,
            "emergency deploy",
            Map.of("change", "99", "task", "T2", "reason", "security", "private", true))
        .awaitAnswer();
    assertThat(values("sam", night.security, "approve", "case", "2")).containsExactly("deploy-2");
    assertThat(values("sam", night.ops, "approve", "case", "")).containsExactly("deploy-1");
  }

  @Test
  void membersTeamsClausesAndServicesAreThoseOfThisSite() {
    assertThat(values("dana", night.ops, "handover", "member", "tyl")).containsExactly("tyler");
    assertThat(values("tyler", "approve", "team")).containsExactly("releng");
    assertThat(values("dana", night.ops, "require", "team", "sec")).containsExactly("security");
    assertThat(values("dana", night.ops, "waive", "clause", "confirmed-by"))
        .contains("deploy.confirmed-by-specialists");
    assertThat(values("dana", "claim", "target")).contains("mediawiki");
    assertThat(values("dana", "unclaim", "target")).isEmpty();
    night.person("dana").slashes(night.ops, "claim", Map.of("target", "db1")).awaitAnswer();
    assertThat(values("dana", "unclaim", "target")).containsExactly("db1");
  }

  @Test
  void strangersChooseNobody() {
    var lee = night.discord.person("lee");
    assertThat(lee.completes(night.ops, "handover", Map.of("member", ""), "member").awaitChoices())
        .isEmpty();
    assertThat(lee.completes(night.ops, "approve", Map.of("case", ""), "case").awaitChoices())
        .isEmpty();
  }
}
