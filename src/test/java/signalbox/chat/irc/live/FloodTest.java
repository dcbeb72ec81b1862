package signalbox.chat.irc.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import signalbox.atwork.BotAtWork;
import signalbox.atwork.Place;
import signalbox.chat.irc.peer.Flood;
import signalbox.chat.irc.peer.Habits;
import signalbox.chat.irc.peer.Person;
import signalbox.chat.irc.peer.Puppet;
import signalbox.chat.irc.peer.ScriptedPeer;
import signalbox.chat.irc.peer.StandIn;
import signalbox.chat.irc.peer.Wire;
import signalbox.chat.irc.server.Company;
import signalbox.chat.irc.server.IrcNetwork;
import signalbox.chat.irc.server.RealNetwork;

/** However much there is to say, nobody throws the bot out for it. */
@ExtendWith(RealNetwork.class)
class FloodTest {
  private static final int PEOPLE = 40;
  private static final int EACH = 5;

  @TempDir private Path folder;

  @Test
  void aHundredAnswersAtOnceNeverKillAConnectionWithTheUsualLimits(IrcNetwork network) {
    var world = RealWorld.of(network, folder);
    try (Company company = network.company("dana", "tyler").joins(world.ops());
        BotAtWork _ = world.start(world.usualPlaceAt(network.limited().port()))) {
      Person dana = company.get("dana");
      world.expectBot(dana);
      for (int i = 0; i < 100; i++) {
        dana.says(world.ops(), "!status");
      }
      dana.hearsFrom("signalbox", world.ops(), "no case is open here");
      dana.hearsFrom("signalbox", world.ops(), " | ");
      company.get("tyler").says("signalbox", "!whoami");
      company.get("tyler").hearsInPrivate("you are tyler");
      assertThat(dana.all())
          .noneMatch(heard -> heard.is("QUIT") && heard.nick().equals("signalbox"));
    }
  }

  @Test
  void aServerThatThrowsOutWhoeverIsFastIsSpokenToSlowly() {
    StandIn server =
        new StandIn(Habits.SOLANUM).withAccount("signalbox", "a-secret").with(new Flood(20, 10));
    Puppet dana = server.meets("dana", "dana").joins("#ops");
    try (var peer = ScriptedPeer.of(server)) {
      Place place =
          Place.in(folder, peer.port())
              .loggedIn("signalbox", "a-secret")
              .in("#ops", "#security")
              .with("rate { burst = 4, every = 150 ms }");
      try (BotAtWork _ = BotAtWork.at(place)) {
        Wire bot = peer.expectGuest();
        bot.expect("the bot to look who is there", line -> line.startsWith("WHO "));
        for (int i = 0; i < 100; i++) {
          dana.says("#ops", "!status");
        }
        var scene = new ScriptedScene("#ops", Map.of("dana", dana), bot);
        scene.hears("no case is open here");
        scene.hears(" | ");
        dana.says("#ops", "!emergency deploy 1234 T1234 availability --rollback all is lost");
        scene.hears("[deploy-1, for dana]");
        assertThat(bot.lines().hasEnded()).isFalse();
        assertThat(peer.guests()).isEqualTo(1);
      }
    }
  }

  @Test
  void twoHundredCommandsOfFortyPeopleAreAllAnsweredWhereNothingIsLimited(IrcNetwork network) {
    var world = RealWorld.of(network, folder);
    Place place = world.place(network.free()).with("rate { burst = 50, every = 1 ms }");
    try (Company company = many(network, place).joins(world.ops());
        Person dana = network.person("dana")) {
      dana.joins(world.ops());
      try (BotAtWork _ = world.start(place)) {
        world.expectBot(dana);
        openCase(world, dana);
        everybodyNotes(world, company);
        company.together(person -> {
          for (int i = 0; i < EACH; i++) {
            person.hears(world.ops(), person.nick() + " notes: number " + i);
          }
        });
      }
    }
  }

  @Test
  void withTheUsualLimitsAllAreAcceptedAndTheConnectionHolds(IrcNetwork network) {
    var world = RealWorld.of(network, folder);
    Place place = world.usualPlaceAt(network.limited().port());
    try (Company company = many(network, place).joins(world.ops());
        Person dana = network.person("dana")) {
      dana.joins(world.ops());
      try (BotAtWork bot = world.start(place)) {
        world.expectBot(dana);
        openCase(world, dana);
        everybodyNotes(world, company);
        company.all().getFirst().says("signalbox", "!whoami");
        company.all().getFirst().hearsInPrivate("you are p1");
        bot.end();
        assertThat(place.history())
            .filteredOn(line -> line.contains("number"))
            .hasSize(PEOPLE * EACH);
        assertThat(dana.all()).filteredOn(RealWorld::isArrival).as("it came once").hasSize(1);
      }
    }
  }

  private static Company many(IrcNetwork network, Place place) {
    String[] names = IntStream.rangeClosed(1, PEOPLE).mapToObj(i -> "p" + i).toArray(String[]::new);
    for (String name : names) {
      place.person(name, "sre");
    }
    return network.company(names);
  }

  private static void openCase(RealWorld world, Person dana) {
    dana.says(
        world.ops(), "!emergency deploy 1234 T1234 availability --rollback two in three fail");
    dana.hears(world.ops(), "[deploy-1, for dana]");
  }

  private static void everybodyNotes(RealWorld world, Company company) {
    company.together(person -> {
      for (int i = 0; i < EACH; i++) {
        person.says(world.ops(), "!note number " + i);
      }
    });
  }
}
