package signalbox.rendering.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {
  private static final Map<String, String> ALL =
      Map.of("change", "https://example.org/r/1", "task", "T1", "conductor", "kim");

  @Test
  void namesInBracesAreFilledIn() {
    var template = new Template("a: b {conductor} help! for {change} -- context is {task}");
    assertThat(template.fill(ALL))
        .isEqualTo("a: b kim help! for https://example.org/r/1 -- context is T1");
    assertThat(template.listNames()).containsExactly("change", "conductor", "task");
  }

  @Test
  void aNameWithoutValueIsLeftOutSoThatTheLineStillReads() {
    var none = Map.<String, String>of();
    assertThat(new Template("a: b {conductor} help!").fill(none)).isEqualTo("a: b help!");
    assertThat(new Template("a: {conductor}: help!").fill(none)).isEqualTo("a: help!");
    assertThat(new Template("{conductor}: help!").fill(none)).isEqualTo("help!");
    assertThat(new Template("ok? (cc: a {conductor} {oncall}).").fill(none))
        .isEqualTo("ok? (cc: a).");
    assertThat(new Template("(cc: {conductor} {oncall})").fill(Map.of("oncall", "sam")))
        .isEqualTo("(cc: sam)");
  }

  @Test
  void valuesAreNeverReadAsTemplates() {
    assertThat(new Template("for {change}!").fill(Map.of("change", "$1 {task} \\ \u0000x")))
        .isEqualTo("for $1 {task} \\  x!");
  }

  @Test
  void nothingElseIsChanged() {
    assertThat(new Template("I'd  like {} {Change} -- 100% : , ok").fill(ALL))
        .isEqualTo("I'd  like {} {Change} -- 100% : , ok");
  }
}
