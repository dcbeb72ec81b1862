package signalbox.chat.discord.hear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {
  private static final Markup MARKUP =
      new Markup(id -> id.equals("123") ? "erin" : "@" + id, id -> "#" + id);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "!handover <@123> | !handover erin",
        "!handover <@!123> | !handover erin",
        "ask <@456> | ask @456",
        "ask <@&789> | ask @789",
        "see <#42> | see #42",
        "!claim `db1` | !claim db1",
        "!note ```restart db1``` | !note restart db1",
        "!note ``a`` and `b` | !note a and b",
        "well <:done:1> <a:party:2> | well :done: :party:",
        "try </emergency deploy:99> | try /emergency deploy",
        "!amend <https://gerrit.example.org/r/1> | !amend https://gerrit.example.org/r/1",
        "!away <t:1795608000:t> | !away 2026-11-25 12:00 UTC",
        "!note foo\\_bar \\*x\\* | !note foo_bar *x*",
        "!note C:\\temp | !note C:\\temp",
        "a < b > c | a < b > c",
        "<@> <#x> <t:> <:> ` | <@> <#x> <t:> <:> `",
        "<t:999999999999:R> x | <t:999999999999:R> x"
      })
  void isTakenAsItIsSeen(String typed, String seen) {
    assertThat(MARKUP.plain(typed)).isEqualTo(seen);
  }

  @Test
  void aNameOfAMarkThatLooksLikeAPatternIsText() {
    assertThat(new Markup(_ -> "a$1\\b", id -> id).plain("<@1>")).isEqualTo("a$1\\b");
  }

  @Test
  void whateverIsTypedThereIsAnAnswer() {
    List<String> pieces = List.of("`", "<", "@", "!", "&", "1", ">", "#", ":", "t", "\\", "a", " ");
    for (int seed = 0; seed < 2_000; seed++) {
      var chance = new Random(seed);
      var typed = new StringBuilder();
      for (int i = chance.nextInt(40); i > 0; i--) {
        typed.append(pieces.get(chance.nextInt(pieces.size())));
      }
      assertThatCode(() -> MARKUP.plain(typed.toString())).doesNotThrowAnyException();
    }
  }
}
