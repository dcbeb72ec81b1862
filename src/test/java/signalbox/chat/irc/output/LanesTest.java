package signalbox.chat.irc.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LanesTest {
  private final Booth booth = new Booth(1, Duration.ofSeconds(1), Booth.labelling());
  private int labels;

  @BeforeEach
  void spendTheBurst() {
    booth.output.order("MODE signalbox +B");
    booth.written();
    labels = 1;
  }

  /** What is said in the next seconds, with every line proved at once. */
  private List<String> said(int seconds) {
    var said = new ArrayList<String>();
    for (int i = 0; i < seconds; i++) {
      booth.passSeconds(1);
      for (String line : booth.written()) {
        String[] parts = line.split(" ", 2);
        String label = "sb" + ++labels;
        assertThat(parts[0]).isEqualTo("@label=" + label);
        booth.hear("@label=" + label + " :signalbox!s@h " + parts[1]);
        said.add(parts[1].replace("PRIVMSG ", ""));
      }
    }
    return said;
  }

  @Test
  void anAnswerOvertakesNewsOfAnyTarget() {
    booth.news("#ops", "digest 1");
    booth.news("#ops", "digest 2");
    booth.answer("#ops", "answer 1");
    booth.answer("#sec", "answer 2");
    assertThat(said(4))
        .containsExactly("#ops :answer 1", "#sec :answer 2", "#ops :digest 1", "#ops :digest 2");
  }

  @Test
  void noFloodOfAnswersStopsTheNews() {
    IntStream.range(0, 8).forEach(i -> booth.answer("#ops", "answer " + i));
    booth.news("#ops", "help!");
    assertThat(said(4)).endsWith("#ops :help!");
  }

  @Test
  void linesOfOneMessageStayInOrderBehindThoseBefore() {
    booth.news("#ops", "1a", "1b");
    booth.news("#sec", "2a");
    booth.news("#ops", "3a", "3b");
    assertThat(said(5)).containsExactly("#ops :1a", "#ops :1b", "#sec :2a", "#ops :3a", "#ops :3b");
  }

  @Test
  void aStateIsOvertakenWhileItWaitsAndSharesTheFateOfTheNewer() {
    booth.news("#ops", "one");
    Told first = booth.state("#ops", "TOPIC #ops :old");
    Told second = booth.state("#ops", "TOPIC #ops :new");
    Told other = booth.state("#sec", "TOPIC #sec :other");
    assertThat(said(4)).containsExactly("#ops :one", "TOPIC #ops :new", "TOPIC #sec :other");
    assertThat(first.word()).isEqualTo("delivered echo");
    assertThat(second.word()).isEqualTo("delivered echo");
    assertThat(other.word()).isEqualTo("delivered echo");
  }

  @Test
  void aStateWaitsForSpeechButNotForEver() {
    booth.state("#ops", "TOPIC #ops :open");
    IntStream.range(0, 18).forEach(i -> booth.news("#ops", "line " + i));
    List<String> said = said(12);
    assertThat(said.subList(0, 9)).noneMatch(line -> line.startsWith("TOPIC"));
    assertThat(said).contains("TOPIC #ops :open");
  }

  @Test
  void whenManyAnswersWaitForATargetTheyShareLines() {
    List<Told> told =
        IntStream.range(0, 12).mapToObj(i -> booth.answer("#ops", "answer " + i)).toList();
    assertThat(said(1).getFirst())
        .isEqualTo(
            "#ops :answer 0 | answer 1 | answer 2 | answer 3 | answer 4 | answer 5 | answer 6"
                + " | answer 7 | answer 8 | answer 9 | answer 10 | answer 11");
    assertThat(told).extracting(Told::word).containsOnly("delivered echo");
  }

  @Test
  void answersShareALineAsFarAsTheyFit() {
    for (int i = 0; i < 10; i++) {
      booth.output.say(Urgency.ANSWER, "#ops", List.of("0123456789"), 36);
    }
    assertThat(said(2))
        .containsExactly("#ops :0123456789 | 0123456789 | 0123456789", "#ops :0123456789");
  }

  @Test
  void aFewAnswersHaveALineEachAndNewsAlways() {
    IntStream.range(0, 8).forEach(i -> booth.answer("#ops", "answer " + i));
    assertThat(said(1)).containsExactly("#ops :answer 0");
    IntStream.range(0, 12).forEach(i -> booth.news("#sec", "news " + i));
    assertThat(said(20)).noneMatch(line -> line.startsWith("#sec") && line.contains(" | "));
  }

  @Test
  void answersToOthersDoNotShareALine() {
    IntStream.range(0, 9).forEach(i -> booth.answer("#ops", "answer " + i));
    booth.answer("#sec", "secret");
    assertThat(said(3))
        .filteredOn(line -> line.startsWith("#ops"))
        .noneMatch(l -> l.contains("secret"));
  }
}
