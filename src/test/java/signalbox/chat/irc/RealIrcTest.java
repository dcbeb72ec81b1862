package signalbox.chat.irc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import signalbox.chat.irc.peer.Heard;
import signalbox.chat.irc.peer.Person;
import signalbox.chat.irc.room.OurChannel;
import signalbox.chat.irc.server.Company;
import signalbox.chat.irc.server.IrcNetwork;
import signalbox.chat.irc.server.RealNetwork;
import signalbox.delivery.Receipt;
import signalbox.message.Address;

/** The adapter over its link on a real server. */
@ExtendWith(RealNetwork.class)
class RealIrcTest {
  private final IrcNetwork network;

  RealIrcTest(IrcNetwork network) {
    this.network = network;
  }

  private Housemate comesIn(String... channels) {
    network.expectNickIsFree("signalbox");
    OurChannel[] ours = Arrays.stream(channels).map(OurChannel::new).toArray(OurChannel[]::new);
    return new Housemate(network.free().port(), network.passwordOf(IrcNetwork.BOT), ours);
  }

  private static Address channel(String name) {
    return new Address.Channel("testnet", name);
  }

  private static Address person(String name) {
    return new Address.Person("testnet", name);
  }

  @Test
  void whoSpeaksIsKnownByTheAccountOfThatVeryLine() {
    String ops = network.channel("ops");
    try (Company people = network.company("dana").joins(ops);
        Person eve = network.stranger("eve");
        Housemate house = comesIn(ops)) {
      house.expect("up");
      eve.joins(ops);
      Person dana = people.get("dana");
      dana.says(ops, "\u0002!approve\u000f");
      house.expect(ops + " dana/dana> !approve");
      eve.sends("@account=dana;+account=dana PRIVMSG " + ops + " :!approve");
      house.expect(ops + " eve> !approve");
      dana.takesNick("dana2");
      eve.takesNick("dana");
      eve.says(ops, "!approve as dana");
      house.expect(ops + " dana> !approve as dana");
      dana.says("signalbox", "!status");
      house.expect("alone dana2/dana> !status");
      dana.logsOut();
      dana.says(ops, "!approve again");
      house.expect(ops + " dana2> !approve again");
      assertThat(house.told().toString()).doesNotContain("signalbox>");
    }
  }

  @Test
  void whoIsThereAlreadyIsSeenByAccountAndWhoGoesIsGone() {
    String ops = network.channel("ops");
    try (Company people = network.company("dana", "sam").joins(ops);
        Housemate house = comesIn(ops)) {
      house.expect("one of the two", told -> told.endsWith("HERE"));
      house.expect("the other", told -> told.endsWith("HERE"));
      people.get("dana").sends("AWAY :asleep");
      house.expect("dana UNKNOWN");
      people.get("dana").sends("AWAY");
      house.expect("dana HERE");
      people.get("sam").logsOut();
      house.expect("sam UNKNOWN");
      people.get("sam").identifies("sam", network.passwordOf("sam"));
      house.expect("sam HERE");
      people.get("sam").sends("PART " + ops);
      house.expect("sam GONE");
      people.get("dana").sends("QUIT :hub.test leaf.test");
      house.expect("dana GONE");
    }
  }

  @Test
  void wordsAreProvedToHaveBeenSpread() {
    String ops = network.channel("ops");
    try (Company people = network.company("dana").joins(ops);
        Housemate house = comesIn(ops)) {
      house.expect("up");
      Receipt all = house.say(channel(ops), "deploy-17: needs sre (dana)", "deploy-17: and more");
      Receipt alone = house.say(person("dana"), "you are asked");
      assertThat(all).isInstanceOf(Receipt.Delivered.class);
      assertThat(alone).isInstanceOf(Receipt.Delivered.class);
      Person dana = people.get("dana");
      dana.hears(ops, "deploy-17: needs sre (dana)");
      dana.hears(ops, "deploy-17: and more");
      dana.hearsInPrivate("you are asked");
      assertThat(house.say(person("nobody"), "x")).isInstanceOf(Receipt.Failed.class);
    }
  }

  @Test
  void servicesLetTheBotIntoAChannelForInvitedPeople() {
    String ops = network.channel("ops");
    try (Person dana = network.person("dana")) {
      dana.joins(ops);
      dana.sends("MODE " + ops + " +i");
      dana.catchesUp();
      try (Housemate house = comesIn(ops)) {
        dana.expect("the bot", heard -> heard.is("JOIN") && heard.nick().equals("signalbox"));
        house.expect("up");
      }
    }
  }

  @Test
  void whoeverPutsItOutSeesItComeBack() {
    try (Person dana = network.person("dana")) {
      dana.joins("#danas");
      try (Housemate house = comesIn("#danas")) {
        house.expect("dana HERE");
        dana.sends("KICK #danas signalbox :no bots");
        house.expect("dana UNKNOWN");
        assertThat(house.say(channel("#danas"), "x")).isInstanceOf(Receipt.Failed.class);
        house.schedule.turn(Duration.ofSeconds(5));
        house.expect("dana HERE");
        dana.hears("#danas", "I was away from this channel", "I did not hear");
        assertThat(house.say(channel("#danas"), "x")).isInstanceOf(Receipt.Delivered.class);
      }
    }
  }

  @Test
  void oneSegmentOfTheTopicIsOursOnceWeMaySetIt() {
    try (Person dana = network.person("dana")) {
      dana.joins("#topical");
      dana.sends("TOPIC #topical :Ops | Be nice");
      dana.sends("MODE #topical +t");
      dana.catchesUp();
      try (Housemate house = comesIn("#topical")) {
        house.expect("dana HERE");
        assertThat(house.show("#topical", "deploy-17 x")).isInstanceOf(Receipt.Failed.class);
        dana.hears("#topical", "I may not change the topic here");
        assertThat(house.show("#topical", "deploy-18 y")).isInstanceOf(Receipt.Failed.class);
        house.schedule.turn(Duration.ofMinutes(1));
        dana.sends("MODE #topical +o signalbox");
        dana.expect("the topic", isTopic("Ops | Be nice | EMERGENCY deploy-18 y"));
        setsTopic(dana, "#topical", "Ops | EMERGENCY deploy-18 y | Be kind");
        assertThat(house.show("#topical", "")).isInstanceOf(Receipt.Delivered.class);
        dana.expect("the topic without it", isTopic("Ops | Be kind"));
      }
    }
  }

  private static Predicate<Heard> isTopic(String topic) {
    return heard -> heard.is("TOPIC") && heard.last().equals(topic);
  }

  /** InspIRCd takes one change of a topic in a second and asks whoever is second to come again. */
  private static void setsTopic(Person person, String channel, String topic) {
    for (int i = 0; i < 20_000 && person.all().stream().noneMatch(isTopic(topic)); i++) {
      person.sends("TOPIC " + channel + " :" + topic);
      person.catchesUp();
    }
  }

  @Test
  void aSplitIsNoGoingAndWhatItHidIsTold() {
    String ops = network.channel("ops");
    network.link();
    try (Person dana = network.person("dana", network.leaf());
        Housemate house = comesIn(ops)) {
      house.expect("up");
      dana.joins(ops);
      house.expect("dana HERE");
      network.split();
      house.expect("dana UNKNOWN");
      dana.says(ops, "!approve");
      house.schedule.turn(Duration.ofSeconds(90));
      network.link();
      house.expect("dana HERE");
      house.schedule.turn(Duration.ofSeconds(10));
      house.expect("missed [dana] for 100 s");
      assertThat(house.told()).noneMatch(told -> told.contains("!approve"));
    }
  }

  @Test
  void aServerThatIsKilledIsComeBackToAndEverybodySeenAnew() {
    String ops = network.channel("ops");
    try (Housemate house = comesIn(ops)) {
      house.expect("up");
      network.killHub();
      house.expect("down");
      network.startHub();
      network.startServices();
      house.expect("up");
    }
  }
}
