package signalbox.chat.irc.live;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import signalbox.chat.irc.peer.Person;
import signalbox.chat.irc.server.IrcNetwork;
import signalbox.chat.irc.server.RealNetwork;

/** The bot comes back to where it was put out, and to the name that was taken from it. */
@ExtendWith(RealNetwork.class)
class ChannelTroubleTest {
  @TempDir private Path folder;

  @Test
  void whoIsKickedComesBackAndSaysWhatWasNotHeard(IrcNetwork network) {
    var world = RealWorld.of(network, folder);
    try (Person dana = network.person("dana")) {
      dana.joins(world.ops());
      try (BotAtWork _ = world.start(world.place(network.plain()))) {
        world.expectBot(dana);
        network.operator().sends("SAKICK " + world.ops() + " signalbox :for a test");
        dana.expect("the kick", heard -> heard.is("KICK"));
        world.expectBot(dana);
        dana.hearsFrom("signalbox", world.ops(), "I was away", "I did not hear");
        dana.says(world.ops(), "!status");
        dana.hearsFrom("signalbox", world.ops(), "no case is open here");
      }
    }
  }

  @Test
  void whoIsBannedTriesAgainUntilTheBanIsGone(IrcNetwork network) {
    var world = RealWorld.of(network, folder);
    try (Person dana = network.person("dana")) {
      dana.joins(world.ops());
      network.operator().sends("SAMODE " + world.ops() + " +b signalbox!*@*");
      dana.expect("the ban", heard -> heard.is("MODE") && heard.raw().contains("+b"));
      try (BotAtWork _ = world.start(world.place(network.plain()))) {
        dana.says("signalbox", "!whoami");
        network.operator().sends("SAMODE " + world.ops() + " -b signalbox!*@*");
        world.expectBot(dana);
        dana.says(world.ops(), "!status");
        dana.hearsFrom("signalbox", world.ops(), "no case is open here");
      }
    }
  }

  @Test
  void aNickThatSomebodyHasIsTakenWhenItIsFree(IrcNetwork network) {
    var world = RealWorld.of(network, folder);
    var place = world.place(network.plain());
    network.expectNickIsFree("signalbox");
    try (Person dana = network.person("dana")) {
      dana.joins(world.ops());
      Person squatter = network.stranger("signalbox");
      try (BotAtWork _ = BotAtWork.at(place)) {
        String other = dana.expect("the bot under another name", heard -> heard.is("JOIN")).nick();
        dana.says(world.ops(), other + ": status");
        dana.hearsFrom(other, world.ops(), "no case is open here");
        squatter.close();
        dana.expect(
            "the bot's own name", heard -> heard.is("NICK") && heard.last().equals("signalbox"));
        dana.says(world.ops(), "signalbox: status");
        dana.hearsFrom("signalbox", world.ops(), "no case is open here");
      }
    }
  }
}
