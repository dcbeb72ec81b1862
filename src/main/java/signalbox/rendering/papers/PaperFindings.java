package signalbox.rendering.papers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import signalbox.domain.Because;
import signalbox.domain.MemberId;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;

/** What was found about the papers of a maintenance. */
public final class PaperFindings {
  private PaperFindings() {}

  /** Why it was found so. */
  public static String of(Because.OfPapers because) {
    return switch (because) {
      case Because.NothingToTell() -> "there is nothing to report";
      case Because.InWindow() -> "it was over before its window was";
      case Because.NoReport() -> "no incident was reported";
      case Because.Filed(var by) ->
          by.map(m -> "filed by " + m)
              .orElse("it overran, and nobody has filed an incident report");
      case Because.Reviews b -> reviews(b);
      case Because.PostedAt(var link) ->
          link.map(l -> "posted: " + Clip.to(l, 120)).orElse("it was not posted yet");
      case Because.Announcement(var link, var could, boolean waits) ->
          announcement(link, could, waits);
    };
  }

  private static String announcement(Optional<String> link, List<MemberId> could, boolean waits) {
    if (waits) {
      return "restricted, so nothing of it is told to all";
    }
    return link.map(l -> "announced: " + Clip.to(l, 120))
        .orElse(
            could.isEmpty()
                ? "the community was not told yet"
                : "the community was not told yet (" + Names.list(could) + ")");
  }

  private static String reviews(Because.Reviews because) {
    String said =
        because.said().isEmpty() ? "" : "reviewed by " + Names.list(because.said()) + "; ";
    String of = because.revision() > 1 ? " of revision " + because.revision() : "";
    return because.missing().isEmpty()
        ? "reviewed by "
            + (because.said().isEmpty() ? "whoever has to" : Names.list(because.said()))
        : said + "missing" + of + ": " + missing(because.missing());
  }

  /** Such as {@code em (kim, max), sam, robin}. */
  static String missing(List<Because.Review> missing) {
    return missing.stream()
        .map(review ->
            review
                .team()
                .map(team -> team + " (" + Names.list(review.members()) + ")")
                .orElseGet(() -> Names.list(review.members())))
        .collect(Collectors.joining(", "));
  }
}
