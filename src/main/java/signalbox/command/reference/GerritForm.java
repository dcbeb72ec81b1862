package signalbox.command.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import signalbox.domain.ChangeRef;

/** Gerrit changes: a number, a Change-Id, or any address under which Gerrit shows one. */
record GerritForm(String kind, UrlTemplate template) implements ChangeForm {
  private static final String NUMBER = "([1-9]\\d{0,8})";
  private static final String CHANGE_ID = "([Ii][0-9a-fA-F]{40})";
  private static final Pattern PLAIN = Pattern.compile("(?:" + NUMBER + "|" + CHANGE_ID + ")");
  // Behind a number: patch sets, files, comments. A project only ever stands behind c/.
  private static final Pattern PATH =
      Pattern.compile(
          "(?:c/(?:.+/\\+/)?)?" + NUMBER + "(?:/.*)?|(?:q/)?(?:change:)?" + CHANGE_ID + "/?");

  GerritForm {
    // The address may be configured as Gerrit redirects to it; people paste either.
    if (template.base().endsWith("/c/")) {
      String base = template.base().substring(0, template.base().length() - 2);
      template = new UrlTemplate(template.origin(), template.host(), base);
    }
  }

  @Override
  public Optional<ChangeRef> find(String typed) {
    Optional<ChangeRef> plain = read(PLAIN, typed);
    return plain.isPresent()
        ? plain
        : TypedUrl.find(typed).flatMap(this::findTail).flatMap(tail -> read(PATH, tail));
  }

  private Optional<String> findTail(TypedUrl url) {
    // Gerrit's old addresses carry the path behind a hash.
    boolean isOld = url.fragment().startsWith("/");
    return template
        .findRest(url)
        .map(rest -> rest.isEmpty() && isOld ? url.fragment().substring(1) : rest)
        .map(rest -> rest.replace("%2B", "+").replace("%2F", "/"));
  }

  private Optional<ChangeRef> read(Pattern pattern, String text) {
    var match = pattern.matcher(text);
    if (!match.matches()) {
      return Optional.empty();
    }
    String id = match.group(1) != null ? match.group(1) : normal(match.group(2));
    return Optional.of(new ChangeRef(kind, id, template.fill(id)));
  }

  private static String normal(String changeId) {
    return "I" + changeId.substring(1).toLowerCase(Locale.ROOT);
  }

  @Override
  public List<String> examples() {
    return List.of("1234", template.fill("1234"));
  }
}
