package signalbox.message;

import java.util.Optional;
import signalbox.domain.CaseId;

/** Words on their way to one address. */
public sealed interface Parcel {
  Address to();

  Message message();

  /**
   * What all at an address shall hear; delivered at least once, a repeat is marked {@code (again)}.
   *
   * @param about the case of which it speaks
   */
  record Say(Address to, Optional<CaseId> about, Message message) implements Parcel {}

  /** What one speaker shall hear where it was asked; delivered at most once. */
  record Answer(Address to, Message message) implements Parcel {}

  /**
   * What shall stand somewhere from now on, such as in a topic; the newest alone counts, and it can
   * be set again without harm, so that it is never marked as a repeat.
   */
  sealed interface Shown extends Parcel {
    @Override
    Address.Slot to();

    /** The case of which it speaks, when it is one. */
    Optional<CaseId> about();
  }

  /** Words that shall stand somewhere. */
  record Show(Address.Slot to, Optional<CaseId> about, Message message) implements Shown {}

  /** A card that shall stand in a channel. */
  record ShowCard(Address.Card to, Card card) implements Shown {
    @Override
    public Optional<CaseId> about() {
      return Optional.of(card.about());
    }

    @Override
    public Message message() {
      return Message.of(card.title());
    }
  }
}
