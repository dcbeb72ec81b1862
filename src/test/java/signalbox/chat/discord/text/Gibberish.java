package signalbox.chat.discord.text;

import java.util.List;
import java.util.Random;

/** Lines of everything that Discord reads something into, the same ones for the same seed. */
final class Gibberish {
  private static final List<String> PIECES =
      List.of(
          " ",
          " ",
          " ",
          " ",
          "  ",
          "word",
          "deploy-17",
          "deploy-17: ",
          "T1234",
          "!approve",
          "dana",
          "sam",
          "dana: ",
          "sam, dana: ",
          "; ",
          "needs sre (sam, dana)",
          " - ",
          "(again) ",
          "https://example.org/r/c/+/1234",
          "http://example.org/a_b_*c*~d~(e)",
          "https://",
          "(",
          ")",
          "<https://example.org/x>",
          "https://example.org/`|\\\"<@1>^{}[]()",
          "*",
          "**",
          "_",
          "__",
          "~~",
          "|",
          "||",
          "`",
          "```",
          ">",
          ">>> ",
          "#",
          "### ",
          "-",
          "-# ",
          "[",
          "](",
          "]",
          "\\",
          "\\*",
          "@",
          "@everyone",
          "@here",
          "<@123456789012345678>",
          "<@&1>",
          "<#1>",
          "<:x:1>",
          "</a:1>",
          "<t:1:R>",
          "1. ",
          "12) ",
          "+ ",
          "* ",
          "14:05 UTC",
          "23:59 UTC",
          "2026-11-22 14:05 UTC",
          "2026-13-40 14:05 UTC",
          "14:05-15:05 UTC",
          "é",
          "e\u0301",
          "字",
          "\ud83d\ude00",
          "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
          "*\ufe0f\u20e3",
          "\u0600*",
          "\ud800",
          "\udfff",
          "\u200b",
          "\u00a0",
          "\r\n",
          "\t",
          "\u0001",
          "\u202e",
          "\ufffd");

  private Gibberish() {}

  static String of(Random random) {
    var line = new StringBuilder();
    for (int pieces = random.nextInt(50); pieces > 0; pieces--) {
      String piece = PIECES.get(random.nextInt(PIECES.size()));
      line.append(random.nextInt(40) == 0 ? piece.repeat(1 + random.nextInt(400)) : piece);
      if (random.nextInt(8) == 0) {
        line.append(Character.toString(random.nextInt(0x110000)));
      }
    }
    return line.toString();
  }
}
