package signalbox.command.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import signalbox.domain.ChangeRef;
import signalbox.domain.TaskRef;

class ReferencesTest {
  private static final String ID = "I0123456789abcdef0123456789abcdef01234567";
  private static final References HERE =
      References.of(
          Map.of(
              "gerrit", "https://gerrit.example.org/r/{id}",
              "gitlab", "https://gitlab.example.org/{path}",
              "github", "https://github.com/example/{path}"),
          Map.of(
              "phabricator", "https://phabricator.example.org/{id}",
              "tracker", "https://tracker.example.net/{id}"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1234",
        "1234.",
        "https://gerrit.example.org/r/1234",
        "http://gerrit.example.org/r/1234/",
        "gerrit.example.org/r/1234",
        "https://GERRIT.example.org:443/r/1234",
        "<https://gerrit.example.org/r/1234>",
        "(https://gerrit.example.org/r/1234),",
        "https://gerrit.example.org/r/c/1234",
        "https://gerrit.example.org/r/c/1234/5",
        "https://gerrit.example.org/r/c/operations/mediawiki-config/+/1234",
        "https://gerrit.example.org/r/c/operations%2Fmediawiki-config/%2B/1234",
        "https://gerrit.example.org/r/c/operations/mediawiki-config/+/1234/7",
        "https://gerrit.example.org/r/c/mediawiki/core/+/1234/1..7/includes/Setup.php#12",
        "https://gerrit.example.org/r/c/12/+/1234?tab=checks&usp=mail",
        "https://gerrit.example.org/r/#/c/1234/",
        "https://gerrit.example.org/r/1234?x=https://evil.example.com/r/9"
      })
  void gerritChangeHasOneNameHoweverTyped(String typed) {
    assertThat(HERE.findChange(typed))
        .contains(new ChangeRef("gerrit", "1234", "https://gerrit.example.org/r/1234"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ID,
        "I0123456789ABCDEF0123456789ABCDEF01234567",
        "i0123456789abcdef0123456789abcdef01234567",
        "https://gerrit.example.org/r/" + ID,
        "https://gerrit.example.org/r/q/" + ID
      })
  void changeIdIsNamedInLowerCase(String typed) {
    assertThat(HERE.findChange(typed))
        .contains(new ChangeRef("gerrit", ID, "https://gerrit.example.org/r/" + ID));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://gitlab.example.org/Repos/tools/Train/-/merge_requests/12",
        "https://gitlab.example.org/Repos/tools/Train/merge_requests/12",
        "https://gitlab.example.org/Repos/tools/Train/-/merge_requests/12/diffs?view=inline#note_7",
        "Repos/tools/Train!12"
      })
  void mergeRequestHasOneNameHoweverTyped(String typed) {
    assertThat(HERE.findChange(typed))
        .contains(
            new ChangeRef(
                "gitlab",
                "repos/tools/train!12",
                "https://gitlab.example.org/Repos/tools/Train/-/merge_requests/12"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://github.com/example/Magic/pull/123,example/magic#123,pull/123",
    "https://github.com/Example/Magic/pull/123/files?w=1,example/magic#123,pull/123",
    "https://github.com/example/Magic/pull/123/commits/0123abc,example/magic#123,pull/123",
    "example/Magic#123,example/magic#123,pull/123",
    "https://github.com/example/Magic/commit/0123ABCdef,example/magic@0123abcdef,commit/0123ABCdef",
    "example/Magic@0123abc,example/magic@0123abc,commit/0123abc"
  })
  void pullRequestsAndCommitsHaveOneNameHoweverTyped(String typed, String id, String path) {
    assertThat(HERE.findChange(typed))
        .hasValueSatisfying(change -> {
          assertThat(change.kind()).isEqualTo("github");
          assertThat(change.id()).isEqualTo(id);
          assertThat(change.url())
              .isEqualToIgnoringCase("https://github.com/example/Magic/" + path);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "0",
        "-1",
        "01234",
        "1234567890",
        "12 34",
        "T1234",
        "I0123",
        "https://gerrit.example.com/r/1234",
        "https://gerrit.example.org.evil.example.com/r/1234",
        "https://gerrit.example.org@evil.example.com/r/1234",
        "https://evil.example.com/https://gerrit.example.org/r/1234",
        "https://gerrit.example.org:8443/r/1234",
        "https://gerrit.example.org/1234",
        "https://gerrit.example.org/r/plugins/gitiles/core/+/1234",
        "ftp://gerrit.example.org/r/1234",
        "javascript:1234",
        "https://github.com/other/magic/pull/1",
        "https://github.com/example/magic/issues/1",
        "https://github.com/example/../pull/1",
        "other/magic#1",
        "https://gitlab.example.org/magic/-/merge_requests/1",
        "https://[",
        "%%%"
      })
  void anythingElseIsNoChange(String typed) {
    assertThat(HERE.findChange(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "T1234,T1234,https://phabricator.example.org/T1234",
    "t1234,T1234,https://phabricator.example.org/T1234",
    "T001234,T1234,https://phabricator.example.org/T1234",
    "T999999,T999999,https://phabricator.example.org/T999999",
    "https://phabricator.example.org/T1234#567,T1234,https://phabricator.example.org/T1234",
    "https://tracker.example.net/T1234/,T1234,https://tracker.example.net/T1234"
  })
  void taskIsReadByNameOrAddress(String typed, String id, String url) {
    assertThat(HERE.findTask(typed)).contains(new TaskRef(id, url));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1234", "T", "T0", "T1234567", "TT1", "https://tracker.example.com/T1", "T-1"})
  void anythingElseIsNoTask(String typed) {
    assertThat(HERE.findTask(typed)).isEmpty();
  }

  @Test
  void whatIsTooLongIsNothing() {
    String typed = "https://gerrit.example.org/r/1234?" + "x".repeat(References.LONGEST);
    assertThat(HERE.findChange(typed)).isEmpty();
    assertThat(HERE.findTask("T1" + " ".repeat(References.LONGEST))).isEmpty();
  }

  @Test
  void examplesAreReadByTheSameGrammar() {
    assertThat(HERE.listChangeExamples())
        .contains("1234", "https://gerrit.example.org/r/1234")
        .allSatisfy(example -> assertThat(HERE.findChange(example)).isPresent());
    assertThat(HERE.listTaskExamples())
        .hasSize(3)
        .allSatisfy(example -> assertThat(HERE.findTask(example)).isPresent());
  }

  @Test
  void plainFormsBelongToTheFirstKindByName() {
    var two =
        References.of(
            Map.of(
                "gerrit-old", "https://old.example/{id}", "gerrit", "https://new.example/c/{id}"),
            Map.of());
    assertThat(two.findChange("7")).contains(new ChangeRef("gerrit", "7", "https://new.example/7"));
    assertThat(two.findChange("https://old.example/7"))
        .contains(new ChangeRef("gerrit-old", "7", "https://old.example/7"));
  }

  @Test
  void nothingConfiguredNamesNothing() {
    var nothing = References.of(Map.of(), Map.of());
    assertThat(nothing.findChange("1234")).isEmpty();
    assertThat(nothing.findTask("T1234")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "gerrit,https://gerrit.example.org/r/",
    "gerrit,https://gerrit.example.org/r/{path}",
    "gerrit,https://gerrit.example.org/r/{id}/x",
    "gerrit,gerrit.example.org/{id}",
    "gitlab,https://gitlab.example.org/{id}",
    "github,https://user@github.com/{path}",
    "svn,https://svn.example.org/{id}"
  })
  void faultsOfTemplatesAreTold(String kind, String url) {
    assertThat(References.findChangeFault(kind, url)).isPresent();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> References.of(Map.of(kind, url), Map.of()));
  }

  @Test
  void faultsOfTrackersAreTold() {
    assertThat(References.findTaskFault("https://phabricator.example.org/{id}")).isEmpty();
    assertThat(References.findTaskFault("https://phabricator.example.org/T{id}"))
        .hasValueSatisfying(fault -> assertThat(fault).contains("/{id}"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> References.of(Map.of(), Map.of("phabricator", "x")));
  }
}
