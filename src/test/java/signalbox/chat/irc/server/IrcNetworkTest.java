package signalbox.chat.irc.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import signalbox.chat.irc.peer.Door;
import signalbox.chat.irc.peer.Heard;
import signalbox.chat.irc.peer.Identity;
import signalbox.chat.irc.peer.Person;

/** The network that the adapter is held against has to be as real as it is said to be. */
@ExtendWith(RealNetwork.class)
class IrcNetworkTest {
  private final IrcNetwork network;

  IrcNetworkTest(IrcNetwork network) {
    this.network = network;
  }

  @Test
  void whoIsLoggedInIsSeenWithTheAccountAndNobodyElseIs() {
    String channel = network.channel("ops");
    try (Company company = network.company("dana", "sam").joins(channel);
        Person eve = network.stranger("eve")) {
      eve.joins(channel);
      company.get("sam").says(channel, "hello");
      assertThat(company.get("dana").hears(channel, "hello").account()).isEqualTo("sam");
      eve.says(channel, "hello too");
      assertThat(company.get("dana").hears(channel, "hello too").tags())
          .doesNotContainKey("account");
    }
  }

  @Test
  void aForgedTagIsTakenOff() {
    String channel = network.channel("ops");
    try (Person sam = network.person("sam");
        Person eve = network.stranger("eve")) {
      sam.joins(channel);
      eve.joins(channel);
      eve.sends("@account=dana;+account=dana PRIVMSG " + channel + " :!approve");
      Heard heard = sam.hears(channel, "!approve");
      assertThat(heard.tags()).doesNotContainKey("account");
    }
  }

  @Test
  void whoLogsOutIsSeenToAndSpeaksWithoutAnAccount() {
    String channel = network.channel("ops");
    try (Company company = network.company("dana", "sam").joins(channel)) {
      Person dana = company.get("dana");
      company.get("sam").logsOut();
      dana.expect("ACCOUNT", heard -> heard.is("ACCOUNT") && heard.last().equals("*"));
      company.get("sam").says(channel, "still here");
      assertThat(dana.hears(channel, "still here").account()).isEmpty();
    }
  }

  @Test
  void accountsOutliveTheServices() {
    String channel = network.channel("ops");
    try (Company company = network.company("dana", "sam").joins(channel)) {
      network.stopServices();
      company.get("sam").says(channel, "without services");
      Heard heard = company.get("dana").hears(channel, "without services");
      assertThat(heard.account()).isEqualTo("sam");
      network.startServices();
      company.get("sam").says(channel, "with services");
      assertThat(company.get("dana").hears(channel, "with services").account()).isEqualTo("sam");
    }
  }

  @Test
  void whatServicesWereNotThereForIsSaidToThemAgain() {
    try (Person sam = network.person("sam")) {
      sam.logsOut();
      network.stopServices();
      sam.says("NickServ", "INFO");
      sam.expect("nobody there", heard -> heard.is("401") && heard.param(1).equals("NickServ"));
      CompletableFuture<Void> back =
          CompletableFuture.runAsync(() -> sam.identifies("sam", network.passwordOf("sam")));
      network.startServices();
      back.join();
      String channel = network.channel("ops");
      sam.joins(channel);
      sam.says(channel, "served");
      assertThat(sam.hears(channel, "served").account()).isEqualTo("sam");
    }
  }

  @Test
  void whatWasToldOfServicesThatWentSaysNothingOfNow() {
    try (Person sam = network.person("sam")) {
      sam.seesOnline("NickServ");
      network.stopServices();
      network.startServices();
      network.stopServices();
      sam.seesOffline("NickServ");
      network.startServices();
      assertThat(network.channel("ops")).startsWith("#ops-");
    }
  }

  @Test
  void aCertificateLogsInWhoHasRegisteredIt() {
    Identity own = Identity.selfSigned("dana");
    try (Person dana = network.person("dana")) {
      dana.asks(
          "NickServ",
          "CERT ADD " + own.fingerprint(),
          heard -> heard.nick().equals("NickServ") && heard.is("NOTICE"));
    }
    Door door = Door.tls(network.tls().port(), own.context());
    try (Person dana = Person.named("dana").logsInByCertificate().enters(door)) {
      assertThat(dana.all()).anyMatch(heard -> heard.is("900") && heard.raw().contains(" dana "));
    }
  }

  @Test
  void peopleOfTheOtherServerSplitOffAndComeBack() {
    String channel = network.channel("ops");
    network.link();
    try (Person dana = network.person("dana");
        Person sam = network.person("sam", network.leaf())) {
      dana.joins(channel);
      sam.joins(channel);
      dana.expect("sam", heard -> heard.is("JOIN") && heard.nick().equals("sam"));
      network.split();
      Heard quit = dana.expect("sam's split", heard -> heard.is("QUIT"));
      assertThat(quit.last()).isEqualTo("hub.test leaf.test");
      network.link();
      dana.expect("sam", heard -> heard.is("JOIN") && heard.nick().equals("sam"));
    }
  }

  @Test
  void aServerThatWasKilledComesBackAtTheSameDoor() {
    Person dana = network.person("dana");
    network.killHub();
    dana.wire().expectEnd();
    network.startHub();
    network.startServices();
    try (Person again = network.person("dana")) {
      again.catchesUp();
    }
  }
}
