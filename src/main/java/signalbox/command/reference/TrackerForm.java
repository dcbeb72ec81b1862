package signalbox.command.reference;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import signalbox.domain.TaskRef;

/** Tasks of one tracker: {@code T1234} or its address. */
record TrackerForm(UrlTemplate template) {
  private static final Pattern TASK = Pattern.compile("[Tt]0{0,5}([1-9]\\d{0,5})");

  Optional<TaskRef> find(String typed) {
    Optional<TaskRef> plain = read(typed);
    return plain.isPresent() ? plain : findByUrl(typed);
  }

  /** The task of that address; a bare {@code T1234} is none. */
  Optional<TaskRef> findByUrl(String typed) {
    return TypedUrl.find(typed)
        .flatMap(template::findRest)
        .map(rest -> rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest)
        .flatMap(this::read);
  }

  private Optional<TaskRef> read(String text) {
    var match = TASK.matcher(text);
    if (!match.matches()) {
      return Optional.empty();
    }
    String id = "T" + match.group(1);
    return Optional.of(new TaskRef(id, template.fill(id)));
  }

  List<String> examples() {
    return List.of("T1234", template.fill("T1234"));
  }
}
