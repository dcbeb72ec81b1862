package signalbox.chat.irc.text;

import java.util.List;
import java.util.Random;

/** Texts of everything that is hard to split, the same ones for the same seed. */
final class Babble {
  private static final List<String> PIECES =
      List.of(
          " ",
          " ",
          " ",
          "  ",
          "a",
          "word",
          "sentence,",
          "deploy-17",
          "deploy-17:",
          "T1234",
          "#example-operations",
          "!approve",
          "!approve deploy-17",
          "(!start)",
          "https://gerrit.example.org/r/c/mediawiki/core/+/1234/",
          "é",
          "e\u0301",
          "a\u0308\u0323\u0307",
          " \u0301",
          "Ω",
          "字",
          "字字字字",
          "한국",
          "\u1112\u1161\u11ab",
          "\ud83d\ude00",
          "\ud83d\udc69\u200d\ud83d\ude80",
          "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66",
          "\ud83d\udc4d\ud83c\udffd",
          "\ud83c\uddef\ud83c\uddf5",
          "\ud83c\uddef",
          "\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f",
          "\u0915\u094d\u0937\u093f",
          "\u0e19\u0e49\u0e33",
          "\ud800",
          "\udfff",
          "\u200d",
          "\u200b",
          "\u00a0",
          "\r\n",
          "\t",
          "\u0001",
          "\u0002",
          "\u000304,12",
          "\ufffd");

  private Babble() {}

  static String of(Random random) {
    var text = new StringBuilder();
    for (int pieces = random.nextInt(60); pieces > 0; pieces--) {
      String piece = PIECES.get(random.nextInt(PIECES.size()));
      text.append(random.nextInt(40) == 0 ? piece.repeat(1 + random.nextInt(30)) : piece);
      if (random.nextInt(8) == 0) {
        text.append(Character.toString(random.nextInt(0x110000)));
      }
    }
    return text.toString();
  }
}
