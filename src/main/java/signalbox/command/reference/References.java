package signalbox.command.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import signalbox.domain.ChangeRef;
import signalbox.domain.Service;
import signalbox.domain.TaskRef;

/**
 * Which changes and tasks can be named here, and how.
 *
 * <p>Both maps lead from a kind to an address that ends in a placeholder. Kinds of changes begin
 * with the software, {@code gerrit}, {@code gitlab} or {@code github}, alone or followed by a
 * hyphen and a word, such as {@code gitlab-internal}. The placeholder is {@code {id}} for Gerrit
 * and for trackers, and {@code {path}} for GitLab and GitHub, where it may stand behind the one
 * group or organisation whose changes are taken:
 *
 * <pre>
 *   gerrit       https://gerrit.example.org/r/{id}
 *   gitlab       https://gitlab.example.org/{path}
 *   github       https://github.com/example/{path}
 *   phabricator  https://phabricator.example.org/{id}        (a task)
 * </pre>
 *
 * <p>The same change typed in two ways has one id: {@code 1234} or the Change-Id (Gerrit), {@code
 * group/repo!12} (GitLab), {@code org/repo#12} and {@code org/repo@sha} (GitHub), the last three in
 * lower case. The address is made from the template, never from what was typed. Where several kinds
 * fit, as for a bare number or {@code T1234}, the first by name is meant.
 */
public final class References {
  /** The most characters that a reference may have. */
  public static final int LONGEST = 300;

  private static final List<String> SOFTWARE = List.of("gerrit", "gitlab", "github");

  private final List<ChangeForm> changes;
  private final List<TrackerForm> trackers;

  private final List<Service> services;

  private References(
      List<ChangeForm> changes, List<TrackerForm> trackers, Collection<Service> services) {
    this.services = List.copyOf(services);
    this.changes = List.copyOf(changes);
    this.trackers = List.copyOf(trackers);
  }

  /**
   * References to these places.
   *
   * @throws IllegalArgumentException with the first fault, when a template has one
   */
  public static References of(Map<String, String> changeUrls, Map<String, String> taskUrls) {
    return of(changeUrls, taskUrls, List.of());
  }

  /**
   * The same with services that can be named; none: any can.
   *
   * @throws IllegalArgumentException with the first fault, when a template has one
   */
  public static References of(
      Map<String, String> changeUrls, Map<String, String> taskUrls, Collection<Service> services) {
    var changes = new ArrayList<ChangeForm>();
    new TreeMap<>(changeUrls)
        .forEach((kind, url) -> {
          refuse(findChangeFault(kind, url));
          changes.addAll(forms(kind, UrlTemplate.find(url, placeholder(kind)).orElseThrow()));
        });
    var trackers = new ArrayList<TrackerForm>();
    new TreeMap<>(taskUrls)
        .forEach((_, url) -> {
          refuse(findTaskFault(url));
          trackers.add(new TrackerForm(UrlTemplate.find(url, "id").orElseThrow()));
        });
    return new References(changes, trackers, services);
  }

  /** The services that can be named; none: any can. */
  public List<Service> services() {
    return services;
  }

  private static void refuse(Optional<String> fault) {
    fault.ifPresent(text -> {
      throw new IllegalArgumentException(text);
    });
  }

  /** What is wrong with {@code changes.<kind>.url}; empty: nothing. */
  public static Optional<String> findChangeFault(String kind, String url) {
    if (!SOFTWARE.contains(software(kind))) {
      return Optional.of("a kind of change begins with gerrit, gitlab or github, unlike " + kind);
    }
    return findFault(url, placeholder(kind));
  }

  /** What is wrong with {@code tasks.<kind>.url}; empty: nothing. */
  public static Optional<String> findTaskFault(String url) {
    return findFault(url, "id");
  }

  private static Optional<String> findFault(String url, String placeholder) {
    return UrlTemplate.find(url, placeholder).isPresent()
        ? Optional.empty()
        : Optional.of(
            "not an address that ends in /{%1$s}, such as https://example.org/{%1$s}"
                .formatted(placeholder));
  }

  /** The change that was typed; empty: it is none, or of a place that is not configured. */
  public Optional<ChangeRef> findChange(String typed) {
    return bounded(typed)
        .flatMap(text -> changes.stream().flatMap(form -> form.find(text).stream()).findFirst());
  }

  /** The task that was typed; empty: it is none, or of a tracker that is not configured. */
  public Optional<TaskRef> findTask(String typed) {
    return bounded(typed)
        .flatMap(text -> trackers.stream().flatMap(form -> form.find(text).stream()).findFirst());
  }

  /** How changes may be typed here. */
  public List<String> listChangeExamples() {
    return changes.stream().flatMap(form -> form.examples().stream()).distinct().toList();
  }

  /** How tasks may be typed here. */
  public List<String> listTaskExamples() {
    return trackers.stream().flatMap(form -> form.examples().stream()).distinct().toList();
  }

  private static Optional<String> bounded(String typed) {
    return typed.length() > LONGEST ? Optional.empty() : Optional.of(bare(typed));
  }

  /** Without the brackets, quotes and full stops that people paste around an address. */
  private static String bare(String typed) {
    return typed.strip().replaceAll("^[<(\"'\\[]+|[>)\"'\\].,;:!]+$", "");
  }

  private static List<ChangeForm> forms(String kind, UrlTemplate template) {
    return switch (software(kind)) {
      case "gerrit" -> List.of(new GerritForm(kind, template));
      case "gitlab" -> List.of(new ForgeForm(kind, template, ForgeForm.Sort.MERGE_REQUEST));
      default ->
          Stream.of(ForgeForm.Sort.PULL_REQUEST, ForgeForm.Sort.COMMIT)
              .<ChangeForm>map(sort -> new ForgeForm(kind, template, sort))
              .toList();
    };
  }

  private static String placeholder(String kind) {
    return software(kind).equals("gerrit") ? "id" : "path";
  }

  private static String software(String kind) {
    int hyphen = kind.indexOf('-');
    return hyphen < 0 ? kind : kind.substring(0, hyphen);
  }
}
