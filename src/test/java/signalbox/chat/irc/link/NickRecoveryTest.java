package signalbox.chat.irc.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import signalbox.chat.irc.output.Output;
import signalbox.chat.irc.wire.IrcLine;
import signalbox.chat.irc.wire.Isupport;
import signalbox.chat.irc.wire.Source;
import signalbox.delivery.HandSchedule;

/** The nick comes back by services or by patience, and never by hammering. */
class NickRecoveryTest {
  private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

  private final HandSchedule schedule = new HandSchedule(START);
  private final List<String> said = new ArrayList<>();
  private final NamedSession session = new NamedSession();
  private final NickRecovery recovery =
      new NickRecovery("signalbox", session, schedule, Times.usual(), this::keep);

  private void keep(String line) {
    said.add((schedule.now().getEpochSecond() - START.getEpochSecond()) + " " + line);
  }

  private void after(int seconds) {
    schedule.advanceTo(START.plusSeconds(seconds));
  }

  private void hears(String line) {
    recovery.heard(IrcLine.parse(line).orElseThrow());
  }

  private void isNowCalled(String nick) {
    session.nick = nick;
    recovery.look();
  }

  @Test
  void doesNothingWhileAllIsWell() {
    session.nick = "SIGNALBOX";
    recovery.look();
    hears(":other!o@h QUIT :bye");
    after(3600);
    assertThat(said).isEmpty();
  }

  @Test
  void isContentWithWhatAServerOfShortNicksLeavesOfIt() {
    session.isupport = Isupport.usual().with(List.of("NICKLEN=8"));
    isNowCalled("signalbo");
    after(3600);
    assertThat(said).isEmpty();
    isNowCalled("signalb_");
    after(3700);
    assertThat(said).isNotEmpty();
  }

  @Test
  void asksServicesFirstThenTheServerEachMinute() {
    session.account = Optional.of("signalbox");
    isNowCalled("signalbox_");
    after(200);
    assertThat(said)
        .containsExactly(
            "0 PRIVMSG NickServ :REGAIN signalbox",
            "10 PRIVMSG NickServ :GHOST signalbox",
            "20 NICK signalbox",
            "80 NICK signalbox",
            "140 NICK signalbox",
            "200 NICK signalbox");
  }

  @Test
  void hasNothingToSayToServicesWithoutAnAccount() {
    isNowCalled("signalbox_");
    after(100);
    assertThat(said).containsExactly("20 NICK signalbox", "80 NICK signalbox");
  }

  @Test
  void stopsWhenTheServerSaysThatTheNickIsOurs() {
    isNowCalled("signalbox_");
    after(25);
    session.nick = "signalbox";
    hears(":signalbox_!b@h NICK :signalbox");
    after(3600);
    assertThat(said).containsExactly("20 NICK signalbox");
  }

  @Test
  void takesTheNickWhenItsHolderLeavesItButOnlyOnceInAWhile() {
    isNowCalled("signalbox_");
    after(41);
    hears(":SignalBox!x@h NICK :somebody");
    hears(":signalbox!x@h QUIT :gone");
    hears(":dana!x@h QUIT :gone");
    assertThat(said).containsExactly("20 NICK signalbox", "41 NICK signalbox");
  }

  @Test
  void servicesThatTakeTheNickAwayAgainAndAgainAreNotHammered() {
    session.account = Optional.of("signalbox");
    isNowCalled("Guest1");
    for (int second = 0; second < 600; second++) {
      after(second);
      if (!said.isEmpty() && session.nick.startsWith("Guest")) {
        // It is given back, and taken away at once.
        session.nick = "signalbox";
        hears(":Guest1!b@h NICK :signalbox");
        isNowCalled("Guest" + second);
      }
    }
    assertThat(said).filteredOn(it -> it.contains("REGAIN")).hasSize(1);
    assertThat(said).hasSizeLessThan(60);
  }

  @Test
  void isStillOnceItIsStopped() {
    isNowCalled("signalbox_");
    recovery.stop();
    hears(":signalbox!x@h QUIT :gone");
    after(3600);
    assertThat(said).isEmpty();
  }

  /** A session of which only the name matters. */
  private static final class NamedSession implements Session {
    private String nick = "signalbox";
    private Optional<String> account = Optional.empty();
    private Isupport isupport = Isupport.usual();

    @Override
    public String network() {
      return "testnet";
    }

    @Override
    public String nick() {
      return nick;
    }

    @Override
    public Optional<String> account() {
      return account;
    }

    @Override
    public Set<String> capabilities() {
      return Set.of();
    }

    @Override
    public Isupport isupport() {
      return isupport;
    }

    @Override
    public Optional<Source> self() {
      return Optional.empty();
    }

    @Override
    public Output output() {
      throw new AssertionError("orders are enough");
    }

    @Override
    public void close(String why) {
      throw new AssertionError("a nick is no reason");
    }
  }
}
