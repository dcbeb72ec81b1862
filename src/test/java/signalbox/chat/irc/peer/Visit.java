package signalbox.chat.irc.peer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One client of a stand-in server: how far it has come with registering, and where it is. */
final class Visit {
  static final int LONGEST = 512;
  private static final int CHUNK = 400;

  private final StandIn server;
  private final Habits habits;
  private final Wire wire;
  private final Set<String> capabilities = new LinkedHashSet<>();
  private final Set<String> channels = new LinkedHashSet<>();
  private final Flood.Pace lines = new Flood.Pace();
  private final Flood.Pace speech = new Flood.Pace();
  private final StringBuilder proof = new StringBuilder();
  private String mechanism = "";
  private String nick = "*";
  private String user = "";
  private Optional<String> account = Optional.empty();
  private boolean negotiating;
  private boolean registered;

  Visit(StandIn server, Habits habits, Wire wire) {
    this.server = server;
    this.habits = habits;
    this.wire = wire;
  }

  Wire wire() {
    return wire;
  }

  String nick() {
    return nick;
  }

  Optional<String> account() {
    return account;
  }

  String accountOrStar() {
    return account.orElse("*");
  }

  boolean isRegistered() {
    return registered;
  }

  boolean has(String capability) {
    return capabilities.contains(capability) && server.offers(capability);
  }

  boolean isIn(String channel) {
    return channels.contains(channel);
  }

  void enter(String channel) {
    channels.add(channel);
  }

  String source() {
    return ":" + nick + "!~" + user + "@bot.example";
  }

  Flood.Pace paceOfLines() {
    return lines;
  }

  Flood.Pace paceOfSpeech() {
    speech.note();
    return speech;
  }

  void send(String line) {
    wire.send(line);
  }

  void send(String format, Object... parts) {
    wire.send(format.formatted(parts));
  }

  void numeric(String number, String rest) {
    wire.send(":" + habits.server() + " " + number + " " + nick + " " + rest);
  }

  void lose(String capability) {
    if (capabilities.remove(capability) && capabilities.contains("cap-notify")) {
      send(":" + habits.server() + " CAP " + nick + " DEL :" + capability);
    }
  }

  /** Deals with a line that has to do with registering; false when it is another. */
  boolean registers(Heard line) {
    lines.note();
    switch (line.command()) {
      case "CAP" -> negotiate(line);
      case "PASS" -> {}
      case "NICK" -> takeNick(line.last());
      case "USER" -> user = line.param(0);
      case "AUTHENTICATE" -> authenticate(line.param(0));
      default -> {
        return false;
      }
    }
    welcome();
    return true;
  }

  private void negotiate(Heard line) {
    switch (line.param(0)) {
      case "LS" -> {
        negotiating = !registered;
        offer(line.param(1).equals("302"));
      }
      case "REQ" -> grant(List.of(line.last().strip().split(" +")), line.last());
      case "LIST" -> cap("LIST :" + String.join(" ", capabilities));
      case "END" -> negotiating = false;
      default -> numeric("410", line.param(0) + " :Invalid CAP command");
    }
  }

  /** In two lines, as servers do that have more than fits in one; by 3.1 without values. */
  private void offer(boolean modern) {
    List<String> offered = new ArrayList<>();
    for (String one : habits.capabilities()) {
      if (server.offers(one.replaceFirst("=.*", ""))) {
        offered.add(modern ? one : one.replaceFirst("=.*", ""));
      }
    }
    int half = modern ? offered.size() / 2 : 0;
    if (modern) {
      cap("LS * :" + String.join(" ", offered.subList(0, half)));
    }
    cap("LS :" + String.join(" ", offered.subList(half, offered.size())));
  }

  private void grant(List<String> wanted, String asWritten) {
    boolean all = wanted.stream().allMatch(one -> server.offers(one.replaceFirst("^-", "")));
    if (all) {
      for (String one : wanted) {
        if (one.startsWith("-")) {
          capabilities.remove(one.substring(1));
        } else {
          capabilities.add(one);
        }
      }
    }
    cap((all ? "ACK" : "NAK") + " :" + asWritten);
  }

  private void cap(String rest) {
    send(":" + habits.server() + " CAP " + nick + " " + rest);
  }

  private void takeNick(String wanted) {
    if (server.isTaken(wanted)) {
      numeric("433", wanted + " :Nickname is already in use.");
    } else {
      if (registered) {
        send(source() + " NICK :" + wanted);
      }
      nick = wanted;
    }
  }

  private void authenticate(String text) {
    if (mechanism.isEmpty()) {
      mechanism = text;
      if (text.equals("PLAIN") || text.equals("EXTERNAL")) {
        send(habits.prompt());
      } else {
        fail();
      }
      return;
    }
    proof.append(text.equals("+") ? "" : text);
    if (text.length() < CHUNK) {
      judge();
    }
  }

  private void judge() {
    String[] parts =
        new String(Base64.getDecoder().decode(proof.toString()), StandardCharsets.UTF_8)
            .split("\0");
    if (mechanism.equals("PLAIN") && parts.length == 3 && server.accepts(parts[1], parts[2])) {
      account = Optional.of(parts[1]);
      numeric("900", nick + "!" + user + "@bot.example " + parts[1] + " :You are now logged in");
      numeric("903", ":SASL authentication successful");
      mechanism = "";
      proof.setLength(0);
    } else {
      fail();
    }
  }

  private void fail() {
    mechanism = "";
    proof.setLength(0);
    numeric("904", ":SASL authentication failed");
  }

  private void welcome() {
    if (registered || negotiating || nick.equals("*") || user.isEmpty()) {
      return;
    }
    registered = true;
    numeric("001", ":Welcome to the " + habits.server() + " network " + nick);
    numeric("002", ":Your host is " + habits.server());
    numeric("003", ":This server was created today");
    numeric("004", habits.server() + " stand-in-1 iosw biklmnopstv");
    for (String tokens : habits.isupport()) {
      numeric("005", tokens + " :are supported by this server");
    }
    numeric("422", ":MOTD File is missing");
  }

  static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** As servers cut: at a byte, whatever stands there. */
  static String cut(String text, int bytes) {
    byte[] all = text.getBytes(StandardCharsets.UTF_8);
    return all.length <= bytes ? text : new String(all, 0, bytes, StandardCharsets.UTF_8);
  }
}
