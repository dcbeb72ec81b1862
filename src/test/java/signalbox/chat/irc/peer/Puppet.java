package signalbox.chat.irc.peer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Somebody whom a stand-in server invents. */
public final class Puppet {
  private final StandIn server;
  private final Set<String> channels = new LinkedHashSet<>();
  private Map<String, String> extraTags = Map.of();
  private String nick;
  private Optional<String> account;

  Puppet(StandIn server, String nick, String account) {
    this.server = server;
    this.nick = nick;
    this.account = Optional.of(account).filter(name -> !name.isEmpty());
  }

  public Puppet joins(String channel) {
    channels.add(channel);
    server.announceJoin(this, channel);
    return this;
  }

  public void says(String target, String text) {
    server.announce(this, "PRIVMSG", target, text);
  }

  /** Says it with these tags before those of the server. */
  public void saysTagged(Map<String, String> tags, String target, String text) {
    extraTags = Map.copyOf(tags);
    says(target, text);
  }

  public void notes(String target, String text) {
    server.announce(this, "NOTICE", target, text);
  }

  public void parts(String channel) {
    server.announce(this, "PART", channel, "bye");
    channels.remove(channel);
  }

  public void quits() {
    server.announceToAll(source() + " QUIT :Quit: bye");
    channels.clear();
  }

  public void takesNick(String wanted) {
    server.announceToAll(source() + " NICK " + wanted);
    nick = wanted;
  }

  public void logsOut() {
    account = Optional.empty();
    server.announceAccount(this);
  }

  public void logsIn(String name) {
    account = Optional.of(name);
    server.announceAccount(this);
  }

  public String nick() {
    return nick;
  }

  public String mask() {
    return nick + "!~" + nick + "@" + nick + ".example";
  }

  String source() {
    return ":" + mask();
  }

  Optional<String> account() {
    return account;
  }

  List<String> channels() {
    return new ArrayList<>(channels);
  }

  boolean isIn(String channel) {
    return channels.contains(channel);
  }

  Map<String, String> takeExtraTags() {
    Map<String, String> taken = extraTags;
    extraTags = Map.of();
    return taken;
  }

  /** The fields that were asked for, in the order in which WHOX gives them. */
  String whox(String fields, String token, String channel, String serverName) {
    Map<Character, String> values = new HashMap<>();
    values.put('t', token);
    values.put('c', channel);
    values.put('u', "~" + nick);
    values.put('i', "255.255.255.255");
    values.put('h', nick + ".example");
    values.put('s', serverName);
    values.put('n', nick);
    values.put('f', "H");
    values.put('d', "0");
    values.put('l', "0");
    values.put('a', account.orElse("0"));
    values.put('o', "n/a");
    values.put('r', ":" + nick);
    var reply = new StringBuilder();
    for (char field : "tcuihsnfdlaor".toCharArray()) {
      if (fields.indexOf(field) >= 0) {
        reply.append(reply.isEmpty() ? "" : " ").append(values.get(field));
      }
    }
    return reply.toString();
  }
}
