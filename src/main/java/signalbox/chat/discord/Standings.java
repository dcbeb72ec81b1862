package signalbox.chat.discord;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import signalbox.domain.CaseId;
import signalbox.message.Address;
import signalbox.message.Parcel;
import signalbox.message.Standing;

/**
 * Which message is the card of which case, and which is a board. A thread that was begun under a
 * card has the id of the card. May be used by any thread.
 */
public final class Standings {
  private final Map<Address.Slot, String> ids = new HashMap<>();
  private final Map<String, Address.Slot> slots = new HashMap<>();
  private final Map<Address.Slot, Parcel.Shown> shown = new HashMap<>();

  /** What was noted before this start. */
  public Standings(Collection<Standing> noted) {
    noted.forEach(standing -> {
      ids.putIfAbsent(standing.where(), standing.messageId());
      slots.putIfAbsent(standing.messageId(), standing.where());
    });
  }

  /** The message that stands there. */
  public synchronized Optional<String> find(Address.Slot where) {
    return Optional.ofNullable(ids.get(where));
  }

  /** What is shown there, as far as that is known since this start. */
  public synchronized Optional<Parcel.Shown> findShown(Address.Slot where) {
    return Optional.ofNullable(shown.get(where));
  }

  /** What that message is; empty: nothing of ours that stands. */
  public synchronized Optional<Address.Slot> what(String messageId) {
    return Optional.ofNullable(slots.get(messageId));
  }

  /** The case of which that message is a card or that thread the thread, also of an older card. */
  public synchronized Optional<CaseId> about(String messageOrThread) {
    return what(messageOrThread)
        .flatMap(slot ->
            slot instanceof Address.Card card ? Optional.of(card.about()) : Optional.empty());
  }

  /** The messages that stand in that channel. */
  public synchronized List<String> listIn(String channel) {
    return ids.entrySet().stream()
        .filter(standing -> standing.getKey().channel().equals(channel))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** What stands and may still change, as far as that is known since this start. */
  public synchronized List<Parcel.Shown> listMoving() {
    return shown.values().stream()
        .filter(parcel -> ids.containsKey(parcel.to()))
        .filter(parcel ->
            !(parcel instanceof Parcel.ShowCard(_, var card)) || !card.presses().isEmpty())
        .toList();
  }

  /** From now on that message stands there, and shows this. */
  public synchronized void stands(Parcel.Shown parcel, String messageId) {
    ids.put(parcel.to(), messageId);
    slots.put(messageId, parcel.to());
    shown.put(parcel.to(), parcel);
  }

  /**
   * That message is gone; nothing stands there from now on.
   *
   * @return what it showed, when that is known and nothing newer stands in its place
   */
  public synchronized Optional<Parcel.Shown> gone(String messageId) {
    return what(messageId).filter(slot -> ids.remove(slot, messageId)).map(shown::get);
  }
}
