package signalbox.command.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import signalbox.domain.ChangeRef;

/** Changes of a repository with a path: merge requests, pull requests, commits. */
record ForgeForm(String kind, UrlTemplate template, Sort sort) implements ChangeForm {
  /** What sort of change, and how it is written. */
  enum Sort {
    MERGE_REQUEST(
        "(?:[\\w.][\\w.-]*/)+[\\w.][\\w.-]*", "!", "/-/merge_requests/", "[1-9]\\d{0,8}", "12"),
    PULL_REQUEST("[\\w.-]+/[\\w.-]+", "#", "/pull/", "[1-9]\\d{0,8}", "12"),
    COMMIT("[\\w.-]+/[\\w.-]+", "@", "/commit/", "[0-9a-fA-F]{7,40}", "0123abcd");

    private final String sign;
    private final String infix;
    private final Pattern brief;
    private final Pattern path;
    private final String example;

    Sort(String repository, String sign, String infix, String id, String example) {
      this.sign = sign;
      this.infix = infix;
      this.example = example;
      this.brief = Pattern.compile("(%s)%s(%s)".formatted(repository, sign, id));
      // GitLab's older addresses lack the dash.
      String middle = infix.replace("/-/", "(?:/-)?/");
      this.path = Pattern.compile("(%s)%s(%s)(?:/.*)?".formatted(repository, middle, id));
    }
  }

  @Override
  public Optional<ChangeRef> find(String typed) {
    Optional<ChangeRef> brief = read(sort.brief, typed);
    return brief.isPresent()
        ? brief
        : TypedUrl.find(typed)
            .filter(url -> template.findRest(url).isPresent())
            .flatMap(url -> read(sort.path, url.path().substring(1)));
  }

  private Optional<ChangeRef> read(Pattern pattern, String text) {
    var match = pattern.matcher(text);
    if (!match.matches() || !isHere(match.group(1))) {
      return Optional.empty();
    }
    // Repositories and digests are the same in any case of letters.
    String id = (match.group(1) + sort.sign + match.group(2)).toLowerCase(Locale.ROOT);
    String path = match.group(1) + sort.infix + match.group(2);
    return Optional.of(new ChangeRef(kind, id, template.origin() + "/" + path));
  }

  private boolean isHere(String repository) {
    String path = "/" + repository;
    return path.regionMatches(true, 0, template.base(), 0, template.base().length())
        && Arrays.stream(repository.split("/")).noneMatch(s -> s.equals(".") || s.equals(".."));
  }

  @Override
  public List<String> examples() {
    boolean isOpen = template.base().equals("/");
    return List.of(template.fill((isOpen ? "group/" : "") + "repo" + sort.infix + sort.example));
  }
}
