package signalbox.chat.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import signalbox.command.Argument.Kind;
import signalbox.command.CommandTree;
import signalbox.command.Verb;

class SamplesTest {
  /** Commands that are about a case and change it: those for which cases are suggested. */
  private static Set<Verb> listChanging() {
    return CommandTree.listAll().stream()
        .filter(spec -> spec.arguments().stream().anyMatch(a -> a.kind() == Kind.CASE))
        .map(spec -> spec.verb())
        .filter(verb -> !verb.isQuery())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Verb.class)));
  }

  @Test
  void eachCommandThatChangesACaseHasASampleAndNoOtherHas() {
    var sampled = EnumSet.allOf(Verb.class);
    sampled.removeIf(verb -> Samples.find(verb).isEmpty());
    assertThat(sampled).isEqualTo(listChanging());
  }
}
