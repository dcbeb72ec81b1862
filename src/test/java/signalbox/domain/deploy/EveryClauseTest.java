package signalbox.domain.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static signalbox.domain.scene.Happened.requested;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import signalbox.domain.Finding;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;
import signalbox.policy.Clause;
import signalbox.policy.DeploySlug;
import signalbox.policy.PolicyBook;

class EveryClauseTest {
  @ParameterizedTest
  @EnumSource
  void theRuleBearsTheNameOfTheClause(DeploySlug slug) {
    assertThat(DeployRules.class.getDeclaredMethods())
        .filteredOn(m -> m.getReturnType() == Finding.class)
        .extracting(Method::getName)
        .contains(camelCase(slug));
  }

  @ParameterizedTest
  @EnumSource
  void theTestBearsTheNameOfTheClause(DeploySlug slug) {
    String rule = camelCase(slug);
    String test = Character.toUpperCase(rule.charAt(0)) + rule.substring(1) + "Test";
    assertThatCode(() -> Class.forName("signalbox.domain.deploy." + test))
        .doesNotThrowAnyException();
  }

  @Test
  void theSlugsAreThoseOfTheWrittenPolicy() {
    assertThat(Arrays.stream(DeploySlug.values()).map(DeploySlug::text))
        .containsExactly(
            "deploy.change-and-task-named",
            "deploy.request-posted",
            "deploy.reason-is-one-of-five",
            "deploy.confirmed-by-release-engineering",
            "deploy.confirmed-by-sre",
            "deploy.release-engineering-informed",
            "deploy.deployer-named",
            "deploy.confirmed-by-specialists",
            "deploy.carried-out-together",
            "deploy.rollback-considered-first",
            "deploy.availability-over-features",
            "deploy.on-wiki-edits-rare",
            "deploy.one-at-a-time",
            "deploy.outside-a-window",
            "deploy.sensitive-kept-private",
            "deploy.verified-before-closing",
            "deploy.recorded");
  }

  /** A finding that says the name of another clause would explain the wrong thing. */
  @ParameterizedTest
  @MethodSource("books")
  void everyFindingNamesItsOwnClauseInTheOrderOfTheBook(PolicyBook book) {
    var scene = Scene.under(book).and(requested(1));
    var around = Surroundings.of(scene.desk().roster(), scene.now());
    assertThat(DeployRules.findings(scene.deploy(1), around))
        .extracting(Finding::clause)
        .isEqualTo(
            book.clauses().stream()
                .map(Clause::slug)
                .filter(DeploySlug.class::isInstance)
                .toList());
  }

  static List<PolicyBook> books() {
    return Books.listAll();
  }

  private static String camelCase(DeploySlug slug) {
    var words = slug.text().substring("deploy.".length()).split("-", -1);
    var name = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
    }
    return name.toString();
  }
}
