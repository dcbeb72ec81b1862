package signalbox.chat.irc.live;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import signalbox.atwork.BotAtWork;
import signalbox.atwork.Place;
import signalbox.chat.irc.peer.Door;
import signalbox.chat.irc.peer.Heard;
import signalbox.chat.irc.peer.Person;
import signalbox.chat.irc.server.Company;
import signalbox.chat.irc.server.IrcNetwork;

/** The real network with two channels of its own for one test, and a folder for the bot. */
record RealWorld(IrcNetwork network, Path folder, String ops, String security) {
  static final String BOT = IrcNetwork.BOT;

  /** A program that starts on a machine with much to do takes its time. */
  private static final Duration START = Duration.ofSeconds(90);

  static RealWorld of(IrcNetwork network, Path folder) {
    return new RealWorld(network, folder, network.channel("ops"), network.channel("sec"));
  }

  /** Where the bot is configured to come in by this door, and to speak faster than is usual. */
  Place place(Door door) {
    return placeAt(door.port());
  }

  Place placeAt(int port) {
    return usualPlaceAt(port).with("rate { burst = 20, every = 100 ms }");
  }

  Place usualPlaceAt(int port) {
    return Place.in(folder, port).loggedIn(BOT, network.passwordOf(BOT)).in(ops, security);
  }

  /** Starts the bot there, once nobody of its name is left of an earlier test. */
  BotAtWork start(Place place) {
    network.expectNickIsFree(BOT);
    return BotAtWork.at(place);
  }

  /** Waits until this person sees the bot come in, and have its own name. */
  void expectBot(Person person) {
    Heard arrival = person.expectWithin(START, "the bot", RealWorld::isArrival);
    if (!arrival.nick().equals(BOT)) {
      person.expect("the bot's own name", heard -> heard.is("NICK") && heard.last().equals(BOT));
    }
  }

  /** Whether somebody comes in who is logged in as the bot, whatever the nick. */
  static boolean isArrival(Heard heard) {
    return heard.is("JOIN") && heard.param(1).equals(BOT);
  }

  /** These people in the channel; the first of them listens to the bot. */
  Scene scene(Company company, Person... others) {
    Map<String, Person> byName = new HashMap<>();
    company.all().forEach(person -> byName.put(person.nick(), person));
    Stream.of(others).forEach(person -> byName.put(person.nick(), person));
    return new RealScene(ops, byName, company.all().getFirst());
  }
}
