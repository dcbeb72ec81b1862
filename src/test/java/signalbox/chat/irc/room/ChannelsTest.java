package signalbox.chat.irc.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signalbox.chat.irc.FakeSession;

class ChannelsTest {
  private final FakeSession session = new FakeSession();
  private final List<String> told = new ArrayList<>();
  private final Channels channels =
      new Channels(
          List.of(new OurChannel("#Ops"), new OurChannel("#sec", Optional.of("sesame"))),
          session,
          session.schedule,
          new Telling());

  /** Notes what the others are told. */
  private final class Telling implements Channels.Watch {
    @Override
    public void entered(OurChannel channel, Optional<Instant> outSince) {
      told.add("in " + channel + outSince.map(s -> " out since " + s).orElse(""));
    }

    @Override
    public void left(OurChannel channel) {
      told.add("out " + channel);
    }
  }

  private void heard(String... lines) {
    for (String line : lines) {
      channels.heard(FakeSession.line(line));
    }
  }

  @BeforeEach
  void join() {
    channels.joinAll();
  }

  @Test
  void everyChannelIsJoinedWithItsKey() {
    assertThat(session.written()).containsExactly("JOIN #Ops", "JOIN #sec sesame");
    assertThat(channels.isSettled()).isFalse();
    assertThat(channels.obstacle("#ops")).contains("not joined yet");

    heard(":signalbox!~b@h JOIN #ops", ":signalbox!~b@h JOIN #sec * :real name");

    assertThat(told).containsExactly("in #Ops", "in #sec");
    assertThat(channels.obstacle("#OPS")).isEmpty();
    assertThat(channels.isSettled()).isTrue();
  }

  @Test
  void theKeyOfAChannelIsNotShown() {
    assertThat(new OurChannel("#sec", Optional.of("sesame")).toString()).doesNotContain("sesame");
  }

  @Test
  void othersWhoComeAndGoAreNotMistakenForTheBot() {
    heard(
        ":dana!d@h JOIN #ops",
        ":signalbox!~b@h JOIN #ops",
        ":dana!d@h PART #ops",
        ":dana!d@h KICK #ops sam :out");

    assertThat(told).containsExactly("in #Ops");
  }

  @Test
  void servicesAreAskedForAnInvitationOnceForEachTry() {
    session.written();

    heard(":srv 473 signalbox #ops :Cannot join channel (+i)");

    assertThat(session.written()).containsExactly("PRIVMSG ChanServ :INVITE #Ops");
    assertThat(channels.obstacle("#ops")).contains("it is for invited people only (+i)");

    heard(":ChanServ!s@services INVITE signalbox #ops");

    assertThat(session.written()).containsExactly("JOIN #Ops");
  }

  @Test
  void aStrangersInvitationElsewhereIsNotFollowed() {
    session.written();

    heard(":eve!e@h INVITE signalbox #eve", ":eve!e@h INVITE sam #ops");

    assertThat(session.written()).isEmpty();
  }

  @Test
  void anInvitationToWhereItIsChangesNothing() {
    heard(":signalbox!~b@h JOIN #ops");
    session.written();

    heard(":eve!e@h INVITE signalbox #ops");

    assertThat(session.written()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "403", "405", "437", "471", "474", "475", "476", "477", "479", "480", "489", "520"
      })
  void aBarredChannelIsTriedAgainAndLessAndLessOften(String numeric) {
    heard(":signalbox!~b@h JOIN #sec");
    session.written();
    var pauses = new ArrayList<Long>();
    for (int i = 0; i < 7; i++) {
      heard(":srv " + numeric + " signalbox #ops :no");
      assertThat(session.written()).isEmpty();
      long seconds = 0;
      while (session.written.isEmpty()) {
        session.after(Duration.ofSeconds(1));
        seconds++;
      }
      pauses.add(seconds);
      assertThat(session.written()).containsExactly("JOIN #Ops");
    }
    assertThat(pauses).containsExactly(15L, 30L, 60L, 120L, 240L, 300L, 300L);
    assertThat(channels.obstacle("#ops")).isPresent();
  }

  @Test
  void aServerThatDoesNotAnswerIsAskedAgain() {
    heard(":signalbox!~b@h JOIN #sec");
    session.written();

    session.after(Channels.ANSWER);
    assertThat(channels.obstacle("#ops")).contains("the server does not answer");
    session.after(Duration.ofSeconds(15));

    assertThat(session.written()).containsExactly("JOIN #Ops");
  }

  @Test
  void aNumericAboutAChannelItIsInIsNotAboutJoining() {
    heard(
        ":signalbox!~b@h JOIN #ops", ":srv 477 signalbox #ops :You need to be identified to speak");

    assertThat(channels.obstacle("#ops")).isEmpty();
  }

  @Test
  void aForwardIsNotFollowed() {
    session.written();

    heard(
        ":srv 470 signalbox #ops ##ops-overflow :Forwarding to another channel",
        ":signalbox!~b@h JOIN ##ops-overflow");

    assertThat(session.written()).containsExactly("PART ##ops-overflow :not one of my channels");
    assertThat(channels.obstacle("#ops")).contains("the server would forward me to ##ops-overflow");
    assertThat(told).isEmpty();
  }

  @Test
  void afterAKickItComesBackLaterEachTime() {
    heard(":signalbox!~b@h JOIN #ops", ":signalbox!~b@h JOIN #sec");
    session.written();
    var pauses = new ArrayList<Long>();
    for (int i = 0; i < 8; i++) {
      heard(":dana!d@h KICK #ops signalbox :no bots");
      long seconds = 0;
      while (session.written.isEmpty()) {
        session.after(Duration.ofSeconds(1));
        seconds++;
      }
      pauses.add(seconds);
      assertThat(session.written()).containsExactly("JOIN #Ops");
      heard(":signalbox!~b@h JOIN #ops");
    }
    assertThat(pauses).containsExactly(5L, 10L, 20L, 40L, 80L, 160L, 300L, 300L);
  }

  @Test
  void aLongStayEndsARowOfKicks() {
    heard(
        ":signalbox!~b@h JOIN #ops", ":signalbox!~b@h JOIN #sec", ":d!d@h KICK #ops signalbox :x");
    session.after(Duration.ofSeconds(5));
    heard(":signalbox!~b@h JOIN #ops", ":d!d@h KICK #ops signalbox :x");
    session.after(Duration.ofSeconds(10));
    heard(":signalbox!~b@h JOIN #ops");
    session.after(Channels.LONG_STAY);
    session.written();

    heard(":d!d@h KICK #ops signalbox :x");
    session.after(Duration.ofSeconds(5));

    assertThat(session.written()).containsExactly("JOIN #Ops");
  }

  @Test
  void whoeverPutsItOutHasItSayFromWhenOn() {
    heard(":signalbox!~b@h JOIN #ops", ":signalbox!~b@h PART #ops :SAPART");
    assertThat(channels.obstacle("#ops")).contains("I was made to leave");
    session.after(Duration.ofSeconds(5));
    heard(":signalbox!~b@h JOIN #ops");

    assertThat(told)
        .containsExactly("in #Ops", "out #Ops", "in #Ops out since " + FakeSession.START);
  }

  @Test
  void aBanAfterAKickIsWaitedOut() {
    heard(
        ":signalbox!~b@h JOIN #ops", ":signalbox!~b@h JOIN #sec", ":d!d@h KICK #ops signalbox :x");
    session.after(Duration.ofSeconds(5));
    session.written();
    heard(":srv 474 signalbox #ops :Cannot join channel (+b)");

    assertThat(channels.obstacle("#ops")).contains("I am banned there (+b)");
    session.after(Duration.ofSeconds(15));
    assertThat(session.written()).containsExactly("JOIN #Ops");
  }

  @Test
  void anyOtherNickOfOursIsOursToo() {
    session.nick = "Signalbox_";

    heard(":signalbox_!~b@h JOIN #ops", ":signalbox!x@y JOIN #sec");

    assertThat(told).containsExactly("in #Ops");
  }
}
