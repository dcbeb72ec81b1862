package signalbox.chat.irc.link;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import signalbox.chat.irc.login.Introduction;
import signalbox.chat.irc.login.Sasl;
import signalbox.chat.irc.output.Pace;
import signalbox.chat.irc.socket.Tls;

/** A link as a test wants it: patient in what it waits for, quick in coming back. */
record Link(
    List<Server> servers,
    Introduction introduction,
    Optional<Tls> tls,
    Optional<Sasl> sasl,
    Times times) {

  static final Sasl PLAIN = new Sasl.Plain("signalbox", "open sesame");

  private static final Pauses QUICK =
      new Pauses(Duration.ofMillis(1), Duration.ofMillis(2), Duration.ofMillis(3));
  private static final Duration LONG = Duration.ofMinutes(5);

  static Link to(int... ports) {
    return to(
        Arrays.stream(ports)
            .mapToObj(port -> new Server("localhost", port))
            .toArray(Server[]::new));
  }

  static Link to(Server... servers) {
    return new Link(
        List.of(servers),
        new Introduction("signalbox", "bot", "Signalbox, a test", Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        new Times(LONG, LONG, LONG, LONG, QUICK, LONG, Duration.ofMillis(300)));
  }

  Link loggingIn() {
    return loggingIn(PLAIN);
  }

  Link loggingIn(Sasl how) {
    return new Link(servers, introduction, tls, Optional.of(how), times);
  }

  Link by(Tls how) {
    return new Link(servers, introduction, Optional.of(how), sasl, times);
  }

  Link withPassword(String password) {
    var introduced =
        new Introduction(
            introduction.nick(),
            introduction.userName(),
            introduction.realName(),
            Optional.of(password));
    return new Link(servers, introduced, tls, sasl, times);
  }

  Link with(Times other) {
    return new Link(servers, introduction, tls, sasl, other);
  }

  /** Finds a dead peer soon. */
  Link watchful() {
    return with(
        new Times(
            Duration.ofMillis(40),
            Duration.ofMillis(400),
            times.connect(),
            times.login(),
            times.pauses(),
            times.nickEvery(),
            times.quit()));
  }

  LinkSettings settings() {
    return new LinkSettings(
        "testnet", servers, introduction, tls, sasl, new Pace(5, Duration.ofMillis(1)), times);
  }

  IrcLink open(Ear ear) {
    var link = new IrcLink(settings(), ear, InstantSource.system(), new Random(7));
    link.open();
    return link;
  }
}
