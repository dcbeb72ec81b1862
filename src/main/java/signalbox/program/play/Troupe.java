package signalbox.program.play;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import signalbox.chat.Line;
import signalbox.domain.CaseId;
import signalbox.domain.Member;
import signalbox.domain.MemberId;
import signalbox.domain.Roster;
import signalbox.domain.Site;
import signalbox.domain.Venue;
import signalbox.message.Address;
import signalbox.message.Routes;
import signalbox.policy.Team;

/** The people and places of a script as the rooms of the house know them. */
final class Troupe {
  /** The one network of a play. */
  static final String NETWORK = "libera";

  private Troupe() {}

  /** Everybody has an account of the same name on the one network. */
  static Roster roster(List<Step.Person> people) {
    return Roster.of("play:" + people, people.stream().map(Troupe::member).toList());
  }

  private static Member member(Step.Person person) {
    var teams = new TreeSet<Team>();
    var backupOf = new TreeSet<Team>();
    var manages = new TreeSet<String>();
    for (String part : person.parts()) {
      String word = part.toLowerCase(Locale.ROOT);
      if (word.startsWith("backup:")) {
        backupOf.add(new Team(word.substring("backup:".length())));
      } else if (word.startsWith("manages:")) {
        manages.add(word.substring("manages:".length()));
      } else if (!word.equals("root") && !word.equals("admin")) {
        teams.add(new Team(word));
      }
    }
    var duties =
        new Member.Duties(
            has(person, "root"), has(person, "admin"), List.copyOf(manages), backupOf);
    return new Member(
        new MemberId(person.name()),
        Map.of(NETWORK, List.of(person.name())),
        teams,
        duties,
        Map.of());
  }

  private static boolean has(Step.Person person, String duty) {
    return person.parts().stream().anyMatch(duty::equalsIgnoreCase);
  }

  /** The first venue is the default one; the first private one is for restricted cases. */
  static Site site(Script.Cast cast) {
    return new Site(
        cast.rooms().stream()
            .map(r -> new Site.KnownVenue(new Venue(r.venue()), r.isPublic()))
            .toList(),
        new Venue(cast.rooms().getFirst().venue()),
        cast.rooms().stream().filter(r -> !r.isPublic()).map(r -> new Venue(r.venue())).findFirst(),
        cast.extras().conductors(),
        cast.extras().onCall(),
        cast.extras().windows(),
        cast.extras().lastResort());
  }

  static Routes routes(Script.Cast cast) {
    return new Routes(
        cast.rooms().stream().map(Troupe::route).toList(),
        cast.extras().sal().map(channel -> new Address.Channel(NETWORK, channel)),
        List.of(),
        cast.rooms().stream()
            .filter(Script.Room::cards)
            .map(room -> new Address.Channel(NETWORK, room.channel()))
            .collect(Collectors.toSet()));
  }

  /** The thread of a case as it stands before what is said there; its id, too. */
  static String thread(String channel, CaseId about) {
    return channel + " thread " + about;
  }

  /** Where cards stand whoever speaks waits for an answer of their own, but in a thread. */
  static Line.Bearing bearing(Script.Cast cast, Step.Speech speech) {
    if (!cast.showsCards(speech.channel())) {
      return Line.Bearing.none();
    }
    Optional<String> thread =
        speech
            .under()
            .filter(Step.Under::thread)
            .map(under -> thread(speech.channel(), under.about()));
    return new Line.Bearing(
        speech.under().map(Step.Under::about),
        Optional.empty(),
        thread,
        Optional.of(speech.speaker()).filter(_ -> thread.isEmpty()),
        false);
  }

  private static Routes.Route route(Script.Room room) {
    return new Routes.Route(
        new Venue(room.venue()),
        room.isPublic(),
        List.of(new Address.Channel(NETWORK, room.channel())),
        false);
  }
}
