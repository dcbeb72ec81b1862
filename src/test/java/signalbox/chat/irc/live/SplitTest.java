package signalbox.chat.irc.live;

import static org.assertj.core.api.Assertions.assertThat;

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
class SplitTest {
  private static final String REQUEST =
      "!emergency deploy 1234 T1234 availability --rollback two readers in three see errors";

  @TempDir private Path folder;

  @Test
  void whoIsBehindASplitIsUnknownAndWhatWasSaidThereIsAskedForAgain(IrcNetwork network) {
    network.link();
    var world = RealWorld.of(network, folder);
    try (Company here = network.company("dana", "tyler").joins(world.ops());
        Company there = network.company(network.leaf(), "sam", "robin").joins(world.ops());
        BotAtWork _ = world.start(world.place(network.free()))) {
      Person dana = here.get("dana");
      Person sam = there.get("sam");
      world.expectBot(dana);
      dana.says(world.ops(), REQUEST);
      dana.hears(world.ops(), "[deploy-1, for dana]");
      here.get("tyler").says(world.ops(), "!approve");
      dana.hears(world.ops(), "tyler confirms for releng");
      network.split();
      dana.expect("sam to be split off", heard -> heard.is("QUIT") && heard.nick().equals("sam"));
      sam.says(world.ops(), "!approve");
      sam.catchesUp();
      dana.says(world.ops(), "!status");
      dana.hears(world.ops(), "deploy-1: requested", "missing: sre");
      network.link();
      dana.hears(world.ops(), "I did not hear");
      sam.says(world.ops(), "!approve");
      dana.hears(world.ops(), "deploy-1: sam confirms for sre", "every seat is filled");
      assertThat(dana.allSaidTo(world.ops()))
          .as("nobody has left")
          .noneMatch(heard -> heard.text().matches(".*(sam|robin) (has left|left|is gone).*"));
    }
  }
}
