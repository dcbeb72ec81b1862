package signalbox.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import signalbox.domain.DeskEvent;
import signalbox.domain.desk.Desk;
import signalbox.message.Address;
import signalbox.message.Card;
import signalbox.message.Parcel;
import signalbox.message.Standing;
import signalbox.rendering.standing.Move;
import signalbox.rendering.standing.StandingReactions;
import signalbox.rendering.text.Prefix;
import signalbox.store.Store;

/** What people see standing in channels, whoever put it there and however often. */
final class Noticeboard {
  private final Map<Address.Slot, Parcel.Shown> stands = new HashMap<>();
  private final Set<Address.Slot> takenAway = new HashSet<>();

  void shown(Parcel.Shown shown) {
    stands.put(shown.to(), shown);
    takenAway.remove(shown.to());
  }

  /** Somebody takes away a message of ours on that network. */
  Optional<Parcel.Shown> lose(String network, RandomGenerator chance) {
    List<Address.Slot> messages =
        stands.keySet().stream()
            .filter(slot -> slot.network().equals(network) && isMessage(slot))
            .sorted((one, other) -> one.name().compareTo(other.name()))
            .toList();
    if (messages.isEmpty()) {
      return Optional.empty();
    }
    Address.Slot gone = messages.get(chance.nextInt(messages.size()));
    takenAway.add(gone);
    return Optional.of(stands.remove(gone));
  }

  private static boolean isMessage(Address.Slot slot) {
    return !(slot instanceof Address.Topic);
  }

  /** All that can be read on it beside its title; where a card names no case, its own. */
  static List<String> lines(Parcel.Shown shown) {
    return switch (shown) {
      case Parcel.Show _ -> List.of();
      case Parcel.ShowCard(_, Card card) ->
          card.fields().stream()
              .map(Card.Field::value)
              .filter(Card.Words.class::isInstance)
              .flatMap(value -> ((Card.Words) value).lines().stream())
              .map(line -> card.about() + " " + line)
              .toList();
    };
  }

  /** When nothing is on its way any more, everything shows what the desk says. */
  void check(Desk desk) {
    for (Parcel.Shown due : listDue(desk)) {
      Parcel.Shown there = stands.get(due.to());
      if (!due.equals(there) && !isForgotten(due, desk)) {
        throw new AssertionError("there stands " + there + "\nand not " + due);
      }
    }
  }

  /** The store knows where it stands. */
  void checkKnown(Desk desk, Store store) {
    Set<Address.Slot> known =
        Town.NETWORKS.stream()
            .flatMap(network -> store.outbox().standing(network).stream())
            .map(Standing::where)
            .collect(Collectors.toSet());
    listDue(desk).stream()
        .map(Parcel.Shown::to)
        .filter(slot -> isMessage(slot) && stands.containsKey(slot) && !known.contains(slot))
        .findFirst()
        .ifPresent(slot -> {
          throw new AssertionError("nobody knows any more where this stands: " + slot);
        });
  }

  /** What somebody took away from a closed case need not come back. */
  private boolean isForgotten(Parcel.Shown due, Desk desk) {
    return takenAway.contains(due.to())
        && due.about()
            .flatMap(id -> desk.findDeploy(id.number()))
            .map(deploy -> !deploy.isOpen())
            .orElse(false);
  }

  /** All that would be shown if nothing had ever been. */
  private static List<Parcel.Shown> listDue(Desk desk) {
    var reactions = new StandingReactions(Town.routes(), new Prefix("!"));
    var gap = new DeskEvent.GapNoted(Optional.empty(), Town.DUSK, Town.DUSK);
    var move = new Move(Desk.empty(), List.of(gap), desk);
    var all = new ArrayList<Parcel.Shown>();
    Stream.concat(reactions.cards(move).stream(), reactions.overviews(move).stream())
        .forEach(parcel -> all.add((Parcel.Shown) parcel));
    return all;
  }
}
