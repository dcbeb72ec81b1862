package signalbox.chat;

import java.time.Instant;
import java.util.Optional;
import signalbox.domain.Account;
import signalbox.domain.CaseId;
import signalbox.domain.Seen;

/** Something that somebody said on a network, as its adapter heard it. */
public record Line(Where where, Who who, String text, Proof proof) {
  /** The account of the speaker for which the network vouches. */
  public Optional<Account> account() {
    return who.account().map(name -> new Account(where.network(), name));
  }

  /**
   * Where it was said.
   *
   * @param channel empty: to the bot alone
   * @param ourNick what we are called there at this moment; empty: as everywhere
   * @param bearing what the network itself says of what is meant
   */
  public record Where(
      String network, Optional<String> channel, Optional<String> ourNick, Bearing bearing) {
    public Where(String network, Optional<String> channel, Optional<String> ourNick) {
      this(network, channel, ourNick, Bearing.none());
    }

    /** Where we are called as everywhere. */
    public Where(String network, Optional<String> channel) {
      this(network, channel, Optional.empty());
    }
  }

  /**
   * What the network itself says of what is meant, beside the words.
   *
   * @param about the case to whose card the line replies, in whose thread it was said, or whose
   *     button was pressed; it is meant when the words name none
   * @param seen how the speaker saw that case
   * @param thread the thread of the channel in which it was said
   * @param aside what an answer to this speaker alone is addressed to; empty: the channel or thread
   * @param addressed whether it was said to us by name
   * @param alone whether nobody but the speaker reads what answers the aside
   */
  public record Bearing(
      Optional<CaseId> about,
      Optional<Seen> seen,
      Optional<String> thread,
      Optional<String> aside,
      boolean addressed,
      boolean alone) {
    /** Where others may read what answers the aside. */
    public Bearing(
        Optional<CaseId> about,
        Optional<Seen> seen,
        Optional<String> thread,
        Optional<String> aside,
        boolean addressed) {
      this(about, seen, thread, aside, addressed, false);
    }

    /** Whether nobody but the speaker reads the answer. */
    boolean isAnsweredAlone() {
      return alone && aside.isPresent();
    }

    /** The words are all there is. */
    public static Bearing none() {
      return new Bearing(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }
  }

  /**
   * Who said it.
   *
   * @param nick the nick or display name, which proves nothing
   */
  public record Who(String nick, Login login) {
    /** Somebody with that account, or with none. */
    public Who(String nick, Optional<String> account) {
      this(nick, account.<Login>map(Login.As::new).orElseGet(Login.None::new));
    }

    /** The account that the network itself vouches for on this very message. */
    public Optional<String> account() {
      return login instanceof Login.As(String account) ? Optional.of(account) : Optional.empty();
    }
  }

  /** What the network itself says of a speaker on this very message. */
  public sealed interface Login {
    /** It vouches for this account. */
    record As(String account) implements Login {}

    /** It says that the speaker is not logged in. */
    record None() implements Login {}

    /** It vouches for nobody on this connection, logged in or not. */
    record Unvouched() implements Login {}
  }

  /**
   * What tells this message from every other.
   *
   * @param messageId the network's own, or one that the adapter gave it; unique on the network
   * @param sentAt the network's time, or ours where it gives none
   */
  public record Proof(String messageId, Instant sentAt) {}
}
