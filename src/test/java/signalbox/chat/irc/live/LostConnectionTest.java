package signalbox.chat.irc.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import signalbox.atwork.BotAtWork;
import signalbox.atwork.Place;
import signalbox.chat.irc.peer.Person;
import signalbox.chat.irc.peer.Proxy;
import signalbox.chat.irc.server.Company;
import signalbox.chat.irc.server.IrcNetwork;
import signalbox.chat.irc.server.RealNetwork;

/**
 * Whatever happens between the bot and its server, nothing is lost and nothing is said unmarked.
 */
@ExtendWith(RealNetwork.class)
class LostConnectionTest {
  private static final String REQUEST =
      "!emergency deploy 1234 T1234 availability --rollback two readers in three see errors";

  @TempDir private Path folder;

  @Test
  void aServerThatIsKilledInACaseFindsItAgain(IrcNetwork network) {
    var world = RealWorld.of(network, folder);
    try (var proxy = new Proxy(network.free().port())) {
      Place place = world.placeAt(proxy.port());
      Company before = network.company("dana", "tyler").joins(world.ops());
      try (BotAtWork _ = world.start(place)) {
        Person dana = before.get("dana");
        world.expectBot(dana);
        dana.says(world.ops(), REQUEST);
        dana.hears(world.ops(), "[deploy-1, for dana]");
        before.get("tyler").says(world.ops(), "!approve");
        dana.hears(world.ops(), "deploy-1: tyler confirms for releng");
        dana.catchesUp();
        proxy.refuse();
        network.killHub();
        before.close();
        network.startHub();
        network.startServices();
        goesOnAfterwards(world, proxy);
      }
    }
  }

  private static void goesOnAfterwards(RealWorld world, Proxy proxy) {
    try (Company company = world.network().company("dana", "sam").joins(world.ops())) {
      proxy.pass();
      Person dana = company.get("dana");
      String away =
          dana.hears(world.ops(), "I was away", "I did not hear", "open here: deploy-1").text();
      assertThat(away).contains("say it again");
      company.get("sam").says(world.ops(), "!approve");
      dana.hears(world.ops(), "deploy-1: sam confirms for sre", "every seat is filled");
      assertThat(dana.allSaidTo(world.ops()))
          .as("what was proved before is not said again")
          .noneMatch(heard -> heard.text().contains("tyler confirms"));
    }
  }

  @Test
  void whatNeverReachedTheServerIsSaidWhenItIsBack(IrcNetwork network) {
    var world = RealWorld.of(network, folder);
    try (Company company = network.company("dana", "tyler").joins(world.ops());
        var proxy = new Proxy(network.free().port());
        BotAtWork _ = world.start(world.placeAt(proxy.port()))) {
      Person dana = company.get("dana");
      world.expectBot(dana);
      dana.says(world.ops(), REQUEST);
      dana.hears(world.ops(), "deploy-1: reason availability");
      proxy.holdBackClients();
      company.get("tyler").says(world.ops(), "!approve");
      proxy.expectHeldBack("tyler confirms");
      proxy.reset();
      dana.hears(world.ops(), "deploy-1: tyler confirms for releng", "(again)");
    }
  }

  @Test
  void whatMayHaveBeenHeardIsMarkedWhenItIsSaidAgain(IrcNetwork network) {
    var world = RealWorld.of(network, folder);
    try (Company company = network.company("dana", "tyler").joins(world.ops());
        var proxy = new Proxy(network.free().port());
        BotAtWork _ = world.start(world.placeAt(proxy.port()))) {
      Person dana = company.get("dana");
      world.expectBot(dana);
      dana.says(world.ops(), REQUEST);
      dana.hears(world.ops(), "deploy-1: reason availability");
      dana.catchesUp();
      // The echo is under way for so long that the connection is gone before it arrives.
      proxy.slowDownBy(Duration.ofMillis(700));
      company.get("tyler").says(world.ops(), "!approve");
      String first = dana.hears(world.ops(), "deploy-1: tyler confirms for releng").text();
      assertThat(first).doesNotContain("(again)");
      proxy.reset();
      proxy.slowDownBy(Duration.ZERO);
      dana.hears(world.ops(), "deploy-1: tyler confirms for releng", "(again)");
    }
  }

  @Test
  void aConnectionThatStallsIsFoundAndReplaced(IrcNetwork network) {
    var world = RealWorld.of(network, folder);
    try (Person dana = network.person("dana");
        var proxy = new Proxy(network.free().port())) {
      dana.joins(world.ops());
      Place place = world.placeAt(proxy.port()).with("ping-every = 1 s").with("dead-after = 2 s");
      try (BotAtWork _ = world.start(place)) {
        world.expectBot(dana);
        dana.says(world.ops(), "!status");
        dana.hearsFrom("signalbox", world.ops(), "no case is open here");
        proxy.stall();
        proxy.expectAccepted(2);
        dana.expect("the bot", RealWorld::isArrival);
        dana.hears(world.ops(), "I was away", "I did not hear");
        dana.says(world.ops(), "!status");
        dana.hears(world.ops(), "no case is open here");
      }
    }
  }
}
