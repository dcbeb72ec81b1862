package signalbox.chat.irc.text;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import signalbox.chat.irc.wire.Casemapping;

class HighlightsTest {
  private static final Set<String> PRESENT =
      Set.of("dana", "sam", "tyler", "robin", "erin", "kim", "sasha", "sre[1]", "a", "é\u0301lan");
  private static final Highlights ROOM = new Highlights(PRESENT, Casemapping.RFC1459);

  private static String quiet(String line, String... ringing) {
    // Made visible.
    return ROOM.quiet(line, Set.of(ringing)).replace('\u200b', '_');
  }

  @Test
  void whoIsOnlySpokenOfDoesNotRing() {
    assertThat(
            quiet("deploy-1: tyler confirms; still missing: sre (robin, sam) - !approve deploy-1"))
        .isEqualTo(
            "deploy-1: t_yler confirms; still missing: sre (r_obin, s_am) - !approve deploy-1");
  }

  @Test
  void whoIsMeantRings() {
    assertThat(quiet("sam, robin: hello", "sam")).isEqualTo("sam, r_obin: hello");
    assertThat(quiet("sam: hello", "SAM")).isEqualTo("sam: hello");
  }

  @Test
  void whoIsNotThereCannotRing() {
    assertThat(quiet("quinn and sam")).isEqualTo("quinn and s_am");
  }

  @Test
  void nicksAreFoundAsTheServerComparesThem() {
    assertThat(quiet("Sam, SRE{1}, (sre[1])")).isEqualTo("S_am, S_RE{1}, (s_re[1])");
  }

  @Test
  void signsAroundANickAreNoPartOfIt() {
    assertThat(quiet("[sam] <sam> sam's 'sam' sam! sam/robin `sam` sam's, @sam, sam,robin"))
        .isEqualTo(
            "[s_am] <s_am> s_am's 's_am' s_am! s_am/r_obin `s_am` s_am's, @s_am, s_am,r_obin");
  }

  @Test
  void aNickInsideAnotherWordIsNone() {
    String line = "samson unsam sam-config sam_ confirmed-by-sam kimono";
    assertThat(quiet(line)).isEqualTo("samson unsam sam-config s_am_ confirmed-by-sam kimono");
  }

  @Test
  void commandsStayAsTheyAreToBeTyped() {
    for (String line :
        List.of(
            "x !handoff db1 robin",
            "x (!deployer deploy-1 sam)",
            "x !note deploy-1 <sam>; or !approve sam",
            "!log [Sam] emergency deploy deploy-1 APPROVED by sam (SRE), tyler (RelEng)")) {
      assertThat(quiet(line)).isEqualTo(line);
    }
    assertThat(quiet("!start deploy-1; sam")).isEqualTo("!start deploy-1; sam");
    assertThat(quiet("x !start deploy-1; held by sam"))
        .isEqualTo("x !start deploy-1; held by s_am");
    assertThat(quiet("x !done or sam")).isEqualTo("x !done or s_am");
  }

  @Test
  void idsLinksAndChannelsStayAsTheyAre() {
    var odd = new Highlights(Set.of("deploy", "deploy-1", "T12", "#sam", "org"), Casemapping.ASCII);
    for (String line :
        List.of(
            "deploy-1: for T12, in #sam, (https://sam.example.org/sam)",
            "(deploy-1, T12)",
            "gerrit+ssh://sam@example.org/sam --sam")) {
      assertThat(odd.quiet(line, Set.of())).isEqualTo(line);
    }
  }

  @Test
  void noPartOfAQuietedNickIsTheNickOfAnother() {
    var room = new Highlights(Set.of("sam", "am", "m", "xy", "x", "y"), Casemapping.ASCII);
    assertThat(room.quiet("sam", Set.of())).isEqualTo("s\u200bam");
    var other = new Highlights(Set.of("saml", "aml"), Casemapping.ASCII);
    assertThat(other.quiet("saml", Set.of())).isEqualTo("sa\u200bml");
    assertThat(room.quiet("xy", Set.of())).isEqualTo("x\u200by");
  }

  @Test
  void accentsStayOnTheirLetterAndOneLetterHasNoInside() {
    assertThat(quiet("é\u0301lan a")).isEqualTo("é\u0301_lan a");
  }

  @Test
  void newsSpeakToThoseBeforeAColon() {
    assertThat(ROOM.addressed("tyler: robin help! I'd like to")).containsExactly("tyler");
    assertThat(ROOM.addressed("sam: erin: help!")).containsExactly("sam", "erin");
    assertThat(ROOM.addressed("deploy-1: dana, tyler: is the reason gone?"))
        .containsExactly("dana", "tyler");
    assertThat(ROOM.addressed("deploy-1: dana is done; dana: is the reason gone?"))
        .containsExactly("dana");
    assertThat(ROOM.addressed("deploy-1: dana starts with sam and tyler: stay until it is done"))
        .containsExactly("sam", "tyler");
    assertThat(ROOM.addressed("deploy-1: sam notes: robin: kim says so")).containsExactly("robin");
    assertThat(ROOM.addressed("sam said: no")).isEmpty();
  }

  @Test
  void newsSpeakToThoseWhoAreAskedForAndNotToThoseStillMissing() {
    assertThat(ROOM.addressed("deploy-1: needs releng (robin, tyler), sre (robin, sam) - !approve"))
        .containsExactlyInAnyOrder("robin", "tyler", "sam");
    assertThat(
            ROOM.addressed("deploy-1: tyler confirms for releng; still missing: sre (robin, sam)"))
        .isEmpty();
    assertThat(ROOM.addressed("deploy-1: tyler (releng) has left; () (sam, sam) (sam"))
        .containsExactly("sam");
  }

  /** The words are rendering's: whoever changes them sees here who no longer rings. */
  @Test
  void inTheTranscriptsWhoIsCalledRings() {
    List<String> lines = spokenInTranscripts();
    assertThat(lines)
        .filteredOn(line ->
            line.matches("deploy-\\d+: (needs|nobody has answered for|\\w+ asks again:) .*"))
        .isNotEmpty()
        .allSatisfy(
            line -> assertThat(ROOM.addressed(line)).as(line).containsAll(inBrackets(line)));
    assertThat(lines)
        .filteredOn(line -> line.contains("is the reason gone?"))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(ROOM.addressed(line)).as(line).isNotEmpty());
    assertThat(lines)
        .filteredOn(line -> line.matches("deploy-\\d+: \\w+ confirms .*still missing.*"))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(ROOM.addressed(line)).as(line).isEmpty());
  }

  @Test
  void inTheTranscriptsEveryCommandStaysCopyable() {
    assertThat(spokenInTranscripts())
        .isNotEmpty()
        .allSatisfy(line ->
            assertThat(ROOM.quiet(line, Set.of()).split(" "))
                .filteredOn(word -> word.matches("\\(?!.*|.*deploy-\\d.*|.*://.*"))
                .noneMatch(word -> word.contains("\u200b")));
  }

  private static List<String> inBrackets(String line) {
    return Stream.of(line.split("[()]"))
        .filter(part -> Stream.of(part.split(", ")).allMatch(PRESENT::contains))
        .flatMap(part -> Stream.of(part.split(", ")))
        .filter(not(String::isEmpty))
        .toList();
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

  @Test
  void anyWordsStayTheSameButForTheInvisible() {
    for (int seed = 0; seed < 800; seed++) {
      String text = Babble.of(new Random(seed)).replace("\u200b", "").replace("a", " sam ");
      assertThat(ROOM.quiet(text, Set.of()).replace("\u200b", ""))
          .as("seed %d", seed)
          .isEqualTo(text);
      assertThat(ROOM.quiet(text, PRESENT)).as("seed %d", seed).isEqualTo(text);
      assertThat(ROOM.addressed(text)).as("seed %d", seed).isSubsetOf(PRESENT);
    }
  }
}
