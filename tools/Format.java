import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;

/** Checks (or, with "apply", repairs) the layout of all Java files below the folders given. */
void main(String[] arguments) throws IOException, FormatterException {
  boolean apply = arguments[0].equals("apply");
  var formatter = new Formatter();
  var found = new ArrayList<Path>();
  for (int i = 1; i < arguments.length; i++) {
    try (Stream<Path> files = Files.walk(Path.of(arguments[i]))) {
      for (Path file : (Iterable<Path>) files.filter(this::isJava).sorted()::iterator) {
        String source = Files.readString(file);
        String formatted = formatter.formatSourceAndFixImports(source);
        if (!source.equals(formatted)) {
          found.add(file);
          if (apply) {
            Files.writeString(file, formatted);
          }
        }
      }
    }
  }
  found.forEach(file -> IO.println((apply ? "formatted " : "needs formatting: ") + file));
  if (!apply && !found.isEmpty()) {
    IO.println("repair it with: mvn -Dformat.mode=apply process-sources");
    System.exit(1);
  }
}

boolean isJava(Path file) {
  return file.toString().endsWith(".java");
}
