package signalbox.chat.irc.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HostileLinesTest {
  private static final List<String> PIECES =
      List.of(
          "@",
          ":",
          ";",
          "=",
          " ",
          " ",
          "  ",
          "\\",
          "\\:",
          "\\s",
          "\\\\",
          "+",
          "/",
          "account",
          "time",
          "a",
          "PRIVMSG",
          "005",
          "privmsg",
          "#ops",
          "!",
          "nick!user@host",
          "\u0001",
          "\u0002",
          "\u000304",
          "é",
          "ß",
          "ŉ",
          "\ud83d\ude00",
          "\ud800",
          "\u0000",
          "\r",
          "\n",
          "\t",
          "*",
          "?",
          "[",
          "\ufffd",
          "\u0130",
          "CHANTYPES=#",
          "-KEY",
          "\\x20",
          "PREFIX=(ov)@+");

  private static String randomLine(Random random) {
    var line = new StringBuilder();
    for (int pieces = random.nextInt(40); pieces > 0; pieces--) {
      line.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return line.toString();
  }

  @Test
  void anyLineIsReadOrIsNone() {
    for (int seed = 0; seed < 4000; seed++) {
      LineLaws.check(randomLine(new Random(seed)));
    }
  }

  @Test
  void anyBytesAreReadOrAreNone() {
    for (int seed = 0; seed < 4000; seed++) {
      var random = new Random(seed);
      byte[] raw = new byte[random.nextInt(600)];
      random.nextBytes(raw);
      Optional<IrcLine> line = IrcLine.parse(raw);
      line.ifPresent(LineLaws::check);
    }
  }

  @Test
  void endlessLinesTakeNoTime() {
    for (String filler : List.of(";", "=", ";a", "\\", " ", ":", "a ", "@", "é", "\\x20", "*a")) {
      String text = filler.repeat(IrcLine.LONGEST / filler.length() - 10);
      LineLaws.check("@" + text + " X");
      LineLaws.check("@a=" + text + " X");
      LineLaws.check(":" + text + " X " + text);
      LineLaws.check("X " + text);
      assertThat(Isupport.usual().with(List.of("NETWORK=" + text, text)).tokens())
          .hasSizeLessThan(3);
    }
  }
}
