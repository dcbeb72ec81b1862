package signalbox.chat.irc.login;

/** How the bot proves to services who it is. */
public sealed interface Sasl {
  /** The name of the mechanism. */
  String mechanism();

  /** What answers the server's first challenge, not yet encoded. */
  String response();

  /** By the account's password. */
  record Plain(String account, String password) implements Sasl {
    public Plain {
      if (account.isEmpty() || (account + password).indexOf('\0') >= 0) {
        throw new IllegalArgumentException("an account is needed, and no NUL anywhere");
      }
    }

    @Override
    public String mechanism() {
      return "PLAIN";
    }

    @Override
    public String response() {
      return account + '\0' + account + '\0' + password;
    }

    @Override
    public String toString() {
      return "Plain[" + account + "]";
    }
  }

  /** By the certificate that the connection was made with. */
  record External() implements Sasl {
    @Override
    public String mechanism() {
      return "EXTERNAL";
    }

    /** Nobody in particular: services know the account by the certificate. */
    @Override
    public String response() {
      return "";
    }
  }
}
