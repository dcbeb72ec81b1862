package signalbox.program.play;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import signalbox.domain.Site;

/**
 * A transcript, read.
 *
 * @param opening the lines of the header, as they stand
 */
record Script(List<String> opening, Cast cast, List<Step> steps) {
  Script {
    opening = List.copyOf(opening);
    steps = List.copyOf(steps);
  }

  /** A name, and the line on which it stands. */
  record Named(int line, String name) {}

  /**
   * What the header says.
   *
   * @param peopleLine the line of the people
   */
  record Cast(
      int peopleLine,
      List<Step.Person> people,
      List<Room> rooms,
      Instant start,
      Named policy,
      Extras extras) {

    /** Whether cards, threads and a board stand in that channel. */
    boolean showsCards(String channel) {
      return rooms.stream().anyMatch(r -> r.cards() && r.channel().equals(channel));
    }

    boolean knows(String channel) {
      return rooms.stream().anyMatch(r -> r.channel().equals(channel))
          || extras.sal().equals(Optional.of(channel));
    }
  }

  /**
   * A channel of the file, such as {@code #ops}; each is a venue of its own.
   *
   * @param cards whether a card and a thread stand there for each case, and a board
   */
  record Room(String channel, boolean isPublic, boolean cards) {
    /** One without cards. */
    Room(String channel, boolean isPublic) {
      this(channel, isPublic, false);
    }

    String venue() {
      return channel.substring(1);
    }
  }

  /**
   * What the header may say beyond that.
   *
   * @param sal the channel of the admin log; empty: nothing is said of it
   * @param accounts strangers who have a verified account of the same name
   */
  record Extras(
      Optional<String> sal,
      List<Site.Turn> conductors,
      List<String> onCall,
      List<Site.Window> windows,
      Optional<String> lastResort,
      List<String> accounts) {
    public Extras {
      accounts = List.copyOf(accounts);
    }
  }

  /** Whether the file says anything of what the bot should say. */
  boolean expectsAnything() {
    return steps.stream().anyMatch(s -> s instanceof Step.Expected);
  }
}
