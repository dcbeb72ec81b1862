package signalbox.chat.discord.card;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import signalbox.domain.CaseId;
import signalbox.domain.CaseKind;
import signalbox.message.Card;

/**
 * What stands in the custom id of a button or a form, such as {@code approve:17:r3} or {@code
 * agree:maintenance-18:r2}: all that a press says, so that it means the same after a restart.
 * Anybody can make one up; it proves nothing.
 *
 * @param revision of the case as it was shown
 */
public record PressId(Card.Press press, CaseId about, int revision) {
  /** Discord takes no longer ones. */
  public static final int LONGEST = 100;

  private static final Pattern SHAPE =
      Pattern.compile("([a-z]{1,20}):(?:([a-z]{1,20})-)?([1-9]\\d{0,6}):r(\\d{1,9})");

  /** Of a button on that card. */
  public static PressId on(Card card, Card.Press press) {
    return new PressId(press, card.about(), card.revision());
  }

  /** What a custom id says; empty: it is none of ours. */
  public static Optional<PressId> parse(String customId) {
    var match = SHAPE.matcher(customId);
    if (!match.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(match.group(3));
    int revision = Integer.parseInt(match.group(4));
    return findKind(match.group(2))
        .flatMap(kind ->
            Arrays.stream(Card.Press.values())
                .filter(press -> word(press).equals(match.group(1)))
                .map(press -> new PressId(press, new CaseId(kind, number), revision))
                .findFirst());
  }

  /** The custom id itself. */
  public String text() {
    String kind = about.kind() == CaseKind.DEPLOY ? "" : about.kind().word() + "-";
    return word(press) + ":" + kind + about.number() + ":r" + revision;
  }

  /** The first cards were of deploys alone, and still are where no kind is said. */
  private static Optional<CaseKind> findKind(@Nullable String word) {
    return word == null
        ? Optional.of(CaseKind.DEPLOY)
        : Arrays.stream(CaseKind.values())
            .filter(kind -> kind != CaseKind.DEPLOY && kind.word().equals(word))
            .findFirst();
  }

  private static String word(Card.Press press) {
    return press.name().toLowerCase(Locale.ROOT);
  }
}
