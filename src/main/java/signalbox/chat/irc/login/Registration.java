package signalbox.chat.irc.login;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import signalbox.chat.irc.wire.IrcLine;

/**
 * The first minute of a connection: offers, SASL, a nick, the server's welcome. With SASL asked for
 * it fails closed: either logged in, or no session.
 */
public final class Registration {
  /** Answered behind all of the welcome, by servers that end it in a way of their own too. */
  private static final String LAST_OF_WELCOME = "signalbox-welcome";

  private final Nicks nicks;
  private final Capabilities capabilities;
  private final Optional<SaslExchange> sasl;
  private final List<String> said = new ArrayList<>();
  private Stage stage = Stage.LISTING;
  private Optional<Failure> failure = Optional.empty();

  private enum Stage {
    LISTING,
    PROVING,
    ENDED,
    WELCOMED,
    DONE
  }

  public Registration(Introduction introduction, Optional<Sasl> sasl) {
    this.nicks = new Nicks(introduction.nick());
    this.sasl = sasl.map(SaslExchange::new);
    Set<String> wanted = new HashSet<>(Capabilities.USED);
    sasl.ifPresent(_ -> wanted.add("sasl"));
    this.capabilities = new Capabilities(wanted);
  }

  /** Whether the server has let us in and told all that it says of itself. */
  public boolean isDone() {
    return stage == Stage.DONE && failure.isEmpty();
  }

  /** Why it will never be done. */
  public Optional<Failure> failure() {
    return failure.or(() -> sasl.flatMap(SaslExchange::failure));
  }

  public Capabilities capabilities() {
    return capabilities;
  }

  /** Takes in any line but PING, and returns the lines to say to it at once. */
  public List<String> heard(IrcLine line) {
    if (failure().isEmpty() && stage != Stage.DONE) {
      react(line);
    }
    var now = List.copyOf(said);
    said.clear();
    return now;
  }

  private void react(IrcLine line) {
    switch (line.command()) {
      case "CAP" -> {
        said.addAll(capabilities.heard(line));
        negotiated();
      }
      case "AUTHENTICATE", "900", "902", "903", "904", "905", "906", "907", "908" -> proved(line);
      case "421", "410", "451" -> unknown(line);
      case "432", "433", "436", "437" -> nickRefused(line);
      case "463", "464", "465" ->
          fail(Failure.refusal("the server does not let us in: " + line.last()));
      case "ERROR" -> fail(Failure.refusal("the server closed: " + line.last()));
      case "001" -> welcomed();
      case "376", "422" -> finish();
      case "PONG" -> {
        if (line.last().equals(LAST_OF_WELCOME)) {
          finish();
        }
      }
      default -> {}
    }
  }

  private void negotiated() {
    if (stage != Stage.LISTING || !capabilities.isSettled()) {
      return;
    }
    if (sasl.isEmpty()) {
      end();
    } else if (capabilities.acknowledged().contains("sasl")) {
      stage = Stage.PROVING;
      said.addAll(sasl.get().begin(capabilities.offer("sasl").orElse("")));
    } else {
      withoutSasl();
    }
  }

  /** Services may only be away for a moment, and no password has been said: no refusal. */
  private void withoutSasl() {
    fail(Failure.mishap("the server offers no SASL now, and without it there is no session"));
  }

  private void proved(IrcLine line) {
    if (sasl.isPresent() && stage == Stage.PROVING) {
      said.addAll(sasl.get().heard(line));
      if (sasl.get().isDone()) {
        end();
      }
    }
  }

  private void end() {
    stage = Stage.ENDED;
    said.add("CAP END");
  }

  /** A server of old does not know CAP; it says so, in one way or another, or nothing at all. */
  private void unknown(IrcLine line) {
    boolean isOfCap = line.params().stream().anyMatch(param -> param.equalsIgnoreCase("CAP"));
    if (!isOfCap || stage != Stage.LISTING) {
      return;
    }
    if (sasl.isPresent()) {
      withoutSasl();
    } else {
      stage = Stage.ENDED;
    }
  }

  private void nickRefused(IrcLine line) {
    if (stage == Stage.WELCOMED) {
      return;
    }
    nicks
        .next()
        .ifPresentOrElse(
            next -> said.add("NICK " + next),
            () -> fail(Failure.refusal("the server accepts none of our nicks: " + line.last())));
  }

  private void welcomed() {
    if (stage == Stage.WELCOMED) {
      return;
    }
    if (sasl.isPresent() && !sasl.get().isDone()) {
      fail(
          Failure.refusal("the server let us in without SASL, and without it there is no session"));
      return;
    }
    stage = Stage.WELCOMED;
    said.add("PING :" + LAST_OF_WELCOME);
  }

  private void finish() {
    if (stage == Stage.WELCOMED) {
      stage = Stage.DONE;
    }
  }

  private void fail(Failure why) {
    failure = Optional.of(why);
  }
}
