package signalbox;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import signalbox.house.SourceFile;
import signalbox.house.TidyRules;

/** Sizes and habits that keep the house readable, for every source there is. */
class TidyTest {

  private static final List<SourceFile> MAIN = SourceFile.below("src/main/java");
  private static final List<SourceFile> ALL =
      SourceFile.below("src/main/java", "src/test/java", "src/fuzz/java", "src/jmh/java");

  /** Below so few files a share says nothing. */
  private static final int ENOUGH_FILES = 20;

  @Test
  void noFileIsLongerThan400Lines() {
    assertThat(TidyRules.filesLongerThan(400, ALL)).isEmpty();
  }

  @Test
  void halfOfTheFilesHave80LinesAtMostAndNineInTen200() {
    if (MAIN.size() >= ENOUGH_FILES) {
      assertThat(TidyRules.lengthOf(0.5, MAIN))
          .as("length of half of the files")
          .isLessThanOrEqualTo(80);
      assertThat(TidyRules.lengthOf(0.9, MAIN))
          .as("length of nine in ten")
          .isLessThanOrEqualTo(200);
    }
  }

  @Test
  void noMethodIsLongerThan50Lines() {
    assertThat(TidyRules.methodsLongerThan(50, ALL)).isEmpty();
  }

  @Test
  void noMethodTakesMoreThanSevenParameters() {
    assertThat(TidyRules.methodsWithMoreParametersThan(7, ALL)).as("a record is missing").isEmpty();
  }

  @Test
  void noPackageHasMoreThanTwentyFiles() {
    // The words that all rooms share: sealed families and what they are made of stand together.
    assertThat(TidyRules.packagesOfMoreFilesThan(20, outside("domain"))).isEmpty();
    assertThat(TidyRules.packagesOfMoreFilesThan(70, inside("domain"))).isEmpty();
  }

  @Test
  void noFileImportsFromMoreThanEightOfOurPackages() {
    assertThat(TidyRules.filesThatKnowMorePackagesThan(8, outside("bootstrap", "program")))
        .isEmpty();
  }

  @Test
  void noTypeIsNamedAfterNothing() {
    assertThat(TidyRules.bannedWordsInTypeNames(ALL)).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsAndIsNullMarked() {
    assertThat(TidyRules.packagesWithoutNullMarkedInfo(MAIN)).isEmpty();
  }

  @Test
  void everyTypeOpensWithASentence() {
    assertThat(TidyRules.typesWithoutAFirstSentence(MAIN)).isEmpty();
  }

  @Test
  void noSwitchOverAFamilyOfOursHasADefault() {
    List<SourceFile> pure = inside("policy", "domain", "command", "message", "rendering", "view");
    assertThat(TidyRules.defaultsInSwitches(pure))
        .as("a new case would go unseen; name all of them")
        .isEmpty();
  }

  @Test
  void nothingIsLeftForLater() {
    // Spelled in halves, so that this file does not find itself.
    assertThat(TidyRules.linesThatSay(List.of("TO" + "DO", "FIX" + "ME", "X" + "XX"), ALL))
        .isEmpty();
  }

  @Test
  void everyTestRuns() {
    assertThat(TidyRules.disabledTests(ALL)).isEmpty();
  }

  private static List<SourceFile> inside(String... rooms) {
    return MAIN.stream().filter(file -> isInside(file, rooms)).toList();
  }

  private static List<SourceFile> outside(String... rooms) {
    return MAIN.stream().filter(not(file -> isInside(file, rooms))).toList();
  }

  private static boolean isInside(SourceFile file, String... rooms) {
    return Stream.of(rooms)
        .anyMatch(room -> (file.packageName() + ".").startsWith("signalbox." + room + "."));
  }
}
