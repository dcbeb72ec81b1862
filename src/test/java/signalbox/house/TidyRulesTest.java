package signalbox.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every tidy rule finds what it is there for. */
class TidyRulesTest {

  @Test
  void lengthOfFilesIsCounted() {
    List<SourceFile> files = of("a.A", "\n\n\nclass A {}");
    assertThat(TidyRules.filesLongerThan(4, files)).containsExactly("main/a/A.java has 5 lines");
    assertThat(TidyRules.filesLongerThan(5, files)).isEmpty();
  }

  @Test
  void theShareOfFilesIsFoundByLength() {
    List<SourceFile> files =
        new Sketch()
            .with("a.A", "class A {}")
            .with("a.B", "\n\n\nclass B {}")
            .with("a.C", "\n\n\n\n\n\n\nclass C {}")
            .parsed();
    assertThat(TidyRules.lengthOf(0.5, files)).isEqualTo(5);
    assertThat(TidyRules.lengthOf(0.9, files)).isEqualTo(9);
  }

  @Test
  void lengthOfMethodsAndConstructorsIsCounted() {
    List<SourceFile> files =
        of(
            "a.A",
            "class A {\n A() {\n }\n /** Long\n * words. */\n int b() {\n\n return 1;\n }\n}");
    assertThat(TidyRules.methodsLongerThan(3, files))
        .containsExactly("main/a/A.java:7: b has 4 lines");
  }

  @Test
  void parametersAreCountedButNotTheComponentsOfRecords() {
    List<SourceFile> files =
        of("a.A", "record A(int b, int c, int d) { A { } void e(int f, int g, int h) {} }");
    assertThat(TidyRules.methodsWithMoreParametersThan(2, files))
        .containsExactly("main/a/A.java:2: e takes 3 parameters");
  }

  @Test
  void filesOfAPackageAreCounted() {
    List<SourceFile> files =
        new Sketch().with("a.A", "class A {}").with("a.B", "class B {}").parsed();
    assertThat(TidyRules.packagesOfMoreFilesThan(1, files)).containsExactly("a has 2 files");
  }

  @Test
  void importsAreCountedByPackage() {
    List<SourceFile> files =
        of(
            "a.A",
            """
            import signalbox.domain.Word;
            import signalbox.domain.Phrase;
            import signalbox.domain.deploy.Deploy.Step;
            import static signalbox.policy.Clause.of;
            import java.util.List;
            class A {}
            """);
    assertThat(TidyRules.filesThatKnowMorePackagesThan(2, files))
        .containsExactly(
            "main/a/A.java imports from [signalbox.domain, signalbox.domain.deploy,"
                + " signalbox.policy]");
    assertThat(TidyRules.filesThatKnowMorePackagesThan(3, files)).isEmpty();
  }

  @Test
  void bannedWordsAreFoundAsWholeWordsOfNestedTypesToo() {
    List<SourceFile> files =
        of("a.A", "class DatabaseUser { interface UserManager {} enum DataInfo {} }");
    assertThat(TidyRules.bannedWordsInTypeNames(files))
        .containsExactly(
            "main/a/A.java:2: UserManager says Manager", "main/a/A.java:2: DataInfo says Data");
  }

  @Test
  void packagesWithoutAWordAboutThemAreFound() {
    List<SourceFile> files =
        new Sketch().with("a.A", "class A {}").with("b.B", "class B {}").parsed();
    assertThat(TidyRules.packagesWithoutNullMarkedInfo(files)).hasSize(2);
  }

  @Test
  void typesWithoutASentenceAreFound() {
    List<SourceFile> files =
        of(
            "a.A",
            """
            /** A sentence. */
            class A { class Inner {} }
            /** no sentence */
            class B {}
            // No Javadoc.
            record C() {}
            """);
    assertThat(TidyRules.typesWithoutAFirstSentence(files))
        .containsExactly(
            "main/a/A.java:5: B opens with no sentence",
            "main/a/A.java:7: C opens with no sentence");
  }

  @Test
  void defaultsAreFoundInSwitchesOverFamiliesButNotOverText() {
    List<SourceFile> files =
        of(
            "a.A",
            """
            class A {
              int b(Object o) { return switch (o) { case String s -> 1; default -> 2; }; }
              void c(Color color) { switch (color) { case RED: break; default: break; } }
              int d(Object o) { return switch (o) { case String s -> 1; case null, default -> 2; }; }
              int e(String s) { return switch (s) { case "x" -> 1; default -> 2; }; }
            }
            """);
    assertThat(TidyRules.defaultsInSwitches(files))
        .containsExactly(
            "main/a/A.java:3: default in a switch",
            "main/a/A.java:4: default in a switch",
            "main/a/A.java:5: default in a switch");
  }

  @Test
  void sleepingTestsAreFound() {
    assertThat(TidyRules.disabledTests(of("a.A", "@Disabled class A { @Disabled void b() {} }")))
        .hasSize(2);
  }

  @Test
  void wordsAreFoundWholeAndWithTheirLine() {
    assertThat(TidyRules.linesThatSay(List.of("later"), of("a.A", "// later\nclass Laterna {}")))
        .containsExactly("main/a/A.java:2: // later");
  }

  private static List<SourceFile> of(String name, String text) {
    return new Sketch().with(name, text).parsed();
  }
}
