package signalbox.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** One Java file: its text and its syntax tree. */
public record SourceFile(String path, String text, CompilationUnitTree tree, DocTrees trees) {

  /** All Java files below some folders, named from the folder the build runs in. */
  public static List<SourceFile> below(String... folders) {
    List<Path> paths = new ArrayList<>();
    for (String folder : folders) {
      if (Files.isDirectory(Path.of(folder))) {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
          all.filter(path -> path.toString().endsWith(".java")).forEach(paths::add);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    var files =
        ToolProvider.getSystemJavaCompiler()
            .getStandardFileManager(null, null, StandardCharsets.UTF_8);
    List<JavaFileObject> sources = new ArrayList<>();
    files.getJavaFileObjectsFromPaths(paths).forEach(sources::add);
    return parse(sources, Path.of("").toAbsolutePath());
  }

  static List<SourceFile> parse(List<JavaFileObject> sources, Path base) {
    if (sources.isEmpty()) {
      return List.of();
    }
    var compiler = ToolProvider.getSystemJavaCompiler();
    var task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, sources);
    DocTrees trees = DocTrees.instance(task);
    List<SourceFile> parsed = new ArrayList<>();
    try {
      for (CompilationUnitTree tree : task.parse()) {
        String path = base.relativize(Path.of(tree.getSourceFile().toUri())).toString();
        String text = tree.getSourceFile().getCharContent(false).toString();
        parsed.add(new SourceFile(path, text, tree, trees));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    parsed.sort(Comparator.comparing(SourceFile::path));
    return parsed;
  }

  boolean isMain() {
    return path.contains("main/");
  }

  boolean isPackageInfo() {
    return path.endsWith("package-info.java");
  }

  public String packageName() {
    return tree.getPackageName() == null ? "" : tree.getPackageName().toString();
  }

  long lines() {
    return text.lines().count();
  }

  long firstLineOf(Tree part) {
    return lineAt(trees.getSourcePositions().getStartPosition(tree, part));
  }

  long lastLineOf(Tree part) {
    return lineAt(trees.getSourcePositions().getEndPosition(tree, part));
  }

  String placeOf(Tree part) {
    return path + ":" + firstLineOf(part);
  }

  /**
   * How many of them are written inside the whole: a compact constructor borrows its parameters.
   */
  long partsWithin(Tree whole, List<? extends Tree> parts) {
    var positions = trees.getSourcePositions();
    long start = positions.getStartPosition(tree, whole);
    return parts.stream().filter(part -> positions.getStartPosition(tree, part) > start).count();
  }

  TreePath pathTo(Tree part) {
    return trees.getPath(tree, part);
  }

  private long lineAt(long position) {
    return tree.getLineMap().getLineNumber(position);
  }
}
