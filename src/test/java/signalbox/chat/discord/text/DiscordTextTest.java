package signalbox.chat.discord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import signalbox.message.Message;

class DiscordTextTest {
  private static final Instant NOW = Instant.parse("2026-11-22T14:00:00Z");
  private static final Map<String, String> IDS =
      Map.of("dana", "1001", "sam", "1002", "robin", "1003");

  private static List<Spoken> news(String... lines) {
    return DiscordText.news(Message.of(lines), name -> Optional.ofNullable(IDS.get(name)), NOW);
  }

  private static String content(String line) {
    return news(line).getFirst().content();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "*a* _b_ ~c~ |d| `e` = \\*a\\* \\_b\\_ \\~c\\~ \\|d\\| \\`e\\`",
        "[good](https://example.org) = \\[good](https://example.org)",
        "a\\b = a\\\\b",
        "@everyone and <@1> = \\@everyone and \\<\\@1>",
        "deploy-1: robin notes: mw_config - # no > 1 = deploy-1: robin notes: mw\\_config - # no >"
            + " 1",
        "# loud = \\# loud",
        "- item = \\- item",
        "-# small = \\-# small",
        "> said = \\> said",
        "+ more = \\+ more",
        "1. first = 1\\. first",
        "\u0600* x = \u0600\\* x",
      })
  void nothingIsReadIntoWords(String line, String escaped) {
    assertThat(content(line)).isEqualTo(escaped);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "https://example.org/a_b_c*d*~e https://example.org/a_b_c*d*~e",
        "(https://example.org/a_b). (https://example.org/a_b).",
        "https://example.org/a_(b) https://example.org/a_(b)",
        "x_https://example.org/_ x\\_https://example.org/_",
        "https://example.org/`|\\ https://example.org/%60%7C%5C",
        "https://x<@1>y https://x%3C@1%3Ey",
        "<https://x.y> <https://x.y>",
        "<https://x.y \\<https://x.y",
        "https://. https\\://.",
        "gerrit+ssh://a_b gerrit+ssh://a\\_b",
      })
  void linksStayAsTheyAre(String line, String escaped) {
    assertThat(content(line)).isEqualTo(escaped);
  }

  @Test
  void aChannelIsNamedAndNoneElse() {
    String line = "go on in <#123456789012345678>; <#1> <#12345678901234567x>";
    assertThat(DiscordText.answer(Message.of(line), NOW).getFirst().content())
        .isEqualTo("go on in <#123456789012345678>; \\<#1> \\<#12345678901234567x>");
  }

  @Test
  void endlessLinksAreNone() {
    String line = "https://example.org/" + "_".repeat(600);
    assertThat(content(line)).startsWith("https\\://example.org/\\_\\_");
  }

  @Test
  void momentsAreTheReadersOwn() {
    assertThat(content("until 14:05 UTC; x"))
        .isEqualTo("until <t:" + at("2026-11-22T14:05:00Z") + ":t>; x");
  }

  private static long at(String moment) {
    return Instant.parse(moment).getEpochSecond();
  }

  @Test
  void thoseWhomNewsSpeakToAreMentionedAndNobodyElse() {
    Spoken spoken =
        news("deploy-1: sam is done; dana: is the reason gone? robin may say so").getFirst();
    assertThat(spoken.content())
        .isEqualTo("deploy-1: sam is done; <@1001>: is the reason gone? robin may say so");
    assertThat(spoken.called()).containsExactly("1001");
  }

  @Test
  void answersMentionNobody() {
    Spoken spoken = DiscordText.answer(Message.of("dana: needs sre (sam)"), NOW).getFirst();
    assertThat(spoken).isEqualTo(new Spoken("dana: needs sre (sam)", Set.of()));
  }

  @Test
  void linesOfAMessageStandBelowEachOther() {
    assertThat(news("deploy-1: one", "- two", "> three"))
        .extracting(Spoken::content)
        .containsExactly("deploy-1: one\n\\- two\n\\> three");
  }

  @Test
  void linesThatAreTooManyForOneMessageGoOnInTheNext() {
    String[] lines = Collections.nCopies(20, "word ".repeat(60).strip()).toArray(String[]::new);
    List<Spoken> spoken = news(lines);
    assertThat(spoken).hasSize(4).allSatisfy(this::holds);
    assertThat(String.join("\n", spoken.stream().map(Spoken::content).toList()))
        .isEqualTo(String.join("\n", lines));
  }

  @Test
  void eachMessageMentionsWhomItSpeaksTo() {
    List<Spoken> spoken = news("dana: " + "a ".repeat(800), "sam: " + "b ".repeat(800));
    assertThat(spoken).extracting(Spoken::called).containsExactly(Set.of("1001"), Set.of("1002"));
  }

  @Test
  void whatIsTooMuchForAnybodyIsCounted() {
    String[] lines = Collections.nCopies(20, "a".repeat(1_990)).toArray(String[]::new);
    List<Spoken> spoken = news(lines);
    assertThat(spoken).hasSize(DiscordText.MOST_MESSAGES).allSatisfy(this::holds);
    assertThat(spoken.getLast().content()).isEqualTo("and 16 more lines");
    assertThat(news("b".repeat(20_000)).getLast().content()).endsWith("and 1 more line");
  }

  @Test
  void aLineThatGoesOnMeansNothingElseThere() {
    String line = "a".repeat(1_998) + " # not a heading";
    assertThat(news(line))
        .extracting(Spoken::content)
        .containsExactly("a".repeat(1_998), "\\# not a heading");
  }

  @Test
  void blankWordsAreSomethingToDiscord() {
    assertThat(news(" ", "")).containsExactly(new Spoken("\u200b", Set.of()));
  }

  @Test
  void aTextIsCutAtALine() {
    String text = DiscordText.text(Collections.nCopies(9, "a".repeat(200)), NOW, 1_024);
    assertThat(text.lines()).hasSize(6).last().isEqualTo("and 4 more lines");
    assertThat(text).hasSizeLessThanOrEqualTo(1_024);
  }

  @Test
  void aLineIsCutAtACharacter() {
    assertThat(DiscordText.line("a_b at 14:05 UTC", 256)).isEqualTo("a\\_b at 14:05 UTC");
    assertThat(DiscordText.line("*".repeat(200), 256)).isEqualTo("\\*".repeat(126) + "...");
    assertThat(DiscordText.line("\ud83d\ude00".repeat(200), 256))
        .isEqualTo("\ud83d\ude00".repeat(126) + "...");
  }

  private void holds(Spoken spoken) {
    assertThat(spoken.content()).hasSizeLessThanOrEqualTo(DiscordText.MESSAGE_UNITS);
  }

  private static final Pattern LINK =
      Pattern.compile("(?<= |^)https?://example\\.org/[\\w/+]+(?= |$)");

  @Test
  void anyWordsAreSeenAsTheyAre() {
    for (int seed = 0; seed < 1_500; seed++) {
      var random = new Random(seed);
      var lines = new ArrayList<String>();
      for (int i = 1 + random.nextInt(3); i > 0; i--) {
        lines.add(Gibberish.of(random));
      }
      hold(seed, lines);
    }
  }

  private void hold(int seed, List<String> lines) {
    List<Spoken> spoken = news(lines.toArray(String[]::new));
    assertThat(spoken).as("seed %d", seed).hasSizeBetween(1, DiscordText.MOST_MESSAGES);
    var seen = new StringBuilder();
    var links = new ArrayList<String>();
    for (Spoken one : spoken) {
      holds(one);
      ReadByDiscord read = ReadByDiscord.of(one.content());
      assertThat(read.markup()).as("seed %d: %s", seed, one.content()).isEmpty();
      assertThat(Set.copyOf(read.mentions())).as("seed %d", seed).isEqualTo(one.called());
      seen.append(read.seen());
      links.addAll(read.links());
    }
    boolean isWhole = !spoken.getLast().content().contains(" more line");
    if (isWhole) {
      assertThat(bare(seen.toString())).as("seed %d", seed).isEqualTo(bare(plain(lines)));
      for (String line : Message.of(lines.toArray(String[]::new)).lines()) {
        assertThat(links)
            .as("seed %d", seed)
            .containsAll(LINK.matcher(line).results().map(MatchResult::group).toList());
      }
    }
  }

  /** Without what bending is for: blanks at breaks, names, moments, signs in links. */
  private static String bare(String text) {
    String bare = text.replaceAll("[\\s\u200b]+", "");
    bare = bare.replaceAll("<@(?:1001|1002|1003)>|dana|sam|robin", "N");
    bare = bare.replaceAll("(?:\\d{4}-\\d\\d-\\d\\d)?\\d\\d:\\d\\dUTC|<t:\\d+:[tf]>", "M");
    bare = bare.replaceAll("\\d\\d:\\d\\d-M|M-M", "M");
    for (String[] sign :
        new String[][] {
          {"%3C", "<"}, {"%3E", ">"}, {"%60", "`"}, {"%7C", "|"}, {"%5C", "\\"}, {"%22", "\""}
        }) {
      bare = bare.replace(sign[0], sign[1]);
    }
    return bare;
  }

  private static String plain(List<String> lines) {
    return String.join("", lines.stream().map(Escapes::clean).toList());
  }
}
