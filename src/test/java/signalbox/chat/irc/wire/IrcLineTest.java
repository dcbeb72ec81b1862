package signalbox.chat.irc.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IrcLineTest {

  private static IrcLine read(String raw) {
    return IrcLine.parse(raw).orElseThrow();
  }

  private static Map<String, String> tags(String section) {
    return read("@" + section + " PING").tags();
  }

  @Test
  void aLineComesApartIntoItsParts() {
    assertThat(read("@time=12:00;account=sam :sam!~s@user/sam PRIVMSG #ops :!approve deploy-1"))
        .isEqualTo(
            new IrcLine(
                Map.of("time", "12:00", "account", "sam"),
                Optional.of("sam!~s@user/sam"),
                "PRIVMSG",
                List.of("#ops", "!approve deploy-1")));
  }

  @Test
  void theCommandIsReadInUpperCaseWhateverTheLanguageOfTheMachine() {
    assertThat(read("privmsg #ops :i").command()).isEqualTo("PRIVMSG");
    assertThat(read("ping x").command()).isEqualTo("PING");
  }

  @Test
  void theLastParameterMayBeEmptyHoldBlanksOrBeginWithAColon() {
    assertThat(read("X a :").params()).containsExactly("a", "");
    assertThat(read("X a :b c").params()).containsExactly("a", "b c");
    assertThat(read("X a ::)").params()).containsExactly("a", ":)");
    assertThat(read("X a :  b : c  ").params()).containsExactly("a", "  b : c  ");
    assertThat(read("X :a").params()).containsExactly("a");
  }

  @Test
  void aColonInsideAWordIsPartOfIt() {
    assertThat(read("MODE #ops +b a:b c:").params()).containsExactly("#ops", "+b", "a:b", "c:");
  }

  @Test
  void severalBlanksPartWordsLikeOne() {
    assertThat(read("@a=b   :irc.example.org   001   me    #ops  "))
        .isEqualTo(
            new IrcLine(
                Map.of("a", "b"), Optional.of("irc.example.org"), "001", List.of("me", "#ops")));
    assertThat(read("  PING  x").command()).isEqualTo("PING");
  }

  @Test
  void onlyTheBlankPartsWords() {
    assertThat(read(":a\tb X c\td").source()).contains("a\tb");
    assertThat(read("X c\td\u00a0e\u3000f").params()).containsExactly("c\td\u00a0e\u3000f");
  }

  @Test
  void theEndOfTheLineIsNoPartOfIt() {
    assertThat(read("X a :b \r\n").params()).containsExactly("a", "b ");
    assertThat(read("X a\n").params()).containsExactly("a");
    assertThat(read("X a\r").params()).containsExactly("a");
  }

  @Test
  void anyNumberOfParametersIsRead() {
    assertThat(read("X" + " y".repeat(40) + " :z z").params()).hasSize(41).endsWith("z z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\r\n", ":", ": ", ":source", ":source ", "@", "@a", "@a ", "@a :b"})
  void withoutACommandThereIsNoLine(String raw) {
    assertThat(IrcLine.parse(raw)).isEmpty();
  }

  @Test
  void tagsAreSplitAtTheFirstEqualsSign() {
    assertThat(tags("a=b=c==")).containsExactly(Map.entry("a", "b=c=="));
  }

  @Test
  void aTagWithoutAValueHasTheEmptyOne() {
    assertThat(tags("a;b=;c/d;+e=")).isEqualTo(Map.of("a", "", "b", "", "c/d", "", "+e", ""));
  }

  @Test
  void escapesInTagsAreReadFromLeftToRight() {
    assertThat(tags("a=\\:\\s\\\\\\r\\n")).containsEntry("a", "; \\\r\n");
    assertThat(tags("a=\\\\n\\\\\\s")).containsEntry("a", "\\n\\ ");
  }

  @Test
  void aBackslashBeforeAnythingElseOrNothingIsDropped() {
    assertThat(tags("a=\\b\\1\\=")).containsEntry("a", "b1=");
    assertThat(tags("a=b\\")).containsEntry("a", "b");
    assertThat(tags("a=b\\;c=\\")).isEqualTo(Map.of("a", "b", "c", ""));
    assertThat(tags("a=\\\\")).containsEntry("a", "\\");
  }

  @Test
  void ofATagSaidTwiceTheLastCounts() {
    assertThat(tags("a=1;b=2;a=3")).isEqualTo(Map.of("a", "3", "b", "2"));
    assertThat(tags("account=sam;account")).isEqualTo(Map.of("account", ""));
  }

  @Test
  void vendorAndClientTagsAreTagsOfTheirOwn() {
    IrcLine line = read("@a=1;example.org/a=2;+a=3;+example.org/a=4 X");
    assertThat(line.tags()).hasSize(4);
    assertThat(line.tag("a")).contains("1");
    assertThat(line.tag("example.org/a")).contains("2");
    assertThat(line.tag("+a")).contains("3");
    assertThat(read("@+account=sam X").tag("account")).isEmpty();
  }

  @Test
  void tagsWithoutAKeyAreNone() {
    assertThat(tags(";=x;;a=b;")).isEqualTo(Map.of("a", "b"));
  }

  @Test
  void anyBytesAreReadAndBrokenOnesReplaced() {
    byte[] raw = {'X', ' ', ':', 1, 'A', (byte) 0xff, 2, (byte) 0xc3, (byte) 0xa9, (byte) 0xe2};
    assertThat(IrcLine.parse(raw).orElseThrow().last()).isEqualTo("\u0001A\ufffd\u0002é\ufffd");
  }

  @Test
  void theLongestLineOfTheProtocolIsRead() {
    String value = "v".repeat(8191 - 4);
    String text = "t".repeat(512 - 11 - 2);
    IrcLine line = read("@a=" + value + " PRIVMSG #c " + text + "\r\n");
    assertThat(line.tag("a")).contains(value);
    assertThat(line.last()).isEqualTo(text);
  }

  @Test
  void aLineWithoutEndIsNoneRatherThanAPartOfItself() {
    assertThat(read("X " + "y".repeat(IrcLine.LONGEST - 2)).params()).hasSize(1);
    assertThat(IrcLine.parse("X " + "y".repeat(IrcLine.LONGEST - 1))).isEmpty();
    assertThat(IrcLine.parse(new byte[1 << 20])).isEmpty();
  }

  @Test
  void whatIsNotThereIsEmpty() {
    IrcLine line = read("X a");
    assertThat(line.param(0)).isEqualTo("a");
    assertThat(line.param(1)).isEmpty();
    assertThat(line.param(-1)).isEmpty();
    assertThat(read("X").last()).isEmpty();
    assertThat(line.tag("a")).isEmpty();
  }

  @Test
  void aNumericIsThreeDigits() {
    assertThat(read(":a 005 me").isNumeric()).isTrue();
    assertThat(read(":a 0055 me").isNumeric()).isFalse();
    assertThat(read(":a 05 me").isNumeric()).isFalse();
    assertThat(read(":a ٠٠٥ me").isNumeric()).isFalse();
    assertThat(read("PING").isNumeric()).isFalse();
  }

  @Test
  void theLastParameterIsWrittenWithAColonWhereItNeedsOne() {
    assertThat(IrcLine.of("JOIN", "#a", "key").toWire()).isEqualTo("JOIN #a key");
    assertThat(IrcLine.of("AWAY").toWire()).isEqualTo("AWAY");
    assertThat(IrcLine.of("AWAY", "").toWire()).isEqualTo("AWAY :");
    assertThat(IrcLine.of("TOPIC", "#a", "b c").toWire()).isEqualTo("TOPIC #a :b c");
    assertThat(IrcLine.of("TOPIC", "#a", ":)").toWire()).isEqualTo("TOPIC #a ::)");
    assertThat(IrcLine.of("TOPIC", "#a", "b:c").toWire()).isEqualTo("TOPIC #a b:c");
    assertThat(IrcLine.of("TOPIC", "b\tc", "d\te").toWire()).isEqualTo("TOPIC b\tc d\te");
  }

  @Test
  void tagsAndSourceAreWrittenInFront() {
    var tags = new LinkedHashMap<String, String>();
    tags.put("label", "7");
    tags.put("+x/y", "");
    tags.put("z", "; \\\r\n=é");
    assertThat(new IrcLine(tags, Optional.of("me!a@b"), "X", List.of("c")).toWire())
        .isEqualTo("@label=7;+x/y;z=\\:\\s\\\\\\r\\n=é :me!a@b X c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\rQUIT", "a\nQUIT", "a\r\nQUIT", "\n", "\r", "a\0b"})
  void lineBreaksAndNulNeverGetOut(String evil) {
    refused(IrcLine.of("PRIVMSG", "#a", evil));
    refused(IrcLine.of("PRIVMSG", evil, "b"));
    refused(IrcLine.of(evil));
    refused(new IrcLine(Map.of(), Optional.of(evil), "X", List.of()));
    refused(new IrcLine(Map.of(evil, "a"), Optional.empty(), "X", List.of()));
    refused(new IrcLine(Map.of("a", "\0"), Optional.empty(), "X", List.of()));
  }

  @Test
  void partsThatWouldReadAsOthersAreRefused() {
    refused(IrcLine.of("PRIVMSG", "a b", "c"));
    refused(IrcLine.of("PRIVMSG", "", "c"));
    refused(IrcLine.of("PRIVMSG", ":a", "c"));
    refused(IrcLine.of(""));
    refused(IrcLine.of(":a"));
    refused(IrcLine.of("@a"));
    refused(IrcLine.of("A B"));
    refused(new IrcLine(Map.of(), Optional.of(""), "X", List.of()));
    refused(new IrcLine(Map.of(), Optional.of("a b"), "X", List.of()));
    for (String key :
        List.of("", "a b", "a;b", "a=b", "+", "a/b/c", "a/", "/a", "a.b", "++a", "é")) {
      refused(new IrcLine(Map.of(key, "v"), Optional.empty(), "X", List.of()));
    }
  }

  private static void refused(IrcLine line) {
    assertThatIllegalArgumentException().isThrownBy(line::toWire);
  }

  @Test
  void aRefusalDoesNotRepeatWhatMayBeASecret() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IrcLine.of("PASS", "hunter2\n").toWire())
        .withMessageNotContaining("hunter2");
  }
}
