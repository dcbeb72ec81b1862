package signalbox.house;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConstantCaseLabelTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a tidy source looks like: each rule gives the places that are not. */
public final class TidyRules {

  private static final Set<String> BANNED_WORDS =
      Set.of("Manager", "Helper", "Util", "Utils", "Impl", "Base", "Common", "Data", "Info");

  private TidyRules() {}

  public static List<String> filesLongerThan(long lines, List<SourceFile> files) {
    return files.stream()
        .filter(file -> file.lines() > lines)
        .map(file -> file.path() + " has " + file.lines() + " lines")
        .toList();
  }

  /** The length that this share of the files does not exceed. */
  public static long lengthOf(double share, List<SourceFile> files) {
    List<Long> lengths =
        files.stream()
            .filter(file -> !file.isPackageInfo())
            .map(SourceFile::lines)
            .sorted()
            .toList();
    return lengths.isEmpty() ? 0 : lengths.get((int) Math.ceil(share * lengths.size()) - 1);
  }

  public static List<String> methodsLongerThan(long lines, List<SourceFile> files) {
    return methods(
        files,
        (file, method) -> {
          long length = file.lastLineOf(method) - file.firstLineOf(method) + 1;
          return length > lines ? " has " + length + " lines" : "";
        });
  }

  public static List<String> methodsWithMoreParametersThan(int most, List<SourceFile> files) {
    return methods(
        files,
        (file, method) -> {
          long count = file.partsWithin(method, method.getParameters());
          return count > most ? " takes " + count + " parameters" : "";
        });
  }

  public static List<String> packagesOfMoreFilesThan(long most, List<SourceFile> files) {
    return files.stream()
        .filter(file -> !file.isPackageInfo())
        .collect(groupingBy(SourceFile::packageName, TreeMap::new, counting()))
        .entrySet()
        .stream()
        .filter(entry -> entry.getValue() > most)
        .map(entry -> entry.getKey() + " has " + entry.getValue() + " files")
        .toList();
  }

  /** Files that import from more of our packages than they should. */
  public static List<String> filesThatKnowMorePackagesThan(int most, List<SourceFile> files) {
    return files.stream()
        .collect(
            toMap(SourceFile::path, TidyRules::packagesImported, (one, _) -> one, TreeMap::new))
        .entrySet()
        .stream()
        .filter(entry -> entry.getValue().size() > most)
        .map(entry -> entry.getKey() + " imports from " + entry.getValue())
        .toList();
  }

  public static List<String> bannedWordsInTypeNames(List<SourceFile> files) {
    return scan(
        files,
        (file, tree) -> {
          if (!(tree instanceof ClassTree type)) {
            return "";
          }
          String name = type.getSimpleName().toString();
          return Arrays.stream(name.split("(?<=[a-z0-9])(?=[A-Z])"))
              .filter(BANNED_WORDS::contains)
              .map(word -> name + " says " + word)
              .findFirst()
              .orElse("");
        });
  }

  public static List<String> packagesWithoutNullMarkedInfo(List<SourceFile> files) {
    Map<String, Boolean> marked =
        files.stream()
            .collect(
                groupingBy(
                    SourceFile::packageName,
                    TreeMap::new,
                    collectingAndThen(
                        toList(), group -> group.stream().anyMatch(TidyRules::isMarked))));
    return marked.entrySet().stream()
        .filter(entry -> !entry.getValue())
        .map(entry -> entry.getKey() + " has no package-info.java with @NullMarked and a Javadoc")
        .toList();
  }

  public static List<String> typesWithoutAFirstSentence(List<SourceFile> files) {
    List<String> found = new ArrayList<>();
    for (SourceFile file : files) {
      for (Tree type : file.tree().getTypeDecls()) {
        if (type instanceof ClassTree named && !opensWithASentence(file, type)) {
          found.add(file.placeOf(type) + ": " + named.getSimpleName() + " opens with no sentence");
        }
      }
    }
    return found;
  }

  /** A switch over text or numbers needs a default; one over a family of ours must not have it. */
  public static List<String> defaultsInSwitches(List<SourceFile> files) {
    return scan(
        files,
        (_, tree) ->
            switch (tree) {
              case SwitchTree statement when hidesNewcomers(statement.getCases()) ->
                  "default in a switch";
              case SwitchExpressionTree expression when hidesNewcomers(expression.getCases()) ->
                  "default in a switch";
              default -> "";
            });
  }

  public static List<String> disabledTests(List<SourceFile> files) {
    return scan(
        files,
        (_, tree) ->
            tree instanceof AnnotationTree annotation
                    && annotation.getAnnotationType().toString().endsWith("Disabled")
                ? "a test that does not run"
                : "");
  }

  /** Lines that contain one of these words whole. */
  public static List<String> linesThatSay(List<String> words, List<SourceFile> files) {
    Predicate<String> says =
        Pattern.compile("\\b(" + String.join("|", words) + ")\\b").asPredicate();
    List<String> found = new ArrayList<>();
    for (SourceFile file : files) {
      List<String> lines = file.text().lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        if (says.test(lines.get(i))) {
          found.add(file.path() + ":" + (i + 1) + ": " + lines.get(i).strip());
        }
      }
    }
    return found;
  }

  private static boolean hidesNewcomers(List<? extends CaseTree> cases) {
    boolean hasDefault =
        cases.stream()
            .flatMap(one -> one.getLabels().stream())
            .anyMatch(DefaultCaseLabelTree.class::isInstance);
    boolean isOverLiterals =
        cases.stream()
            .flatMap(one -> one.getLabels().stream())
            .anyMatch(label ->
                label instanceof ConstantCaseLabelTree constant
                    && constant.getConstantExpression() instanceof LiteralTree literal
                    && literal.getValue() != null);
    return hasDefault && !isOverLiterals;
  }

  private static Set<String> packagesImported(SourceFile file) {
    Set<String> packages = new TreeSet<>();
    for (var line : file.tree().getImports()) {
      String name = line.getQualifiedIdentifier().toString();
      if (name.startsWith("signalbox.")) {
        packages.add(name.replaceFirst("\\.[A-Z*].*", ""));
      }
    }
    return packages;
  }

  private static boolean isMarked(SourceFile file) {
    return file.isPackageInfo()
        && file.tree().getPackageAnnotations().stream()
            .anyMatch(a -> a.getAnnotationType().toString().endsWith("NullMarked"))
        && opensWithASentence(file, file.tree().getPackage());
  }

  private static boolean opensWithASentence(SourceFile file, Tree part) {
    DocCommentTree comment = file.trees().getDocCommentTree(file.pathTo(part));
    return comment != null
        && comment.getFirstSentence().toString().strip().matches("(?s).*[.!?]\\W*");
  }

  private static List<String> methods(List<SourceFile> files, Judge<MethodTree> judge) {
    return scan(
        files,
        (file, tree) -> {
          if (!(tree instanceof MethodTree method)) {
            return "";
          }
          String fault = judge.faultOf(file, method);
          return fault.isEmpty() ? "" : method.getName() + fault;
        });
  }

  private static List<String> scan(List<SourceFile> files, Judge<Tree> judge) {
    return files.stream().flatMap(file -> scan(file, judge)).toList();
  }

  private static Stream<String> scan(SourceFile file, Judge<Tree> judge) {
    List<String> found = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void nothing) {
        if (tree != null) {
          String fault = judge.faultOf(file, tree);
          if (!fault.isEmpty()) {
            found.add(file.placeOf(tree) + ": " + fault);
          }
        }
        return super.scan(tree, nothing);
      }
    }.scan(file.tree(), null);
    return found.stream();
  }

  /** Says what is wrong with a part of a file, or nothing. */
  private interface Judge<T extends Tree> {
    String faultOf(SourceFile file, T part);
  }
}
