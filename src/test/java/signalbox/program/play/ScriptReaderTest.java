package signalbox.program.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import signalbox.domain.CaseId;

class ScriptReaderTest {
  private static final String EVERYTHING =
      """
      # a-title
      people: dana=sre+root eve=
      venues: #ops public, #sec private
      time: 2026-11-22T10:00Z
      policy: wikimedia-2025

      #ops dana> !approve 1
      #ops  bot> no
      # said aside
      dana> !whoami
      bot>dana  you are dana
      -- 2 hours later --
      -- 1 day, 3 hours and 90 seconds later --
      -- restart --
      -- policy miraheze --
      -- reload people: dana=em --
      -- libera down --
      -- dana comes --
      """;

  private static Script read(String text) throws BadScript {
    return ScriptReader.read(text.lines().toList());
  }

  @Test
  void everyKindOfLineIsRead() throws BadScript {
    var script = read(EVERYTHING);

    assertThat(script.opening()).hasSize(6).first().isEqualTo("# a-title");
    assertThat(script.cast().start()).isEqualTo(Instant.parse("2026-11-22T10:00:00Z"));
    assertThat(script.cast().policy()).isEqualTo(new Script.Named(5, "wikimedia-2025"));
    assertThat(script.cast().peopleLine()).isEqualTo(2);
    assertThat(script.cast().rooms())
        .containsExactly(new Script.Room("#ops", true), new Script.Room("#sec", false));
    assertThat(script.cast().people())
        .containsExactly(
            new Step.Person("dana", List.of("sre", "root")), new Step.Person("eve", List.of()));
    assertThat(script.steps())
        .containsExactly(
            new Step.Speech(at(7, "#ops dana> !approve 1"), "#ops", "dana", "!approve 1"),
            new Step.Expected(at(8, "#ops  bot> no"), "#ops", "no"),
            new Step.Aside(at(9, "# said aside")),
            new Step.Speech(at(10, "dana> !whoami"), "", "dana", "!whoami"),
            new Step.Expected(at(11, "bot>dana  you are dana"), "dana", "you are dana"),
            new Step.Later(at(12, "-- 2 hours later --"), Duration.ofHours(2)),
            new Step.Later(
                at(13, "-- 1 day, 3 hours and 90 seconds later --"),
                Duration.ofHours(27).plusSeconds(90)),
            new Step.Restart(at(14, "-- restart --")),
            new Step.Policy(at(15, "-- policy miraheze --"), "miraheze"),
            new Step.People(
                at(16, "-- reload people: dana=em --"),
                List.of(new Step.Person("dana", List.of("em")))),
            new Step.Network(at(17, "-- libera down --"), "libera", false),
            new Step.Seen(at(18, "-- dana comes --"), "dana", true));
  }

  @Test
  void whatIsSaidAndStandsUnderCardsIsRead() throws BadScript {
    var script =
        read(
            """
            people: dana=
            venues: #ops public cards, #sec private
            #ops thread deploy-17 dana> !approve
            #ops card deploy-17 dana> !hold
            #ops card deploy-17  bot> deploy-17 needs sre
            #ops thread deploy-17  bot> deploy-17: no
            #ops board  bot> no case
            #ops aside dana  bot> noted
            #ops board> no bot
            """);

    var about = CaseId.deploy(17);
    assertThat(script.cast().rooms())
        .containsExactly(
            new Script.Room("#ops", true, true), new Script.Room("#sec", false, false));
    assertThat(script.steps())
        .containsExactly(
            new Step.Speech(
                at(3, "#ops thread deploy-17 dana> !approve"),
                "#ops",
                Optional.of(new Step.Under(true, about)),
                "dana",
                "!approve"),
            new Step.Speech(
                at(4, "#ops card deploy-17 dana> !hold"),
                "#ops",
                Optional.of(new Step.Under(false, about)),
                "dana",
                "!hold"),
            new Step.Expected(
                at(5, "#ops card deploy-17  bot> deploy-17 needs sre"),
                "#ops card deploy-17",
                "deploy-17 needs sre"),
            new Step.Expected(
                at(6, "#ops thread deploy-17  bot> deploy-17: no"),
                "#ops thread deploy-17",
                "deploy-17: no"),
            new Step.Expected(at(7, "#ops board  bot> no case"), "#ops board", "no case"),
            new Step.Expected(at(8, "#ops aside dana  bot> noted"), "#ops aside dana", "noted"),
            new Step.Speech(at(9, "#ops board> no bot"), "#ops", "board", "no bot"));
  }

  @Test
  void whereNoCardsStandNobodySpeaksUnderOne() {
    assertThatThrownBy(() -> read("people: dana=\n#ops thread deploy-1 dana> !approve"))
        .isInstanceOf(BadScript.class)
        .hasMessageContaining("there are no cards in #ops");
  }

  @Test
  void aBotLineKeepsItsBlanksAndSigns() throws BadScript {
    var script = read("people: dana=\n#ops  bot>  two > one  \nbot>dana  a  b");

    assertThat(script.steps())
        .extracting(s -> ((Step.Expected) s).text())
        .containsExactly(" two > one  ", "a  b");
  }

  @Test
  void venuesPolicyAndTimeHaveUsualValues() throws BadScript {
    var cast = read("people: dana=sre").cast();

    assertThat(cast.rooms()).containsExactly(new Script.Room("#ops", true));
    assertThat(cast.policy().name()).isEqualTo("wikimedia-2019");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1|#ops dana> hello|no people",
        "1|people: dana|no person: 'dana'",
        "1|people: bot=sre|no person: 'bot=sre'",
        "1|people: dana=sre dana=em|no person: 'dana=em'",
        "2|people: dana=;;people: sam=|people stands twice",
        "2|people: dana=;;venues: ops public|no venue: 'ops public'",
        "2|people: dana=;;venues: #ops secret|no venue: '#ops secret'",
        "2|people: dana=;;time: yesterday|no time: 'yesterday'",
        "2|people: dana=;;window: always|no window: 'always'",
        "2|people: dana=;;weather: fine|no such heading: weather",
        "3|people: dana=;;;;hello there|no such line",
        "2|people: dana=;;#log dana> hello|#log is none of the venues",
        "2|people: dana=;;#log  bot> hello|#log is none of the venues",
        "2|people: dana=;;-- soon --|no such direction: 'soon'",
        "2|people: dana=;;-- some hours later --|no time: 'some hours'",
        "2|people: dana=;;-- 2 hours ago later --|no time: '2 hours ago'",
        "2|people: dana=;;-- 999999 days later --|no time: '999999 days'",
        "2|people: dana=;;-- reload people: dana --|no person: 'dana'",
      })
  void aBadLineIsToldWithItsNumber(int line, String text, String problem) {
    assertThatThrownBy(() -> read(text.replace(";;", "\n")))
        .isInstanceOf(BadScript.class)
        .hasMessageStartingWith("line " + line + ": " + problem);
  }

  @Test
  void aFileThatIsTooLongIsRefused() {
    assertThatThrownBy(() -> read("people: dana=\n".repeat(ScriptReader.MOST_LINES + 1)))
        .hasMessageContaining("at most 20000 lines");
  }

  private static Step.Source at(int line, String text) {
    return new Step.Source(line, text);
  }
}
