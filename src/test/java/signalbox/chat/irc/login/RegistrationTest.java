package signalbox.chat.irc.login;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signalbox.chat.irc.wire.IrcLine;

/** Logging in, as the servers of the world do it, and as none should. */
class RegistrationTest {
  private static final Introduction BOT =
      new Introduction("signalbox", "bot", "Signalbox", Optional.empty());
  private static final Sasl PLAIN = new Sasl.Plain("signalbox", "open sesame");

  private final Registration open = new Registration(BOT, Optional.empty());
  private final Registration closed = new Registration(BOT, Optional.of(PLAIN));

  private static List<String> hear(Registration registration, String... lines) {
    var said = new ArrayList<String>();
    for (String line : lines) {
      said.addAll(registration.heard(IrcLine.parse(line).orElseThrow()));
    }
    return said;
  }

  private static List<String> offerSasl(Registration registration) {
    return hear(registration, ":s CAP * LS :sasl=PLAIN,EXTERNAL", ":s CAP * ACK :sasl");
  }

  private static String why(Registration registration) {
    return registration.failure().orElseThrow().why();
  }

  @Test
  void asksForWhatWeUseOfSeveralLinesOfOffersOnceAndInOneLine() {
    assertThat(hear(open, ":s CAP * LS * :batch=x draft/multiline=max-bytes=4096 sasl account-tag"))
        .isEmpty();
    assertThat(hear(open, ":s CAP * LS * :server-time tls sts=port=6697")).isEmpty();
    assertThat(hear(open, ":s CAP * LS echo-message"))
        .containsExactly("CAP REQ :account-tag batch echo-message server-time");
    assertThat(hear(open, ":s CAP * ACK :account-tag batch ", ":s CAP * ACK :echo-message"))
        .isEmpty();
    assertThat(open.capabilities().acknowledged())
        .containsExactlyInAnyOrder("account-tag", "batch", "echo-message");
    assertThat(hear(open, ":s CAP * ACK :server-time")).containsExactly("CAP END");
  }

  @Test
  void endsWhenNothingIsOfferedThatWeUse() {
    assertThat(hear(open, ":s CAP * LS :")).containsExactly("CAP END");
  }

  @Test
  void asksOneByOneWhenTheServerRefusesThemTogether() {
    hear(open, ":s CAP * LS :account-tag batch server-time");
    assertThat(hear(open, ":s CAP * NAK :account-tag batch server-ti"))
        .containsExactly("CAP REQ :account-tag", "CAP REQ :batch", "CAP REQ :server-time");
    assertThat(hear(open, ":s CAP * ACK :account-tag", ":s CAP * NAK :batch")).isEmpty();
    assertThat(hear(open, ":s CAP * ACK :~server-time")).containsExactly("CAP END");
    assertThat(open.capabilities().acknowledged())
        .containsExactlyInAnyOrder("account-tag", "server-time");
  }

  @Test
  void requestsAreNeverTooLongForALine() {
    var names = Capabilities.USED.stream().map(it -> it + "-").collect(Collectors.toList());
    for (int i = 0; i < 30; i++) {
      names.add("vendor.example/long-name-" + i);
    }
    var many = new Capabilities(names);
    List<String> said =
        many.heard(IrcLine.parse(":s CAP * LS :" + String.join(" ", names)).orElseThrow());
    assertThat(said).hasSizeGreaterThan(1).allMatch(line -> line.length() < 420);
    assertThat(String.join(" ", said)).contains(names);
    said.forEach(line -> many.heard(IrcLine.parse(line.replace("REQ", "* ACK")).orElseThrow()));
    assertThat(many.isSettled()).isTrue();
    assertThat(many.acknowledged()).containsAll(names);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AUTHENTICATE +", "AUTHENTICATE :+", ":s AUTHENTICATE +"})
  void logsInByPassword(String challenge) {
    assertThat(hear(closed, ":s CAP * LS :sasl=PLAIN,EXTERNAL")).containsExactly("CAP REQ :sasl");
    assertThat(hear(closed, ":s CAP * ACK :sasl")).containsExactly("AUTHENTICATE PLAIN");
    String proof =
        Base64.getEncoder().encodeToString("signalbox\0signalbox\0open sesame".getBytes(UTF_8));
    assertThat(hear(closed, challenge)).containsExactly("AUTHENTICATE " + proof);
    assertThat(
            hear(
                closed,
                ":s 900 * *!bot@host signalbox :You are now logged in as signalbox",
                ":s 903 * :SASL authentication successful"))
        .containsExactly("CAP END");
    assertThat(hear(closed, ":s 001 signalbox :Welcome"))
        .containsExactly("PING :signalbox-welcome");
    assertThat(closed.isDone()).isFalse();
    hear(closed, ":s 376 signalbox :End of MOTD");
    assertThat(closed.isDone()).isTrue();
  }

  @Test
  void logsInByCertificate() {
    var external = new Registration(BOT, Optional.of(new Sasl.External()));
    assertThat(offerSasl(external)).contains("AUTHENTICATE EXTERNAL");
    assertThat(hear(external, "AUTHENTICATE +")).containsExactly("AUTHENTICATE +");
    assertThat(hear(external, ":s 903 * :yes")).containsExactly("CAP END");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 270, 271, 280, 281, 282, 283, 570, 581, 582, 583, 900})
  void longPasswordsAreSaidInPiecesAndTheLastIsAlwaysShort(int length) {
    var registration =
        new Registration(BOT, Optional.of(new Sasl.Plain("signalbox", "p".repeat(length))));
    offerSasl(registration);
    List<String> said = hear(registration, "AUTHENTICATE +");
    var whole = new StringBuilder();
    for (String line : said.subList(0, said.size() - 1)) {
      assertThat(line).hasSize("AUTHENTICATE ".length() + 400);
      whole.append(line.substring("AUTHENTICATE ".length()));
    }
    String last = said.getLast().substring("AUTHENTICATE ".length());
    assertThat(last).hasSizeLessThan(400).isNotEmpty();
    whole.append(last.equals("+") ? "" : last);
    assertThat(new String(Base64.getDecoder().decode(whole.toString()), UTF_8))
        .isEqualTo("signalbox\0signalbox\0" + "p".repeat(length));
  }

  @Test
  void anAnswerOfExactly400IsFollowedByAnEmptyOne() {
    // 300 bytes make 400 signs.
    int password = 300 - "signalbox\0signalbox\0".length();
    var registration =
        new Registration(BOT, Optional.of(new Sasl.Plain("signalbox", "p".repeat(password))));
    offerSasl(registration);
    assertThat(hear(registration, "AUTHENTICATE +")).hasSize(2).last().isEqualTo("AUTHENTICATE +");
  }

  @ParameterizedTest
  @ValueSource(strings = {"902", "904", "905", "906", "907"})
  void everyNoIsANoForLong(String numeric) {
    offerSasl(closed);
    hear(closed, "AUTHENTICATE +", ":s 908 * PLAIN,OTHER :are available");
    assertThat(hear(closed, ":s " + numeric + " * :no")).isEmpty();
    assertThat(why(closed)).contains(numeric).doesNotContain("sesame");
    assertThat(closed.failure().orElseThrow().isRefusal()).isTrue();
    assertThat(hear(closed, ":s 903 * :yes after all", ":s 001 signalbox :x", ":s 376 x :x"))
        .isEmpty();
    assertThat(closed.isDone()).isFalse();
  }

  @Test
  void aSecondChallengeIsNotAnswered() {
    offerSasl(closed);
    hear(closed, "AUTHENTICATE +");
    assertThat(hear(closed, "AUTHENTICATE +")).containsExactly("AUTHENTICATE *");
    assertThat(closed.failure()).isPresent();
  }

  @Test
  void aChallengeThatIsNoneIsNotAnswered() {
    offerSasl(closed);
    assertThat(hear(closed, "AUTHENTICATE bm9uY2U=")).containsExactly("AUTHENTICATE *");
    assertThat(closed.failure()).isPresent();
  }

  @Test
  void aChallengeBeforeWeAskedIsNotAnswered() {
    assertThat(hear(closed, "AUTHENTICATE +", ":s CAP * LS * :sasl", "AUTHENTICATE +")).isEmpty();
    assertThat(hear(open, "AUTHENTICATE +", ":s 903 * :yes")).isEmpty();
  }

  @Test
  void aYesBeforeWeSaidAnythingIsNone() {
    offerSasl(closed);
    hear(closed, ":s 903 * :yes");
    assertThat(closed.failure()).isPresent();
  }

  @Test
  void servicesThatAreAwayAreNoRefusal() {
    assertThat(hear(closed, ":s CAP * LS :account-tag", ":s CAP * ACK :account-tag")).hasSize(1);
    assertThat(why(closed)).contains("offers no SASL now");
    assertThat(closed.failure().orElseThrow().isRefusal()).isFalse();
  }

  @Test
  void saslThatIsOfferedAndThenRefusedEndsIt() {
    hear(closed, ":s CAP * LS :sasl", ":s CAP * NAK :sasl");
    assertThat(closed.failure()).isPresent();
  }

  @Test
  void aServerThatForgetsToNameMechanismsIsTried() {
    assertThat(hear(closed, ":s CAP * LS :sasl", ":s CAP * ACK :sasl"))
        .contains("AUTHENTICATE PLAIN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ":s 421 * CAP :Unknown command",
        ":s 421 signalbox CAP :Unknown command",
        ":s 451 CAP :You have not registered",
        ":s 451 * CAP :You have not registered",
        ":s 410 * CAP :Invalid CAP command"
      })
  void serversOfOldAreFineUnlessWeHaveToLogIn(String answer) {
    hear(open, answer, ":s 001 signalbox :hello", ":s 422 signalbox :no MOTD");
    assertThat(open.isDone()).isTrue();
    hear(closed, answer);
    assertThat(why(closed)).contains("no SASL");
  }

  @Test
  void nobodyIsLetInWithoutTheSaslThatWasAskedFor() {
    hear(closed, ":s CAP * LS * :sasl", ":s 001 signalbox :hello", ":s 376 signalbox :end");
    assertThat(closed.isDone()).isFalse();
    assertThat(why(closed)).contains("without SASL");
  }

  @Test
  void aWelcomeThatEndsWithoutAWordEndsWithOurPing() {
    hear(open, ":s CAP * LS :", ":s 001 signalbo :hello", ":s 005 signalbo NICKLEN=8 :x");
    hear(open, ":s PONG s :other");
    assertThat(open.isDone()).isFalse();
    hear(open, ":s PONG s :signalbox-welcome");
    assertThat(open.isDone()).isTrue();
  }

  @Test
  void nicksThatAreTakenAreFollowedByOthers() {
    assertThat(hear(open, ":s 433 * signalbox :in use")).containsExactly("NICK signalbox_");
    assertThat(hear(open, ":s 437 * signalbox_ :unavailable")).containsExactly("NICK signalbox__");
    assertThat(hear(open, ":s 432 * signalbox__ :erroneous")).containsExactly("NICK signalbox___");
    assertThat(hear(open, ":s 436 * signalbox___ :collision")).containsExactly("NICK signalbo1");
    assertThat(
            hear(
                open,
                ":s 433 * signalbo1 :in use",
                ":s 433 * signalbo2 :in use",
                ":s 433 * signalbo3 :in use",
                ":s 433 * signalbo4 :in \u0002use"))
        .containsExactly("NICK signalbo2", "NICK signalbo3", "NICK signalbo4");
    assertThat(why(open)).endsWith("in  use");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ":s 464 * :Password incorrect",
        ":s 465 * :You are banned",
        ":s 463 * :Your host is not among the privileged",
        "ERROR :Closing Link: (throttled)"
      })
  void whoeverIsSentAwayStaysAwayForLong(String no) {
    hear(open, no);
    assertThat(open.failure().orElseThrow().isRefusal()).isTrue();
  }

  @Test
  void afterLoginNewCapabilitiesAreAskedForAndOldOnesForgotten() {
    hear(open, ":s CAP * LS :account-tag", ":s CAP * ACK :account-tag", ":s 001 signalbox :x");
    var capabilities = open.capabilities();
    assertThat(
            capabilities.heard(
                IrcLine.parse(":s CAP signalbox NEW :batch account-tag sasl=x y").orElseThrow()))
        .containsExactly("CAP REQ :batch");
    capabilities.heard(IrcLine.parse(":s CAP signalbox ACK :batch").orElseThrow());
    capabilities.heard(IrcLine.parse(":s CAP signalbox DEL :account-tag nonsense").orElseThrow());
    assertThat(capabilities.acknowledged()).containsExactly("batch");
    capabilities.heard(IrcLine.parse(":s CAP signalbox ACK :-batch").orElseThrow());
    assertThat(capabilities.acknowledged()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CAP",
        "CAP *",
        "CAP * LS",
        "CAP * ACK",
        "CAP * NAK",
        "CAP * X :y",
        "001",
        "433",
        "900",
        "908",
        "AUTHENTICATE",
        "NICK",
        "PONG",
        "ERROR"
      })
  void halfALineDoesNoHarm(String line) {
    hear(open, line);
    hear(closed, line);
    assertThat(closed.isDone()).isFalse();
  }

  @Test
  void nothingShowsAPassword() {
    var introduction = new Introduction("signalbox", "bot", "Signalbox", Optional.of("sesame"));
    assertThat(PLAIN + " " + introduction).doesNotContain("sesame");
  }
}
