package signalbox.chat.irc.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import signalbox.atwork.BotProcess;
import signalbox.atwork.Place;
import signalbox.chat.irc.peer.Person;
import signalbox.chat.irc.server.Company;
import signalbox.chat.irc.server.IrcNetwork;
import signalbox.chat.irc.server.RealNetwork;

@ExtendWith(RealNetwork.class)
class CrashTest {
  @TempDir private Path folder;

  @Test
  void aProgramThatIsKilledKnowsTheCaseWhenItIsBack(IrcNetwork network) {
    var world = RealWorld.of(network, folder);
    Place place = world.place(network.free());
    try (Company company = network.company("dana", "tyler", "sam").joins(world.ops())) {
      Person dana = company.get("dana");
      network.expectNickIsFree(RealWorld.BOT);
      BotProcess first = BotProcess.at(place);
      world.expectBot(dana);
      dana.says(
          world.ops(), "!emergency deploy 1234 T1234 availability --rollback two in three fail");
      dana.hears(world.ops(), "[deploy-1, for dana]");
      company.get("tyler").says(world.ops(), "!approve");
      dana.hears(world.ops(), "deploy-1: tyler confirms for releng");
      first.kill();
      network.expectNickIsFree(RealWorld.BOT);
      company.get("sam").says(world.ops(), "!approve");
      try (BotProcess _ = BotProcess.at(place)) {
        world.expectBot(dana);
        dana.hears(world.ops(), "I was away", "say it again", "open here: deploy-1");
        company.get("sam").says(world.ops(), "!approve");
        dana.hears(world.ops(), "deploy-1: sam confirms for sre", "every seat is filled");
      }
      assertThat(dana.allSaidTo(world.ops()))
          .filteredOn(heard -> heard.text().contains("tyler confirms"))
          .filteredOn(heard -> !heard.text().contains("(again)"))
          .as("said once unmarked")
          .hasSize(1);
    }
  }
}
