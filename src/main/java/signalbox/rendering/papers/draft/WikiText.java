package signalbox.rendering.papers.draft;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import signalbox.rendering.text.OneLine;

/**
 * Somebody's words as text in wikitext: no template, link, category, signature, tag or table comes
 * of them. What would be markup is written as the number of its sign, which MediaWiki shows and
 * never reads.
 */
final class WikiText {
  private static final Pattern MARKUP =
      Pattern.compile(
          // What opens, closes or parts something; the last is another script's underscore.
          "[&<>\\[\\]{}|~=*#!\\x{FF3F}]"
              // Magic words such as those that hide the contents.
              + "|__+"
              // Bold and italics, also together with ours.
              + "|''+|^'|'$"
              // An address becomes a link by itself.
              + "|(?<=[A-Za-z]):(?=\\S)"
              // So do these numbers.
              + "|(?<=RFC|PMID|ISBN) ");

  private WikiText() {}

  static String of(String text) {
    return MARKUP.matcher(OneLine.of(text)).replaceAll(WikiText::numbers);
  }

  private static String numbers(MatchResult found) {
    var numbers = new StringBuilder();
    found.group().codePoints().forEach(sign -> numbers.append("&#").append(sign).append(';'));
    return numbers.toString();
  }
}
