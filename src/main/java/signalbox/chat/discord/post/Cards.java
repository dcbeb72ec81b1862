package signalbox.chat.discord.post;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import signalbox.chat.discord.Standings;
import signalbox.chat.discord.post.Mount.Wanted;
import signalbox.message.Address;
import signalbox.message.Parcel;

/** The cards of cases, and who waits for one to stand. */
final class Cards {
  /** News of a case come at the same time as its card; so long they wait for it. */
  static final Duration CARD_COMES = Duration.ofSeconds(5);

  private final Mount mount;
  private final Requests requests;
  private final Standings standings;
  private final Closings closings;
  private final Map<Address.Slot, Slot<Wanted>> slots = new HashMap<>();
  private final Map<Address.Card, List<CompletableFuture<String>>> waiting = new HashMap<>();

  Cards(Mount mount, Requests requests, Standings standings, Closings closings) {
    this.mount = mount;
    this.requests = requests;
    this.standings = standings;
    this.closings = closings;
  }

  /** The id of the message, once it stands there. */
  CompletableFuture<String> show(Parcel.ShowCard parcel, Wanted wanted) {
    var slot =
        slots.computeIfAbsent(
            parcel.to(), _ -> new Slot<>(Duration.ZERO, requests.schedule(), this::put));
    return slot.show(wanted)
        .whenComplete((id, _) -> {
          slots.values().removeIf(Slot::isIdle);
          if (id != null) {
            closings.shown(parcel.to(), parcel.card());
            Optional.ofNullable(waiting.remove(parcel.to()))
                .ifPresent(all -> all.forEach(one -> one.complete(id)));
          } else if (!slots.containsKey(parcel.to())) {
            giveUp(parcel.to());
          }
        });
  }

  /** Nobody waits any more for a card that is not on its way. */
  void hurry() {
    List.copyOf(waiting.keySet()).stream()
        .filter(where -> !slots.containsKey(where))
        .forEach(this::giveUp);
  }

  private void giveUp(Address.Card where) {
    Optional.ofNullable(waiting.remove(where))
        .ifPresent(all -> all.forEach(one -> one.completeExceptionally(notYet())));
  }

  private CompletableFuture<String> put(Wanted wanted) {
    return mount.put(wanted).thenApply(Mount.Stands::messageId);
  }

  /** The id of the card there, which may be on its way. */
  CompletableFuture<String> stands(Address.Card where) {
    Optional<String> standing = standings.find(where);
    if (standing.isPresent()) {
      return CompletableFuture.completedFuture(standing.get());
    }
    var comes = new CompletableFuture<String>();
    waiting.computeIfAbsent(where, _ -> new ArrayList<>()).add(comes);
    requests.schedule().after(CARD_COMES, () -> giveUp(where, comes));
    return comes;
  }

  private void giveUp(Address.Card where, CompletableFuture<String> comes) {
    List<CompletableFuture<String>> all = waiting.getOrDefault(where, new ArrayList<>());
    comes.completeExceptionally(notYet());
    all.removeIf(CompletableFuture::isDone);
    if (all.isEmpty()) {
      waiting.remove(where);
    }
  }

  private static NotCarried notYet() {
    return NotCarried.now("the card of its case does not stand there yet");
  }
}
