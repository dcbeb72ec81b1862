package signalbox.chat.irc.link;

import java.util.Optional;
import java.util.Set;
import signalbox.chat.irc.login.Capabilities;
import signalbox.chat.irc.output.Habits;
import signalbox.chat.irc.output.Output;
import signalbox.chat.irc.wire.IrcLine;
import signalbox.chat.irc.wire.Isupport;
import signalbox.chat.irc.wire.Source;

/** What is known on one connection; learns from every line, in one thread, and is read by any. */
final class LiveSession implements Session {
  private final Connection connection;
  private final Capabilities agreed;
  private final Output output;
  private volatile String nick;
  private volatile Optional<String> account = Optional.empty();
  private volatile Isupport isupport = Isupport.usual();
  private volatile Optional<Source> self = Optional.empty();

  LiveSession(Connection connection, String nick, Capabilities agreed, Output output) {
    this.connection = connection;
    this.nick = nick;
    this.agreed = agreed;
    this.output = output;
    output.self(nick, isupport);
  }

  /** Learns, before anybody else hears the line. */
  void heard(IrcLine line) {
    String before = nick;
    Isupport known = isupport;
    line.source().map(Source::parse).filter(this::isUs).ifPresent(source -> ofUs(source, line));
    switch (line.command()) {
      case "001" -> nick = line.param(0).isEmpty() ? nick : line.param(0);
      case "005" -> isupport = isupport.with(line);
      case "396" -> self = self.map(it -> withHost(it, line.param(1)));
      case "900" -> account = Optional.of(line.param(2)).filter(name -> !name.isEmpty());
      case "901" -> account = Optional.empty();
      default -> {}
    }
    if (!nick.equals(before) || !isupport.equals(known)) {
      output.self(nick, isupport);
    }
  }

  /** What output has to know of the capabilities of this moment. */
  Habits habits() {
    return new Habits(has("echo-message"), has("labeled-response"), has("message-tags"));
  }

  private boolean isUs(Source source) {
    return casemapping().same(source.nick(), nick);
  }

  private void ofUs(Source source, IrcLine line) {
    if (source.user().isPresent() && source.host().isPresent()) {
      self = Optional.of(source);
    }
    switch (line.command()) {
      case "NICK" -> {
        nick = line.param(0).isEmpty() ? nick : line.param(0);
        self = self.map(it -> new Source(nick, it.user(), it.host()));
      }
      case "CHGHOST" ->
          self =
              Optional.of(new Source(nick, Optional.of(line.param(0)), Optional.of(line.param(1))));
      default -> {}
    }
  }

  /** Some servers tell the user along with the host. */
  private static Source withHost(Source source, String shown) {
    int at = shown.indexOf('@');
    Optional<String> user = at > 0 ? Optional.of(shown.substring(0, at)) : source.user();
    return new Source(source.nick(), user, Optional.of(shown.substring(at + 1)));
  }

  @Override
  public String network() {
    return connection.network();
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
    return agreed.acknowledged();
  }

  @Override
  public Isupport isupport() {
    return isupport;
  }

  @Override
  public Optional<Source> self() {
    return self;
  }

  @Override
  public Output output() {
    return output;
  }

  @Override
  public void close(String why) {
    connection.quit(why);
  }

  @Override
  public String toString() {
    return network() + " as " + nick;
  }
}
