package signalbox.rendering.papers.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import signalbox.rendering.text.MarkdownText;
import signalbox.rendering.text.OneLine;

/** Whatever is thrown together, all of it is read, and none of it is markup. */
class EscapingTest {
  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          "|",
          "<",
          ">",
          "&",
          "'",
          "_",
          "~",
          "=",
          "*",
          "#",
          "!",
          ":",
          ";",
          "-",
          "+",
          "\\",
          "`",
          "$",
          "\n",
          "\r",
          "\t",
          " ",
          "\u00A0",
          "\u2028",
          "\u202E",
          "\uFF3F",
          "\uD83D",
          "\uD83D\uDE00",
          "\u0000",
          "RFC",
          "ISBN",
          "http",
          "//",
          "a",
          "7",
          "1.",
          "&lt;",
          "&#123;",
          "nowiki",
          "Category",
          "subst");
  private static final Pattern NUMBER = Pattern.compile("&#([0-9]+);");
  private static final Pattern OF_WIKITEXT =
      Pattern.compile(
          "[\\p{Cc}<>\\[\\]{}|~=*\\x{FF3F}]|''|__|&(?!#[0-9]+;)|[A-Za-z]:\\S|(?:RFC|ISBN) ");
  private static final Pattern OF_MARKDOWN =
      Pattern.compile("\\p{Cc}|(?<!\\\\)(?:\\\\\\\\)*[`*_{}\\[\\]<>#|!~&$]|^[-+]|^[0-9]+[.)]");

  private static String thrownTogether(Random chance) {
    var text = new StringBuilder();
    for (int left = chance.nextInt(12); left >= 0; left--) {
      text.append(PIECES.get(chance.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private static String read(String wikitext) {
    return NUMBER
        .matcher(wikitext)
        .replaceAll(
            m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1)))));
  }

  @Test
  void wikitextReadsAsItWasWrittenAndHasNoMarkup() {
    var chance = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      String words = thrownTogether(chance);
      String written = WikiText.of(words);
      assertThat(OF_WIKITEXT.matcher(written).find()).as(written).isFalse();
      assertThat(read(written)).isEqualTo(OneLine.of(words));
    }
  }

  @Test
  void markdownReadsAsItWasWrittenAndHasNoMarkup() {
    var chance = new Random(2);
    for (int i = 0; i < 20_000; i++) {
      String words = thrownTogether(chance);
      String written = MarkdownText.of(words);
      assertThat(OF_MARKDOWN.matcher(written).find()).as(written).isFalse();
      assertThat(written.replaceAll("\\\\(\\p{Punct})", "$1")).isEqualTo(OneLine.of(words));
    }
  }

  @Test
  void onlyMarkupIsWrittenAsNumbers() {
    assertThat(
            Stream.of(
                    "{{Delete}}",
                    "[[Category:A]]",
                    "it's half-done: T1 (50%)",
                    "''bold''",
                    "__TOC__ a_b",
                    "https://x.org",
                    "RFC 2119",
                    "a</nowiki>b")
                .map(WikiText::of))
        .containsExactly(
            "&#123;&#123;Delete&#125;&#125;",
            "&#91;&#91;Category&#58;A&#93;&#93;",
            "it's half-done: T1 (50%)",
            "&#39;&#39;bold&#39;&#39;",
            "&#95;&#95;TOC&#95;&#95; a_b",
            "https&#58;//x.org",
            "RFC&#32;2119",
            "a&#60;/nowiki&#62;b");
  }
}
