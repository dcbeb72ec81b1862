package signalbox.chat.irc.live;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import signalbox.atwork.BotAtWork;
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
      try (BotAtWork _ = world.start(world.place(network.free()))) {
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
      network.operator().sends("SAMODE " + world.ops() + " +b *!signalbox@*");
      dana.expect("the ban", heard -> heard.is("MODE") && heard.raw().contains("+b"));
      try (BotAtWork _ = world.start(world.place(network.free()))) {
        network.expectOnline("signalbox");
        network.operator().sends("SAMODE " + world.ops() + " -b *!signalbox@*");
        world.expectBot(dana);
        dana.says(world.ops(), "!status");
        dana.hearsFrom("signalbox", world.ops(), "no case is open here");
      }
    }
  }

  @Test
  void aNickThatSomebodyTookIsGotBackByServices(IrcNetwork network) {
    var world = RealWorld.of(network, folder);
    var place = world.place(network.free());
    network.expectNickIsFree("signalbox");
    try (Person dana = network.person("dana")) {
      dana.joins(world.ops());
      try (Person squatter = network.stranger("signalbox");
          BotAtWork _ = BotAtWork.at(place)) {
        squatter.expect("another nick, from the services", heard -> heard.is("NICK"));
        world.expectBot(dana);
        dana.says(world.ops(), "signalbox: status");
        dana.hearsFrom("signalbox", world.ops(), "no case is open here");
      }
    }
  }
}
