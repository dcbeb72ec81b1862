package signalbox.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A few classes written down in a test, to see a check bite. */
public final class Sketch {

  private final List<JavaFileObject> sources = new ArrayList<>();

  /** Adds a type by its full name and the text that follows the package line. */
  public Sketch with(String name, String text) {
    String packageName = name.substring(0, name.lastIndexOf('.'));
    sources.add(new Text(name, "package " + packageName + ";\n" + text));
    return this;
  }

  /** Compiles what was written into a folder and reads it back. */
  public JavaClasses compiledIn(Path folder) {
    List<String> options = List.of("-d", folder.toString(), "-proc:none", "-nowarn");
    boolean compiles =
        ToolProvider.getSystemJavaCompiler()
            .getTask(null, null, null, options, null, sources)
            .call();
    if (!compiles) {
      throw new AssertionError("the sketch does not compile");
    }
    return new ClassFileImporter().importPath(folder);
  }

  /** Reads what was written as trees, as if it stood among the main sources. */
  public List<SourceFile> parsed() {
    return SourceFile.parse(sources, Path.of("/"));
  }

  private static final class Text extends SimpleJavaFileObject {
    private final String text;

    Text(String name, String text) {
      super(URI.create("file:///main/" + name.replace('.', '/') + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
