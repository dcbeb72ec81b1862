package signalbox.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import signalbox.config.binding.Near;

/** Reads the first line of a request out of the file that a policy names. */
final class TemplateFile {
  /** What may stand in braces. */
  static final Set<String> NAMES =
      new TreeSet<>(Set.of("change", "task", "conductor", "oncall", "deployer-flag"));

  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");
  private static final int MOST_BYTES = 16 << 10;
  private static final int MOST_CHARACTERS = 300;

  private final Path directory;
  private final Complaints complaints;

  TemplateFile(Path directory, Complaints complaints) {
    this.directory = directory;
    this.complaints = complaints;
  }

  /** The template; a blank one when it is faulty. */
  String read(String key, String named) {
    if (named.isEmpty()) {
      return "";
    }
    boolean isFile = named.indexOf('.') >= 0 || named.indexOf('/') >= 0;
    Path folder = directory.resolve("policy").normalize();
    Path file = folder.resolve(isFile ? named : "templates/" + named + ".txt").normalize();
    if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
      complaints.add(key, "there is no template " + named + " in " + folder);
      return "";
    }
    try {
      complaints.when(Files.size(file) > MOST_BYTES, key, "the template is larger than 16 KiB");
      return check(key, Files.readAllLines(file));
    } catch (IOException _) {
      complaints.add(key, "the template " + named + " cannot be read as text in UTF-8");
      return "";
    }
  }

  private String check(String key, List<String> all) {
    var lines =
        all.stream().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("# ")).toList();
    complaints.when(
        lines.size() != 1, key, "the template has to have one line, not " + lines.size());
    String text = lines.isEmpty() ? "" : lines.getFirst();
    complaints.when(
        text.length() > MOST_CHARACTERS,
        key,
        "the template is longer than " + MOST_CHARACTERS + " characters");
    var used = new TreeSet<String>();
    BRACES.matcher(text).results().forEach(found -> used.add(found.group(1)));
    for (String name : used) {
      complaints.when(
          !NAMES.contains(name),
          key,
          "the template has {" + name + "}, which nothing fills in; " + Near.hint(name, NAMES));
    }
    for (String name : List.of("change", "task")) {
      complaints.when(!used.contains(name), key, "the template lacks {" + name + "}; add it");
    }
    return text;
  }
}
