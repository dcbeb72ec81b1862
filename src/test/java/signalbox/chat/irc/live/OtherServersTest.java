package signalbox.chat.irc.live;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import signalbox.atwork.BotAtWork;
import signalbox.atwork.Place;
import signalbox.chat.irc.peer.Habits;
import signalbox.chat.irc.peer.Puppet;
import signalbox.chat.irc.peer.ScriptedPeer;
import signalbox.chat.irc.peer.StandIn;
import signalbox.chat.irc.peer.Wire;

/** The same deploy at servers that do on the wire what ours does not. */
class OtherServersTest {
  private static final String OPS = "#ops";

  @TempDir private Path folder;

  static Stream<Habits> habits() {
    return Stream.of(Habits.SOLANUM, Habits.ERGO, Habits.INSPIRCD);
  }

  @ParameterizedTest
  @MethodSource("habits")
  void aWholeDeployIsHadAtEveryKindOfServer(Habits habits) {
    StandIn server = new StandIn(habits).withAccount("signalbox", "a-secret");
    Map<String, Puppet> people = new HashMap<>();
    for (String name : new String[] {"dana", "tyler", "sam", "robin", "mallory"}) {
      people.put(name, server.meets(name, name).joins(OPS));
    }
    people.put("eve", server.meets("eve", "").joins(OPS));
    try (var peer = ScriptedPeer.of(server)) {
      Place place =
          Place.in(folder, peer.port())
              .loggedIn("signalbox", "a-secret")
              .in(OPS, "#security")
              .with("rate { burst = 20, every = 50 ms }");
      try (BotAtWork _ = BotAtWork.at(place)) {
        Wire bot = peer.expectGuest();
        bot.expect("the bot to join", line -> line.startsWith("JOIN ") && line.contains(OPS));
        bot.expect("the bot to look who is there", line -> line.startsWith("WHO "));
        WholeDeploy.playIn(new ScriptedScene(OPS, people, bot));
      }
    }
  }
}
