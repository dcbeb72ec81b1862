package signalbox.domain;

/**
 * What shall be deployed: a Gerrit change, GitLab merge request, GitHub pull request or commit.
 *
 * @param kind the key of its configuration, such as {@code gerrit}, {@code gitlab}, {@code github}
 * @param id what tells it from every other of its kind, such as {@code 1234}
 * @param url where people look at it
 */
public record ChangeRef(String kind, String id, String url) {
  /** Whether both name the same change, however they were typed. */
  public boolean isSame(ChangeRef other) {
    return kind.equals(other.kind) && id.equals(other.id);
  }
}
