package signalbox.chat.irc.login;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import signalbox.chat.irc.wire.IrcLine;

/** One login by SASL. Anything but a plain yes is a no. */
final class SaslExchange {
  /** The longest piece of an answer; one that is exactly so long says that more is to come. */
  static final int PIECE = 400;

  private final Sasl sasl;
  private boolean isAnswered;
  private boolean isDone;
  private String mechanisms = "";
  private Optional<String> account = Optional.empty();
  private Optional<Failure> failure = Optional.empty();

  SaslExchange(Sasl sasl) {
    this.sasl = sasl;
  }

  boolean isDone() {
    return isDone;
  }

  Optional<Failure> failure() {
    return failure;
  }

  /**
   * Begins, unless that would be in vain.
   *
   * @param offer what the server says of its offer: the mechanisms, or nothing
   */
  List<String> begin(String offer) {
    boolean isKnown =
        offer.isEmpty()
            || Stream.of(offer.toUpperCase(Locale.ROOT).split(","))
                .anyMatch(sasl.mechanism()::equals);
    if (!isKnown) {
      fail("the server offers SASL, but only " + offer + ", and not " + sasl.mechanism());
      return List.of();
    }
    return List.of("AUTHENTICATE " + sasl.mechanism());
  }

  /** Takes in what may be a part of it, and returns the lines to say. */
  List<String> heard(IrcLine line) {
    switch (line.command()) {
      case "AUTHENTICATE" -> {
        return challenged(line.param(0));
      }
      case "900" -> account = Optional.of(line.param(2)).filter(name -> !name.isEmpty());
      case "903" -> finish();
      case "902" -> fail("the account cannot be used now (902)");
      case "904" -> fail("SASL " + sasl.mechanism() + " was refused (904)" + mechanisms);
      case "905" -> fail("the server finds our answer too long (905)");
      case "906" -> fail("the server broke SASL off (906)");
      // Some log in by certificate without being asked; only if we were told so it is a yes.
      case "907" ->
          account.ifPresentOrElse(_ -> finish(), () -> fail("logged in, as nobody (907)"));
      case "908" -> mechanisms = "; the server knows " + line.param(1);
      default -> {}
    }
    return List.of();
  }

  private List<String> challenged(String challenge) {
    if (isDone || failure.isPresent()) {
      return List.of();
    }
    if (isAnswered || !challenge.equals("+")) {
      fail("the server asks what SASL " + sasl.mechanism() + " cannot answer");
      return List.of("AUTHENTICATE *");
    }
    isAnswered = true;
    return pieces(Base64.getEncoder().encodeToString(sasl.response().getBytes(UTF_8)));
  }

  private static List<String> pieces(String answer) {
    var pieces = new ArrayList<String>();
    for (int at = 0; at < answer.length(); at += PIECE) {
      pieces.add("AUTHENTICATE " + answer.substring(at, Math.min(answer.length(), at + PIECE)));
    }
    if (answer.length() % PIECE == 0) {
      pieces.add("AUTHENTICATE +");
    }
    return pieces;
  }

  private void finish() {
    if (!isAnswered && account.isEmpty()) {
      fail("the server says yes before we said who we are");
      return;
    }
    isDone = failure.isEmpty();
  }

  private void fail(String why) {
    if (failure.isEmpty()) {
      failure = Optional.of(Failure.refusal(why));
    }
  }
}
