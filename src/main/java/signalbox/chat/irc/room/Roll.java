package signalbox.chat.irc.room;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import signalbox.chat.Sighting.Seen;

/**
 * Who is in the bot's channels, by which nick and with which account; tells of accounts that come
 * and go.
 */
public final class Roll {
  /** People at the most; whoever comes after them is not seen. */
  static final int MOST = 20_000;

  private final Map<String, Attendee> people = new HashMap<>();
  private final Map<String, Set<Attendee>> byAccount = new HashMap<>();
  private final Map<String, Told> told = new HashMap<>();
  private final UnaryOperator<String> fold;
  private final Sightings sightings;

  /** Hears what is known of an account from now on, and in which channels it is, folded. */
  @FunctionalInterface
  public interface Sightings {
    void seen(String account, Seen seen, Set<String> channels);
  }

  private record Told(Seen seen, Set<String> channels) {}

  /**
   * @param fold makes names equal that are the same on that network
   */
  public Roll(UnaryOperator<String> fold, Sightings sightings) {
    this.fold = fold;
    this.sightings = sightings;
  }

  /** The nicks under which that account is in our channels; those who are not away come first. */
  public List<String> listNicks(String account) {
    return byAccount.getOrDefault(fold.apply(account), Set.of()).stream()
        .sorted((a, b) -> Boolean.compare(a.isAway(), b.isAway()))
        .map(Attendee::nick)
        .toList();
  }

  /** The nicks of all who are in that channel. */
  public Set<String> listPresent(String channel) {
    String key = fold.apply(channel);
    return people.values().stream()
        .filter(a -> a.channels().contains(key))
        .map(Attendee::nick)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The account of the one who has that nick now; empty: none, or nobody we see. */
  public Optional<String> account(String nick) {
    return find(nick).flatMap(Attendee::account);
  }

  public boolean isThere(String nick) {
    return people.containsKey(fold.apply(nick));
  }

  public void enter(String nick, String channel) {
    String key = fold.apply(nick);
    if (people.size() < MOST || people.containsKey(key)) {
      Attendee attendee = people.computeIfAbsent(key, _ -> new Attendee(nick));
      attendee.channels().add(fold.apply(channel));
      attendee.account().ifPresent(name -> look(name, Seen.UNKNOWN));
    }
  }

  /** As whom somebody is logged in from now on, and with {@code empty} as nobody. */
  public void login(String nick, Optional<String> account) {
    find(nick)
        .filter(a -> !isSame(a.account(), account))
        .ifPresent(a -> {
          // Logged out is not gone: the person is there, and nobody vouches for who it is.
          logout(a, Seen.UNKNOWN);
          a.login(account);
          account.ifPresent(name -> {
            byAccount.computeIfAbsent(fold.apply(name), _ -> new LinkedHashSet<>()).add(a);
            look(name, Seen.UNKNOWN);
          });
        });
  }

  private boolean isSame(Optional<String> one, Optional<String> other) {
    return one.map(fold).equals(other.map(fold));
  }

  public void away(String nick, boolean isAway) {
    find(nick)
        .ifPresent(a -> {
          a.away(isAway);
          a.account().ifPresent(name -> look(name, Seen.UNKNOWN));
        });
  }

  public void rename(String from, String to) {
    Attendee attendee = people.remove(fold.apply(from));
    if (attendee != null) {
      // Whoever had it before is out of sight: the server would not give a nick twice.
      quit(to, Seen.UNKNOWN);
      attendee.rename(to);
      people.put(fold.apply(to), attendee);
    }
  }

  /** Somebody is no longer in that channel; {@code then} is what they are when it was the last. */
  public void leave(String nick, String channel, Seen then) {
    find(nick)
        .ifPresent(a -> {
          a.channels().remove(fold.apply(channel));
          if (a.channels().isEmpty()) {
            quit(nick, then);
          } else {
            a.account().ifPresent(name -> look(name, Seen.UNKNOWN));
          }
        });
  }

  /** Somebody is in no channel any more. */
  public void quit(String nick, Seen then) {
    Attendee attendee = people.remove(fold.apply(nick));
    if (attendee != null) {
      logout(attendee, then);
    }
  }

  /** We are out of that channel ourselves and see nobody there. */
  public void lose(String channel) {
    String key = fold.apply(channel);
    List.copyOf(people.values()).stream()
        .filter(a -> a.channels().contains(key))
        .forEach(a -> leave(a.nick(), channel, Seen.UNKNOWN));
  }

  private Optional<Attendee> find(String nick) {
    return Optional.ofNullable(people.get(fold.apply(nick)));
  }

  private void logout(Attendee attendee, Seen then) {
    attendee
        .account()
        .ifPresent(name -> {
          String key = fold.apply(name);
          Set<Attendee> others = byAccount.getOrDefault(key, Set.of());
          others.remove(attendee);
          if (others.isEmpty()) {
            byAccount.remove(key);
          }
          look(name, then);
        });
  }

  /** Tells what is known of an account, when that is news. */
  private void look(String account, Seen otherwise) {
    String key = fold.apply(account);
    Set<Attendee> attendees = byAccount.getOrDefault(key, Set.of());
    boolean here = attendees.stream().anyMatch(a -> !a.isAway());
    Seen seen = here ? Seen.HERE : attendees.isEmpty() ? otherwise : Seen.UNKNOWN;
    var now =
        new Told(
            seen,
            attendees.stream()
                .flatMap(a -> a.channels().stream())
                .collect(Collectors.toUnmodifiableSet()));
    Told before = attendees.isEmpty() ? told.remove(key) : told.put(key, now);
    if (!now.equals(before)) {
      sightings.seen(account, seen, now.channels());
    }
  }
}
