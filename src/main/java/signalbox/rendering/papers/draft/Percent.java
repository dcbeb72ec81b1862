package signalbox.rendering.papers.draft;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;

/** Text inside an address. */
final class Percent {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final String ALWAYS_TEXT = "-._";

  /** What has a meaning in an address, and none in wikitext or Markdown. */
  private static final String OF_ADDRESSES = ":/?#@$&,+=%";

  private Percent() {}

  /** As the value of a parameter. */
  static String value(String text) {
    return encode(text, ALWAYS_TEXT);
  }

  /** An address in which nothing is left that a page would take for markup. */
  static String address(String address) {
    return encode(address, ALWAYS_TEXT + OF_ADDRESSES).replace("__", "%5F%5F");
  }

  private static String encode(String text, String kept) {
    var encoded = new StringBuilder();
    for (byte one : text.getBytes(UTF_8)) {
      char sign = (char) (one & 0xFF);
      if (isPlain(sign) || kept.indexOf(sign) >= 0) {
        encoded.append(sign);
      } else {
        encoded.append('%').append(HEX.toHexDigits(one));
      }
    }
    return encoded.toString();
  }

  private static boolean isPlain(char sign) {
    return (sign >= 'a' && sign <= 'z')
        || (sign >= 'A' && sign <= 'Z')
        || (sign >= '0' && sign <= '9');
  }
}
