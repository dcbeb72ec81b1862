package signalbox.chat.discord.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signalbox.atwork.Place;
import signalbox.chat.discord.standin.Answering;
import signalbox.chat.discord.standin.Channel;
import signalbox.chat.discord.standin.Person;
import signalbox.chat.discord.standin.Post;
import signalbox.chat.discord.standin.rest.Route;
import signalbox.chat.irc.peer.Habits;
import signalbox.chat.irc.peer.Heard;
import signalbox.chat.irc.peer.Puppet;
import signalbox.chat.irc.peer.ScriptedPeer;
import signalbox.chat.irc.peer.StandIn;
import signalbox.chat.irc.peer.Wire;

/** One venue of an IRC channel and a Discord channel, and one quorum over both. */
class TwoNetworksTest {
  private static final String OPS = "#ops";

  @TempDir private Path folder;

  /** An IRC network beside the Discord server of the night, and the same people on it. */
  private static final class Beside implements AutoCloseable {
    final StandIn server = new StandIn(Habits.SOLANUM).withAccount("signalbox", "a-secret");
    final Map<String, Puppet> people = new HashMap<>();
    final ScriptedPeer peer;
    final Night night;
    Wire bot;

    Beside(Path folder, String venue) {
      for (String name : new String[] {"dana", "tyler", "sam", "robin", "sasha", "erin"}) {
        people.put(name, server.meets(name, name).joins(OPS));
      }
      people.put("bridge", server.meets("bridge", "bridge").joins(OPS));
      peer = ScriptedPeer.of(server);
      night = Night.in(folder);
      night
          .place()
          .onIrc(peer.port())
          .loggedIn("signalbox", "a-secret")
          .with("rate { burst = 20, every = 50 ms }")
          .venue("security", Place.NETWORK + "/#security")
          .append(venue.formatted(Place.NETWORK + "/" + OPS, Place.DISCORD + "/" + night.ops.id()))
          .append("relays = [\"net/bridge\"]");
    }

    Beside begins() {
      night.comes();
      bot = peer.expectGuest();
      bot.expect("the bot to look who is there", line -> line.startsWith("WHO "));
      night.discord.awaitCommands(commands -> !commands.isEmpty());
      return this;
    }

    void says(String who, String text) {
      people.get(who).says(OPS, text);
    }

    /** What the bot says next on IRC that contains all of these words. */
    String hears(String... words) {
      return Heard.of(
              bot.expect(
                  "of the bot: " + String.join(" ... ", words),
                  raw -> {
                    Heard heard = Heard.of(raw);
                    return heard.isSaidTo(OPS) && Stream.of(words).allMatch(heard.text()::contains);
                  }))
          .text();
    }

    /** What the bot says to that person alone that contains this. */
    String hearsAlone(String who, String part) {
      return Heard.of(
              bot.expect(
                  "to " + who + ": " + part,
                  raw -> Heard.of(raw).isSaidTo(who) && Heard.of(raw).text().contains(part)))
          .text();
    }

    boolean hasSaid(String part) {
      return bot.all().stream()
          .map(Heard::of)
          .anyMatch(h -> h.isSaidTo(OPS) && h.text().contains(part));
    }

    @Override
    public void close() {
      try {
        night.close();
      } finally {
        peer.close();
      }
    }
  }

  private static final String BOTH = "venues.ops { public = true, channels = [\"%s\", \"%s\"] }";

  @Test
  void aRequestOfOneNetworkIsConfirmedOnBoth() {
    try (var beside = new Beside(folder, BOTH).begins()) {
      Night night = beside.night;
      beside.says("dana", "!emergency deploy 1234 T1 availability --rollback all see errors");
      beside.hears("help! I'd like to do an emergency deploy", "[deploy-1, for dana]");
      Post card = night.awaitCard("deploy-1 needs releng", "requester: dana");
      Channel thread = night.discord.awaitThread(card);
      night.discord.awaitMessage(thread, "[deploy-1, for dana]");

      night.person("tyler").presses(card, "approve:1:r1");
      beside.hears("deploy-1: tyler confirms for releng", "still missing: sre");
      beside.says("tyler", "!approve");
      beside.hears("deploy-1: your yes counts already for releng");
      beside.says("sam", "!approve");
      beside.hears("deploy-1: sam confirms for sre", "every seat is filled");
      night.discord.awaitMessage(thread, "sam confirms for sre; every seat is filled");
      night.awaitCard("deploy-1 ready (dana)", "sre: sam");
      assertThat(night.discord.texts(thread))
          .as("a refusal is answered where it was asked for")
          .noneMatch(said -> said.contains("counts already"));

      night.person("dana").slashes(night.ops, "start");
      beside.hears("deploy-1: dana starts with sam");
      beside.says("dana", "!done");
      beside.says("dana", "!verified");
      night.awaitCard("deploy-1 closed: verified");
      assertThat(night.place().history())
          .anyMatch(line -> line.contains("| releng | tyler |  | discord/"))
          .anyMatch(line -> line.contains("| sre | sam |  | net/sam"));
    }
  }

  @Test
  void aRequestOfDiscordIsHeardOnIrc() {
    try (var beside = new Beside(folder, BOTH).begins()) {
      Night night = beside.night;
      night.asksFor("1234", "dana").awaitAnswer(post -> post.text().contains("deploy-1"));
      beside.hears("help! I'd like to do an emergency deploy", "[deploy-1, for dana]");
      beside.says("tyler", "!approve 1");
      Post card = night.awaitCard("deploy-1 needs sre", "releng: tyler");
      night.person("sam").presses(card, "approve:1:r1");
      beside.hears("deploy-1: sam confirms for sre");
      night.person("robin").types(card.thread(), "!note error rate is falling");
      beside.hears("deploy-1: robin notes: error rate is falling");
    }
  }

  @Test
  void whereABridgeCopiesItIsSpokenOnTheFirstSideOnly() {
    String relayed = "venues.ops { public = true, relayed = true, channels = [\"%s\", \"%s\"] }";
    try (var beside = new Beside(folder, relayed).begins()) {
      Night night = beside.night;
      night
          .person("dana")
          .types(night.ops, "!emergency deploy 1234 T1 availability all see errors");
      beside.says("bridge", "<dana> !emergency deploy 1234 T1 availability all see errors");
      beside.hears("help! I'd like to do an emergency deploy", "[deploy-1, for dana]");
      beside.says("bridge", "!approve 1");
      beside.says("tyler", "!approve");
      night.discord.bridges(night.ops, "tyler", "!approve");
      beside.hears("deploy-1: tyler confirms for releng", "still missing: sre");
      Post typed = night.person("sam").types(night.ops, "!status");
      night.discord.awaitMessage(
          night.ops,
          post -> post.repliesTo().equals(Optional.of(typed.id())) && post.text().contains("sre"));
      night.person("sam").types(night.ops, "!approve");
      beside.hears("deploy-1: sam confirms for sre", "every seat is filled");
      assertThat(night.cards()).as("the side that is copied to shows no card").isEmpty();
      assertThat(night.discord.listSaid(night.ops)).allMatch(post -> post.repliesTo().isPresent());
    }
  }

  @Test
  void whereABridgeCopiesFromDiscordAllIsSaidInTheChannelAndNothingOnIrc() {
    String relayed =
        "venues.ops { public = true, relayed = true, channels = [\"%2$s\", \"%1$s\"] }";
    try (var beside = new Beside(folder, relayed).begins()) {
      Night night = beside.night;
      beside.says("dana", "!emergency deploy 1234 T1 availability all see errors");
      night.discord.bridges(
          night.ops, "dana", "!emergency deploy 1234 T1 availability all see errors");
      night.discord.awaitMessage(night.ops, "[deploy-1, for dana]");
      Post card = night.awaitCard("deploy-1 needs releng", "requester: dana");

      Answering pressed = night.person("tyler").presses(card, "approve:1:r1");
      assertThat(pressed.awaitFollowUp(_ -> true).text()).contains("tyler confirms for releng");
      night.discord.awaitMessage(night.ops, "deploy-1: tyler confirms for releng");
      beside.says("dana", "!approve");
      beside.hears("deploy-1: you asked for it");
      night.person("sam").types(night.ops, "!approve");
      beside.says("bridge", "<sam> !approve");
      night.discord.awaitMessage(night.ops, "deploy-1: sam confirms for sre");
      night.awaitCard("deploy-1 ready (dana)", "releng: tyler", "sre: sam");
      beside.says("dana", "!start");
      night.discord.awaitMessage(night.ops, "deploy-1: dana starts with");

      assertThat(night.discord.requests(Route.START_THREAD)).isEmpty();
      assertThat(
              night.discord.texts(night.ops).stream().filter(said -> said.contains("sam confirms")))
          .as("who typed reads it once")
          .hasSize(1);
      assertThat(beside.hasSaid("confirms")).isFalse();
      assertThat(beside.hasSaid("help!")).isFalse();
    }
  }

  @Test
  void withIrcAwayTheQuorumGoesOnAndItIsToldSinceWhen() {
    try (var beside = new Beside(folder, BOTH).begins()) {
      Night night = beside.night;
      beside.says("dana", "!emergency deploy 1234 T1 availability --rollback all see errors");
      Post card = night.awaitCard("deploy-1 needs releng");
      beside.hears("[deploy-1, for dana]");
      beside.peer.close();
      night.person("tyler").presses(card, "approve:1:r1");
      night.person("sam").presses(card, "approve:1:r1");
      night.awaitCard("deploy-1 ready (dana)");
      Post asked = night.person("sam").types(night.ops, "!status");
      Post told =
          night.discord.awaitMessage(
              night.ops, post -> post.repliesTo().equals(Optional.of(asked.id())));
      assertThat(told.text()).contains("deploy-1: confirmed", "nothing is heard of net since <t:");
      night.person("dana").slashes(night.ops, "start");
      night.awaitCard("deploy-1 running (dana)");
    }
  }

  @Test
  void withDiscordAwayTheQuorumGoesOnAndWhatWasSaidThereMeanwhileIsReadBack() {
    try (var beside = new Beside(folder, BOTH).begins()) {
      Night night = beside.night;
      beside.says("dana", "!emergency deploy 1234 T1 availability --rollback all see errors");
      beside.hears("[deploy-1, for dana]");
      night.awaitCard("deploy-1 needs releng");
      var gateway = night.discord.gateway();
      gateway.shuts();
      gateway.cuts();
      gateway.awaitNobody();
      night.person("tyler").types(night.ops, "!approve 1");
      beside.says("sam", "!approve");
      beside.hears("deploy-1: sam confirms for sre");
      gateway.forgetsSessions();
      gateway.opens();
      beside.hears("deploy-1: tyler confirms for releng", "every seat is filled");
      night.awaitCard("deploy-1 ready (dana)", "releng: tyler", "sre: sam");
    }
  }

  @Test
  void whoIsKnownOnIrcLinksTheirDiscordAccount() {
    try (var beside = new Beside(folder, BOTH).begins()) {
      Night night = beside.night;
      Person sasha = night.discord.person("sasha");
      Answering asked = sasha.slashes(night.ops, "link");
      Post told = asked.awaitAnswer();

      assertThat(told.isEphemeral()).isTrue();
      Matcher code = Pattern.compile("\\b\\w{2}-\\w{4}-\\w{4}\\b").matcher(told.text());
      assertThat(code.find()).isTrue();
      beside.people.get("sasha").says("signalbox", "!link " + code.group());
      beside.says("sasha", "!whoami");
      beside.hears("you are sasha");
      night
          .person("dana")
          .slashes(night.ops, "link-approve", Map.of("member", "sasha"))
          .awaitAnswer(post -> post.text().contains("sasha"));
      sasha.slashes(night.ops, "whoami").awaitAnswer(post -> post.text().contains("you are sasha"));
      assertThat(night.discord.texts(night.ops)).noneMatch(said -> said.contains(code.group()));
      assertThat(night.place().history()).noneMatch(line -> line.contains(code.group()));
    }
  }

  @Test
  void whoIsKnownOnDiscordLinksTheirIrcAccount() {
    try (var beside = new Beside(folder, BOTH).begins()) {
      Night night = beside.night;
      beside.people.get("erin").says("signalbox", "!link");
      Matcher code =
          Pattern.compile("\\b\\w{2}-\\w{4}-\\w{4}\\b")
              .matcher(beside.hearsAlone("erin", "!link "));
      assertThat(code.find()).isTrue();

      Answering said =
          night.person("erin").slashes(night.ops, "link", Map.of("code", code.group()));
      assertThat(said.awaitAnswer().isEphemeral()).isTrue();
      Post asked = night.discord.awaitMessage(night.ops, "net/erin is theirs too");
      assertThat(asked.mentions()).contains(night.person("dana").id());
      beside.says("dana", "!link approve erin");
      // Their names are broken in the channel, so that nobody is called by them.
      beside.hears("from now on, says");
      beside.says("erin", "!whoami");
      beside.hears("you are erin");
      assertThat(night.discord.texts(night.ops)).noneMatch(words -> words.contains(code.group()));
      assertThat(night.place().history()).noneMatch(line -> line.contains(code.group()));
    }
  }
}
