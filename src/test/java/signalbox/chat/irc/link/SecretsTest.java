package signalbox.chat.irc.link;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import signalbox.chat.irc.login.Sasl;
import signalbox.chat.irc.peer.Habits;
import signalbox.chat.irc.peer.ScriptedPeer;
import signalbox.chat.irc.peer.StandIn;
import signalbox.chat.irc.peer.Wire;

/** No password reaches a log, at any level, whatever becomes of it. */
class SecretsTest {
  private static final String ACCOUNTS = "open-sesame-4711";
  private static final String SERVERS = "server-sesame-4711";
  private static final List<String> SHAPES =
      List.of(
          ACCOUNTS,
          SERVERS,
          base64("signalbox\0signalbox\0" + ACCOUNTS),
          base64(ACCOUNTS),
          base64(SERVERS));
  private static final Logger ALL =
      (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private static final Logger LINK = (Logger) LoggerFactory.getLogger(IrcLink.class);
  private static final Logger LIBRARY = (Logger) LoggerFactory.getLogger("org.pircbotx");

  private final Keeping keeping = new Keeping();
  private final Listening ear = new Listening();
  private Level before;
  private Appender<ILoggingEvent> people;

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  @BeforeEach
  void listenToEverything() {
    before = ALL.getLevel();
    keeping.start();
    ALL.setLevel(Level.TRACE);
    LIBRARY.setLevel(Level.TRACE);
    LINK.setLevel(Level.TRACE);
    people = ALL.getAppender("PEOPLE");
    ALL.detachAppender(people);
    ALL.addAppender(keeping);
  }

  @AfterEach
  void stopListening() {
    ALL.detachAppender(keeping);
    ALL.addAppender(people);
    ALL.setLevel(before);
    LIBRARY.setLevel(Level.OFF);
    LINK.setLevel(Level.ERROR);
  }

  private Link link(ScriptedPeer peer, String password) {
    return Link.to(peer.port())
        .withPassword(SERVERS)
        .loggingIn(new Sasl.Plain("signalbox", password));
  }

  private void hasSaidSomethingButNoSecret() {
    assertThat(keeping.lines).anyMatch(line -> line.contains("org.pircbotx"));
    assertThat(keeping.lines).anyMatch(line -> line.contains("signalbox.chat.irc.link"));
    for (String shape : SHAPES) {
      assertThat(keeping.lines).noneMatch(line -> line.contains(shape));
    }
  }

  @Test
  void notWhenAllGoesWell() {
    StandIn server = new StandIn(Habits.SOLANUM).withAccount("signalbox", ACCOUNTS);
    try (var peer = ScriptedPeer.of(server);
        var _ = link(peer, ACCOUNTS).open(ear)) {
      ear.expectUp();
      assertThat(peer.expectGuest().all())
          .contains("PASS :" + SERVERS, "AUTHENTICATE " + SHAPES.get(2));
    }
    hasSaidSomethingButNoSecret();
  }

  @Test
  void notWhenThePasswordIsWrong() {
    try (var peer = ScriptedPeer.of(new StandIn(Habits.INSPIRCD));
        var _ = link(peer, ACCOUNTS).open(ear)) {
      ear.expectUnreachable();
    }
    hasSaidSomethingButNoSecret();
  }

  @Test
  void notWhenTheConnectionBreaksInTheMiddle() {
    try (var peer = ScriptedPeer.silent();
        var _ = link(peer, ACCOUNTS).open(ear)) {
      Wire guest = peer.expectGuest();
      guest.send(":s CAP * LS :sasl=PLAIN");
      guest.expect("REQ", line -> line.equals("CAP REQ :sasl"));
      guest.send(":s CAP * ACK :sasl");
      guest.send("AUTHENTICATE +");
      guest.expect("the proof", line -> line.contains(SHAPES.get(2)));
      guest.reset();
      ear.expectUnreachable();
    }
    hasSaidSomethingButNoSecret();
  }

  @Test
  void notWhenThePasswordFitsIntoNoLine() {
    try (var peer = ScriptedPeer.silent();
        var _ = Link.to(peer.port()).withPassword(SERVERS.repeat(40)).open(ear)) {
      ear.expectUnreachable();
    }
    hasSaidSomethingButNoSecret();
  }

  /** What was logged, as text with all that belongs to it. */
  private static final class Keeping extends AppenderBase<ILoggingEvent> {
    private final List<String> lines = new CopyOnWriteArrayList<>();

    @Override
    protected void append(ILoggingEvent event) {
      String fault =
          event.getThrowableProxy() == null
              ? ""
              : ThrowableProxyUtil.asString(event.getThrowableProxy());
      lines.add(
          Stream.of(
                  event.getLoggerName(),
                  event.getFormattedMessage(),
                  String.valueOf(event.getMDCPropertyMap()),
                  fault)
              .reduce("", (one, other) -> one + " " + other));
    }
  }
}
