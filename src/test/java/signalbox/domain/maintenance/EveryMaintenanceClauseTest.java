package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static signalbox.domain.scene.Maintained.opened;
import static signalbox.domain.scene.Maintained.planned;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import signalbox.domain.Finding;
import signalbox.domain.Presence;
import signalbox.domain.desk.Outlook;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;
import signalbox.policy.Clause;
import signalbox.policy.MaintenanceSlug;

class EveryMaintenanceClauseTest {
  private static final List<Class<?>> RULES =
      List.of(
          CourseRules.class,
          NoticeRules.class,
          PlanningRules.class,
          WorkPlanRules.class,
          InitiatingRules.class,
          EmergencyRules.class,
          PostMortemRules.class);

  static List<MaintenanceSlug> slugs() {
    return MaintenanceSlug.values();
  }

  @ParameterizedTest
  @MethodSource("slugs")
  void theRuleBearsTheNameOfTheClause(MaintenanceSlug slug) {
    assertThat(RULES.stream().flatMap(rules -> Stream.of(rules.getDeclaredMethods())))
        .filteredOn(m -> m.getReturnType() == Finding.class)
        .extracting(Method::getName)
        .contains(camelCase(slug));
  }

  @ParameterizedTest
  @MethodSource("slugs")
  void theTestBearsTheNameOfTheClause(MaintenanceSlug slug) {
    String rule = camelCase(slug);
    String test = Character.toUpperCase(rule.charAt(0)) + rule.substring(1) + "Test";
    assertThatCode(() -> Class.forName("signalbox.domain.maintenance." + test))
        .doesNotThrowAnyException();
  }

  /** A finding that says the name of another clause would explain the wrong thing. */
  @Test
  void everyFindingNamesItsOwnClauseInTheOrderOfTheBook() {
    for (var opening : List.of(planned(1), opened(1))) {
      var scene = Scene.under(Books.MIRAHEZE).and(opening);
      var around = Outlook.around(scene.desk(), scene.now(), Presence.unknown());
      assertThat(MaintenanceRules.findings(scene.maintenance(1), around))
          .extracting(Finding::clause)
          .isEqualTo(
              Books.MIRAHEZE.clauses().stream()
                  .map(Clause::slug)
                  .filter(MaintenanceSlug.class::isInstance)
                  .toList());
    }
  }

  private static String camelCase(MaintenanceSlug slug) {
    var words = slug.text().substring("maintenance.".length()).split("-", -1);
    var name = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
    }
    return name.toString();
  }
}
