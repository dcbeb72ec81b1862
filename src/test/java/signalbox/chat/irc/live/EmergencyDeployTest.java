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

@ExtendWith(RealNetwork.class)
class EmergencyDeployTest {
  @TempDir private Path folder;

  @Test
  void fourPeopleDeployAndTwoImpostorsHaveNoPartInIt(IrcNetwork network) {
    var world = RealWorld.of(network, folder);
    var place =
        world
            .place(network.tls())
            .with(
                "tls { enabled = true, trust = \"%s\" }"
                    .formatted(network.identity().writeCertificate(folder.resolve("server.pem"))));
    try (Company company = network.company("dana", "tyler", "sam", "robin", "mallory");
        Person eve = network.stranger("eve")) {
      company.joins(world.ops());
      eve.joins(world.ops());
      try (BotAtWork _ = world.start(place)) {
        world.expectBot(company.get("dana"));
        WholeDeploy.playIn(world.scene(company, eve));
      }
    }
  }
}
