package signalbox.chat.irc.peer;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** Somebody at an ordinary IRC client: logs in, joins, talks and waits for what is said. */
public final class Person implements AutoCloseable {
  private static final int MOST_NICKS = 300;

  /** How often something is said to services that are on their way back. */
  private static final int MOST_ASKINGS = 20;

  /** What a modern client asks for. */
  private static final Set<String> USUAL =
      Set.of(
          "account-notify",
          "account-tag",
          "away-notify",
          "batch",
          "cap-notify",
          "chghost",
          "echo-message",
          "extended-join",
          "message-tags",
          "multi-prefix",
          "server-time");

  private static final Duration FAREWELL = Duration.ofSeconds(2);

  private final Wire wire;
  private final AtomicInteger tokens = new AtomicInteger();
  private final Set<String> offered = new LinkedHashSet<>();
  private final Set<String> acknowledged = new LinkedHashSet<>();
  private volatile String nick;

  private Person(Wire wire, String nick) {
    this.wire = wire;
    this.nick = nick;
  }

  /** Somebody who is about to connect. */
  public static Coming named(String nick) {
    return new Coming(nick, nick, USUAL, Optional.empty());
  }

  /** How somebody connects; as it stands: without logging in. */
  public record Coming(String nick, String user, Set<String> wanted, Optional<Login> login) {

    /** The user name, by which a server may choose a class of connections. */
    public Coming user(String name) {
      return new Coming(nick, name, wanted, login);
    }

    /** Asks for these capabilities and no others. */
    public Coming asks(String... capabilities) {
      return new Coming(nick, user, Set.of(capabilities), login);
    }

    public Coming logsIn(String account, String password) {
      return new Coming(nick, user, wanted, Optional.of(new Login.Plain(account, password)));
    }

    /** Logs in by the certificate that the door's context shows. */
    public Coming logsInByCertificate() {
      return new Coming(nick, user, wanted, Optional.of(new Login.External()));
    }

    public Person enters(Door door) {
      var person = new Person(new Wire(door.enter(), Person::answerPing), nick);
      person.register(this);
      return person;
    }
  }

  /** A way to log in before registration ends. */
  public sealed interface Login {
    /** By name and password. */
    record Plain(String account, String password) implements Login {}

    /** By certificate. */
    record External() implements Login {}
  }

  private static void answerPing(Wire wire, String line) {
    Heard heard = Heard.of(line);
    if (heard.is("PING")) {
      wire.send("PONG :" + heard.last());
    }
  }

  private void register(Coming coming) {
    wire.send("CAP LS 302");
    wire.send("NICK " + coming.nick());
    wire.send("USER " + coming.user() + " 0 * :" + coming.nick());
    readOffer();
    askFor(coming);
    insistOn(coming.nick());
    coming.login().ifPresent(this::logIn);
    wire.send("CAP END");
    Heard end = expect("the end of registration", Person::endsRegistration);
    if (end.is("433")) {
      throw new AssertionError("the nick is taken: " + end.raw());
    }
  }

  /** A server may learn a moment later than another that a nick is free again. */
  private void insistOn(String nick) {
    boolean isTaken = wire.lines().all().stream().map(Heard::of).anyMatch(h -> h.is("433"));
    for (int i = 0; i < MOST_NICKS && isTaken; i++) {
      wire.send("NICK " + nick);
      wire.send("CAP LIST");
      Heard answer = expect("whether the nick is free", h -> h.is("433") || isCap(h, "LIST"));
      isTaken = answer.is("433");
      if (isTaken) {
        expect("CAP LIST", h -> isCap(h, "LIST"));
      }
    }
  }

  private static boolean isCap(Heard heard, String kind) {
    return heard.is("CAP") && heard.param(1).equals(kind);
  }

  private void readOffer() {
    boolean more = true;
    while (more) {
      Heard line = expect("CAP LS", heard -> heard.is("CAP") && heard.param(1).equals("LS"));
      more = line.param(2).equals("*") && line.params().size() > 3;
      offered.addAll(List.of(line.last().strip().split(" +")));
    }
  }

  private void askFor(Coming coming) {
    List<String> wanted = new ArrayList<>();
    for (String offer : offered) {
      String name = offer.replaceFirst("=.*", "");
      if (coming.wanted().contains(name) || name.equals("sasl") && coming.login().isPresent()) {
        wanted.add(name);
      }
    }
    if (wanted.isEmpty()) {
      return;
    }
    wire.send("CAP REQ :" + String.join(" ", wanted));
    Heard answer = expect("CAP ACK", heard -> heard.is("CAP") && heard.param(1).matches("ACK|NAK"));
    if (answer.param(1).equals("ACK")) {
      acknowledged.addAll(List.of(answer.last().strip().split(" +")));
    }
  }

  private void logIn(Login login) {
    switch (login) {
      case Login.Plain(String account, String password) -> {
        authenticate("PLAIN", account + '\0' + account + '\0' + password);
      }
      case Login.External() -> authenticate("EXTERNAL", "");
    }
    Heard verdict = expect("a verdict of SASL", heard -> heard.command().matches("90[2-7]"));
    if (!verdict.is("903")) {
      throw new AssertionError("SASL failed: " + verdict.raw());
    }
  }

  private void authenticate(String mechanism, String proof) {
    wire.send("AUTHENTICATE " + mechanism);
    Heard go = expect("AUTHENTICATE +", heard -> heard.command().matches("AUTHENTICATE|90[4-8]"));
    if (!go.is("AUTHENTICATE")) {
      throw new AssertionError("SASL is not to be had: " + go.raw());
    }
    String encoded = Base64.getEncoder().encodeToString(proof.getBytes(StandardCharsets.UTF_8));
    wire.send("AUTHENTICATE " + (encoded.isEmpty() ? "+" : encoded));
  }

  private static boolean endsRegistration(Heard heard) {
    return heard.command().matches("376|422|433");
  }

  public String nick() {
    return nick;
  }

  /** What the server offered, with values. */
  public Set<String> offered() {
    return offered;
  }

  public Set<String> acknowledged() {
    return acknowledged;
  }

  public void sends(String line) {
    wire.send(line);
  }

  public void says(String target, String text) {
    wire.send("PRIVMSG " + target + " :" + text);
  }

  public void joins(String channel) {
    wire.send("JOIN " + channel);
    expect(
        "the names of " + channel,
        heard -> heard.is("366") && heard.param(1).equalsIgnoreCase(channel));
  }

  public void takesNick(String wanted) {
    wire.send("NICK " + wanted);
    expect("the nick " + wanted, heard -> heard.is("NICK") && heard.last().equals(wanted));
    nick = wanted;
  }

  /** Logs in through NickServ, after registration. */
  public void identifies(String account, String password) {
    asks("NickServ", "IDENTIFY " + account + " " + password, heard -> heard.is("900"));
  }

  public void logsOut() {
    asks("NickServ", "LOGOUT", heard -> heard.is("901"));
  }

  /**
   * Says something to a service and waits for its answer; services that another test has stopped
   * may be on their way back, and what they were not there for is said again once they are.
   */
  public Heard asks(String service, String words, Predicate<Heard> answer) {
    String what = "an answer of " + service + " to " + words.replaceFirst(" .*", "");
    for (int i = 0; i < MOST_ASKINGS; i++) {
      says(service, words);
      Heard heard = expect(what, one -> answer.test(one) || isGone(one, service));
      if (!isGone(heard, service)) {
        return heard;
      }
      seesOnline(service);
    }
    throw new AssertionError(nick + ": " + service + " goes again and again");
  }

  private static boolean isGone(Heard heard, String service) {
    return heard.is("401") && heard.param(1).equals(service);
  }

  /** Waits until somebody has this nick. */
  public void seesOnline(String somebody) {
    watches(somebody);
    expect(somebody + " to be online", heard -> isAbout(heard, "730", somebody));
  }

  /** Waits until nobody has this nick. */
  public void seesOffline(String somebody) {
    watches(somebody);
    expect(somebody + " to be offline", heard -> isAbout(heard, "731", somebody));
  }

  /** What was told of that nick before is passed over: it says nothing about now. */
  private void watches(String somebody) {
    wire.send("MONITOR C");
    catchesUp();
    wire.send("MONITOR + " + somebody);
  }

  private static boolean isAbout(Heard heard, String numeric, String somebody) {
    return heard.is(numeric) && heard.last().replaceFirst("!.*", "").equals(somebody);
  }

  public void becomesOperator(String name, String password) {
    wire.send("OPER " + name + " " + password);
    expect("381", heard -> heard.is("381"));
  }

  public Heard expect(String what, Predicate<Heard> wanted) {
    return expectWithin(Lines.PATIENCE, what, wanted);
  }

  public Heard expectWithin(Duration patience, String what, Predicate<Heard> wanted) {
    return Heard.of(
        wire.lines().expect(nick + ": " + what, line -> wanted.test(Heard.of(line)), patience));
  }

  /** Waits for something said there that contains all of these words. */
  public Heard hears(String target, String... words) {
    return expect(
        "in " + target + ": " + String.join(" ... ", words),
        heard ->
            heard.isSaidTo(target) && List.of(words).stream().allMatch(heard.text()::contains));
  }

  /** Waits for something that somebody says there. */
  public Heard hearsFrom(String speaker, String target, String... words) {
    return expect(
        speaker + " in " + target + ": " + String.join(" ... ", words),
        heard ->
            heard.isSaidTo(target)
                && heard.nick().equals(speaker)
                && List.of(words).stream().allMatch(heard.text()::contains));
  }

  /** Waits for something said to this person alone that contains all of these words. */
  public Heard hearsInPrivate(String... words) {
    return hears(nick, words);
  }

  /** Waits until the server has dealt with everything sent so far. */
  public void catchesUp() {
    String token = "token-" + tokens.incrementAndGet();
    wire.send("PING " + token);
    expect("the answer to " + token, heard -> heard.is("PONG") && heard.last().equals(token));
  }

  /** Everything that was ever said there, read or not. */
  public List<Heard> allSaidTo(String target) {
    return wire.lines().all().stream()
        .map(Heard::of)
        .filter(heard -> heard.isSaidTo(target))
        .toList();
  }

  /** Everything heard so far. */
  public List<Heard> all() {
    return wire.lines().all().stream().map(Heard::of).toList();
  }

  public Wire wire() {
    return wire;
  }

  /** Leaves in good order, and waits until the server has seen it, but not for one that is gone. */
  @Override
  public void close() {
    if (wire.send("QUIT :bye")) {
      try {
        wire.lines().expectEnd(FAREWELL);
      } catch (AssertionError _) {
        // The server does not answer any more, which is not what the test is about.
      }
    }
    wire.close();
  }
}
