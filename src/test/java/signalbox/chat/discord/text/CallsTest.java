package signalbox.chat.discord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallsTest {
  private static final Set<String> MEMBERS =
      Set.of("dana", "sam", "tyler", "robin", "erin", "kim", "sasha", "frank", "alex", "max");

  private static List<String> called(String line) {
    return Calls.in(line, MEMBERS::contains).stream()
        .map(call -> {
          assertThat(line.substring(call.start(), call.end())).isEqualTo(call.name());
          return call.name();
        })
        .toList();
  }

  @Test
  void thoseBeforeAColonAreCalled() {
    assertThat(called("tyler: robin help! I'd like to")).containsExactly("tyler");
    assertThat(called("sam: erin: help! [deploy-1, for dana]")).containsExactly("sam", "erin");
    assertThat(called("(again) deploy-1 (restricted): dana, tyler and kim: is the reason gone?"))
        .containsExactly("dana", "tyler", "kim");
    assertThat(called("deploy-1: dana is done; dana: is the reason gone?")).containsExactly("dana");
    assertThat(called("deploy-1: dana starts with sam and tyler: stay until it is done"))
        .containsExactly("sam", "tyler");
    assertThat(called("deploy-1: sam holds it, dana: stop where you are: errors are rising"))
        .containsExactly("dana");
    assertThat(called("deploy-1: kim asks again: kim, robin: is the reason gone?"))
        .containsExactly("kim", "robin");
    assertThat(called("dana, sam and 3 more: look")).containsExactly("dana", "sam");
  }

  @Test
  void thoseWhoAreAskedForAreCalled() {
    assertThat(called("deploy-1: needs releng (robin, tyler), sre (nobody there) - !approve"))
        .containsExactly("robin", "tyler");
    assertThat(called("deploy-1: nobody has answered for sre (nobody known), releng (robin) - x"))
        .containsExactly("robin");
    assertThat(called("deploy-1: sam asks again: sre (robin) - !approve deploy-1"))
        .containsExactly("robin");
    assertThat(
            called("deploy-1: who carries it out? sam says x; informed: releng (robin, tyler), y"))
        .containsExactly("robin", "tyler");
    assertThat(called("deploy-1: nobody has answered for sre; robin, kim (backup of sre): find"))
        .containsExactly("robin", "kim");
    assertThat(called("erin says that net/e2 is theirs too; an admin (dana, sam) says !x erin"))
        .containsExactly("dana", "sam");
  }

  @Test
  void thoseWhoAreStillMissingKnow() {
    assertThat(called("deploy-1: tyler confirms for releng; still missing: sre (robin) - !approve"))
        .isEmpty();
  }

  /** Somebody typed them, and may not call anybody through us. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "deploy-1: sam notes: dana: hi",
        "deploy-1: sam notes: x; dana: hi; needs sre (kim)",
        "deploy-1: sam declines: needs sre (dana)",
        "deploy-1: sam holds it: needs sre (dana); approvals go on; to lift it: !unhold deploy-1",
        "deploy-1: tyler rolls back (dana, kim); tyler says !done deploy-1 when it is rolled back",
        "deploy-1: tyler rolls back (x); dana: hi); tyler says !done deploy-1",
        "deploy-1: tyler rolls back (dana); kim: hi); tyler says !done deploy-1",
        "deploy-1: sam waives deploy.one-at-a-time: ok; dana: hi; every seat is filled",
        "deploy-1: kim says it is a fix forward (y; dana: hi)",
        "deploy-1: dana claims a; kim: b until 14:05 UTC",
        "dana puts down a; kim: b, claimed by kim",
        "deploy-1: sam hands a; kim: b to dana",
        "\"x; dana: y\" is no member",
        "deploy-1: the window x; dana: y is open or near: can it go there?",
        "deploy-1: needs a dana: b",
        "deploy-1: needs sre (dana; kim)",
        "quinn: hi",
        "sam said dana: no",
        "sam (dana): no",
      })
  void wordsOfOthersCallNobody(String line) {
    assertThat(called(line)).isEmpty();
  }

  /** The words are rendering's: whoever changes them sees here who is no longer called. */
  @Test
  void inTheTranscriptsWhoIsAskedIsCalled() {
    List<String> lines = spokenInTranscripts();
    assertThat(lines)
        .filteredOn(line -> line.matches("deploy-\\d+: (needs|nobody has answered for) .*\\(.*"))
        .filteredOn(line -> MEMBERS.stream().anyMatch(line::contains))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(called(line)).as(line).isNotEmpty());
    for (String phrase :
        List.of("is the reason gone?", "stop where you are:", "asks again:", "stay until")) {
      assertThat(lines)
          .filteredOn(line -> line.contains(phrase) && !line.contains("(not there)"))
          .isNotEmpty()
          .allSatisfy(line -> assertThat(called(line)).as(line).isNotEmpty());
    }
    assertThat(lines)
        .filteredOn(line -> line.matches("deploy-\\d+: \\w+ (confirms|notes|declines|waives) .*"))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(called(line)).as(line).isEmpty());
  }

  private static List<String> spokenInTranscripts() {
    try (Stream<Path> files = Files.list(Path.of("src/test/transcripts"))) {
      return files
          .sorted()
          .flatMap(file -> read(file).stream())
          .filter(line -> line.contains("  bot> "))
          .map(line -> line.substring(line.indexOf("  bot> ") + 7))
          .toList();
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private static List<String> read(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
