package signalbox.domain.maintenance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import signalbox.domain.MemberId;
import signalbox.domain.News;
import signalbox.domain.Window;

/**
 * What others know of a maintenance, and what is owed before it begins.
 *
 * @param sheet what communities were told
 * @param tellings what managers and specialists were told, a line a kind of news
 * @param backups what was said of backups
 * @param losses who cannot be there, since before it began
 * @param asked what the clock has asked for
 */
public record Notice(
    Sheet sheet, List<Telling> tellings, Backups backups, List<Loss> losses, Asked asked) {
  public Notice {
    tellings = List.copyOf(tellings);
    losses = List.copyOf(losses);
  }

  /**
   * Somebody who cannot be there.
   *
   * @param start when it would have begun then
   */
  public record Loss(MemberId member, Instant start, String why) {}

  /** Of a maintenance whose window is known since then. */
  static Notice of(Window window, Instant since) {
    return new Notice(
        Sheet.empty(), List.of(), Backups.none(), List.of(), Asked.nothing(window.start(), since));
  }

  public Optional<Telling> findTelling(News news) {
    return tellings.stream().filter(t -> t.news() == news).findFirst();
  }

  public boolean isLost(MemberId member) {
    return losses.stream().anyMatch(l -> l.member().equals(member));
  }

  Notice with(Sheet to) {
    return new Notice(to, tellings, backups, losses, asked);
  }

  Notice with(Backups to) {
    return new Notice(sheet, tellings, to, losses, asked);
  }

  Notice with(Asked to) {
    return new Notice(sheet, tellings, backups, losses, to);
  }

  /** With that one in place of the last one of its kind. */
  Notice with(Telling to) {
    var others = tellings.stream().filter(t -> t.news() != to.news());
    return withTellings(Stream.concat(others, Stream.of(to)).toList());
  }

  Notice withTellings(List<Telling> to) {
    return new Notice(sheet, to, backups, losses, asked);
  }

  Notice plus(Loss loss) {
    var others = without(loss.member()).losses;
    return new Notice(
        sheet, tellings, backups, Stream.concat(others.stream(), Stream.of(loss)).toList(), asked);
  }

  /** That member can be there after all. */
  Notice without(MemberId member) {
    var others = losses.stream().filter(l -> !l.member().equals(member)).toList();
    return new Notice(sheet, tellings, backups, others, asked);
  }
}
