package signalbox.chat.irc.live;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import signalbox.atwork.BotAtWork;
import signalbox.chat.irc.peer.Person;
import signalbox.chat.irc.server.Company;
import signalbox.chat.irc.server.IrcNetwork;
import signalbox.chat.irc.server.RealNetwork;

/** Who somebody is hangs on the account at the moment of speaking, and on nothing else. */
@ExtendWith(RealNetwork.class)
class WhoIsWhoTest {
  private static final String REQUEST =
      "!emergency deploy 1234 T1234 availability --rollback two readers in three see errors";

  @TempDir private Path folder;

  @Test
  void whoLogsOutInTheMiddleIsNobodyUntilLoggedInAgain(IrcNetwork network) {
    var world = RealWorld.of(network, folder);
    try (Company company = network.company("dana", "tyler", "sam").joins(world.ops());
        BotAtWork _ = world.start(world.place(network.free()))) {
      Person dana = company.get("dana");
      Person sam = company.get("sam");
      world.expectBot(dana);
      var scene = world.scene(company);
      scene.says("dana", REQUEST);
      scene.hears("[deploy-1, for dana]");
      sam.logsOut();
      scene.says("sam", "!approve");
      scene.hears("nothing was changed: I cannot tell who you are");
      sam.identifies("sam", network.passwordOf("sam"));
      scene.says("sam", "!approve");
      scene.hears("deploy-1: sam confirms for sre");
    }
  }

  @Test
  void withoutServicesWhoIsLoggedInStaysSoAndNobodyElseCanBe(IrcNetwork network) {
    var world = RealWorld.of(network.withAccount("robin"), folder);
    try (Company company = network.company("dana", "tyler", "sam").joins(world.ops());
        BotAtWork _ = world.start(world.place(network.free()))) {
      world.expectBot(company.get("dana"));
      var scene = world.scene(company);
      scene.says("dana", REQUEST);
      scene.hears("[deploy-1, for dana]");
      network.stopServices();
      scene.says("tyler", "!approve");
      scene.hears("deploy-1: tyler confirms for releng");
      try (Person robin = network.stranger("robin")) {
        robin.joins(world.ops());
        robin.says(world.ops(), "!approve");
        scene.hears("nothing was changed: I cannot tell who you are");
        network.startServices();
        robin.identifies("robin", network.passwordOf("robin"));
        robin.says(world.ops(), "!approve");
        scene.hears("deploy-1: robin confirms for sre", "every seat is filled");
      }
    }
  }
}
