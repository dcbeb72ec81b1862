package signalbox.rendering.standing;

import java.util.List;
import java.util.stream.Stream;
import signalbox.message.Parcel;
import signalbox.message.Routes;
import signalbox.rendering.text.Prefix;

/** What stands somewhere and is another from now on: cards, boards and topics. */
public final class StandingReactions {
  private final CardReactions cards;
  private final BoardReactions boards;
  private final TopicReactions topics;

  public StandingReactions(Routes routes, Prefix prefix) {
    this.cards = new CardReactions(routes, new CaseCards(prefix));
    this.boards = new BoardReactions(routes, prefix);
    this.topics = new TopicReactions(routes);
  }

  /** Cards, to be shown before what is said in their threads. */
  public List<Parcel> cards(Move move) {
    return cards.to(move);
  }

  /** Boards and topics. */
  public List<Parcel> overviews(Move move) {
    return Stream.concat(boards.to(move).stream(), topics.to(move).stream()).toList();
  }
}
