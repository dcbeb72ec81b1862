package signalbox.chat.irc.peer;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Stands in for an IRC server with services: welcomes clients by the habits of its software, and
 * lets invented people speak to them. It is a server only as far as the bot can tell.
 */
public final class StandIn {
  private static final DateTimeFormatter MILLISECONDS =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private final Habits habits;
  private final Map<String, String> passwords = new LinkedHashMap<>();
  private final Map<Wire, Visit> visits = new LinkedHashMap<>();
  private final List<Puppet> people = new ArrayList<>();
  private final Map<String, String> topics = new LinkedHashMap<>();
  private final Set<String> withdrawn = new LinkedHashSet<>();
  private Flood flood = Flood.none();
  private int ids;
  private int linesToDrop;

  public StandIn(Habits habits) {
    this.habits = habits;
  }

  /** Registers an account, by which a client may log in. */
  public synchronized StandIn withAccount(String account, String password) {
    passwords.put(account, password);
    return this;
  }

  /** What it does when a client speaks too fast. */
  public synchronized StandIn with(Flood limits) {
    flood = limits;
    return this;
  }

  /** Somebody else on the network; without an account when that is empty. */
  public synchronized Puppet meets(String nick, String account) {
    var person = new Puppet(this, nick, account);
    people.add(person);
    return person;
  }

  /** Takes the next lines said in channels and drops them without a word. */
  public synchronized void dropsNext(int lines) {
    linesToDrop = lines;
  }

  /** Takes a capability away from everybody, and says so to those who asked to be told. */
  public synchronized void withdraws(String capability) {
    withdrawn.add(capability);
    visits.values().forEach(visit -> visit.lose(capability));
  }

  /** Sends a line to every client, as it stands. */
  public synchronized void sends(String line) {
    visits.values().forEach(visit -> visit.send(line));
  }

  /** Hangs up on everybody. */
  public synchronized void hangsUp() {
    visits.keySet().forEach(Wire::reset);
    visits.clear();
  }

  /** These people are gone with their server. */
  public synchronized void splits(Puppet... gone) {
    String reason = habits.server() + " leaf." + habits.server();
    eachInBatch("netsplit", List.of(gone), person -> person.source() + " QUIT :" + reason);
  }

  /** These people are there again with their server. */
  public synchronized void heals(Puppet... back) {
    for (Puppet person : back) {
      person.channels().forEach(channel -> announceJoin(person, channel));
    }
  }

  private void eachInBatch(String kind, List<Puppet> some, Said said) {
    for (Visit visit : visits.values()) {
      boolean batched = habits.splits() == Habits.Splits.BATCH && visit.has("batch");
      String id = "b" + (++ids);
      if (batched) {
        visit.send(
            ":"
                + habits.server()
                + " BATCH +"
                + id
                + " "
                + kind
                + " "
                + habits.server()
                + " leaf."
                + habits.server());
      }
      for (Puppet person : some) {
        visit.send((batched ? "@batch=" + id + " :" : ":") + said.by(person));
      }
      if (batched) {
        visit.send(":" + habits.server() + " BATCH -" + id);
      }
    }
  }

  private interface Said {
    String by(Puppet person);
  }

  // What arrives from a client.

  /** The reflex of a connection. */
  synchronized void hear(Wire wire, String raw) {
    Visit visit = visits.computeIfAbsent(wire, one -> new Visit(this, habits, one));
    Heard line = Heard.of(raw);
    if (!visit.registers(line) && visit.isRegistered()) {
      obey(visit, line);
    }
  }

  private void obey(Visit visit, Heard line) {
    switch (line.command()) {
      case "PING" -> visit.send(":%s PONG %s :%s", habits.server(), habits.server(), line.last());
      case "JOIN" -> List.of(line.param(0).split(",")).forEach(channel -> join(visit, channel));
      case "PART" -> visit.send(visit.source() + " PART " + line.param(0));
      case "PRIVMSG", "NOTICE" -> say(visit, line);
      case "TOPIC" -> topic(visit, line);
      case "NAMES" -> names(visit, line.param(0));
      case "WHO" -> who(visit, line);
      case "MODE" -> visit.numeric("324", line.param(0) + " +nt");
      case "QUIT" -> {
        visit.send("ERROR :Closing Link: (Quit: " + line.last() + ")");
        visits.remove(visit.wire());
        visit.wire().close();
      }
      case "PONG", "AWAY", "MONITOR" -> {}
      default -> visit.numeric("421", line.command() + " :Unknown command");
    }
  }

  private void join(Visit visit, String channel) {
    visit.enter(channel);
    visit.send(
        visit.has("extended-join")
            ? visit.source()
                + " JOIN "
                + channel
                + " "
                + visit.accountOrStar()
                + " :"
                + visit.nick()
            : visit.source() + " JOIN :" + channel);
    if (topics.containsKey(channel)) {
      visit.numeric("332", channel + " :" + topics.get(channel));
    }
    names(visit, channel);
  }

  private void names(Visit visit, String channel) {
    String nicks =
        people.stream()
            .filter(person -> person.isIn(channel))
            .map(person -> visit.has("userhost-in-names") ? person.mask() : person.nick())
            .collect(Collectors.joining(" "));
    visit.numeric("353", "= " + channel + " :" + (visit.nick() + " " + nicks).strip());
    visit.numeric("366", channel + " :End of /NAMES list.");
  }

  private void who(Visit visit, Heard line) {
    String token = line.param(1).replaceFirst("^[^,]*,?", "");
    String fields = line.param(1).replaceFirst("^%", "").replaceFirst(",.*", "");
    for (Puppet person : people) {
      if (person.isIn(line.param(0))) {
        visit.numeric("354", person.whox(fields, token, line.param(0), habits.server()));
      }
    }
    visit.numeric("315", line.param(0) + " :End of /WHO list.");
  }

  private void topic(Visit visit, Heard line) {
    if (line.params().size() > 1) {
      topics.put(line.param(0), line.param(1));
      visit.send(visit.source() + " TOPIC " + line.param(0) + " :" + line.param(1));
    } else if (topics.containsKey(line.param(0))) {
      visit.numeric("332", line.param(0) + " :" + topics.get(line.param(0)));
    } else {
      visit.numeric("331", line.param(0) + " :No topic is set.");
    }
  }

  private void say(Visit visit, Heard line) {
    if (flood.isExcess(visit.paceOfLines())) {
      visit.send("ERROR :Closing Link: 127.0.0.1 (Excess Flood)");
      visits.remove(visit.wire());
      visit.wire().close();
    } else if (isTooLong(visit, line)) {
      visit.numeric("417", ":Input line was too long");
    } else if (linesToDrop > 0) {
      linesToDrop--;
    } else if (!flood.isDropped(visit.paceOfSpeech()) && visit.has("echo-message")) {
      visit.send(echoTags(visit, line) + visit.source() + " " + saidLine(visit, line));
    }
  }

  private boolean isTooLong(Visit visit, Heard line) {
    return habits.longLines() == Habits.Excess.REFUSED
        && Visit.bytes(visit.source() + " " + withoutTags(line)) + 2 > Visit.LONGEST;
  }

  private String saidLine(Visit visit, Heard line) {
    int room = Visit.LONGEST - 2 - Visit.bytes(visit.source()) - 1;
    return Visit.cut(withoutTags(line), room);
  }

  private static String withoutTags(Heard line) {
    return line.command() + " " + line.param(0) + " :" + line.last();
  }

  private String echoTags(Visit visit, Heard line) {
    Map<String, String> tags = new LinkedHashMap<>();
    if (visit.has("labeled-response") && line.tags().containsKey("label")) {
      tags.put("label", line.tags().get("label"));
    }
    return tagsFor(visit, visit.account(), tags);
  }

  // What invented people do.

  synchronized void announce(Puppet person, String verb, String channel, String text) {
    for (Visit visit : visits.values()) {
      if (visit.isIn(channel) || visit.nick().equals(channel)) {
        visit.send(
            tagsFor(visit, person.account(), person.takeExtraTags())
                + ":"
                + person.mask()
                + " "
                + verb
                + " "
                + channel
                + " :"
                + text);
      }
    }
  }

  synchronized void announceJoin(Puppet person, String channel) {
    for (Visit visit : visits.values()) {
      if (visit.isIn(channel)) {
        visit.send(
            visit.has("extended-join")
                ? ":"
                    + person.mask()
                    + " JOIN "
                    + channel
                    + " "
                    + person.account().or(() -> Optional.of("*")).get()
                    + " :"
                    + person.nick()
                : ":" + person.mask() + " JOIN :" + channel);
      }
    }
  }

  synchronized void announceAccount(Puppet person) {
    String account = person.account().orElse(habits.nobody());
    for (Visit visit : visits.values()) {
      if (visit.has("account-notify")) {
        visit.send(":" + person.mask() + " ACCOUNT " + account);
      }
    }
  }

  synchronized void announceToAll(String line) {
    visits.values().forEach(visit -> visit.send(line));
  }

  private String tagsFor(Visit visit, Optional<String> account, Map<String, String> first) {
    Map<String, String> tags = new LinkedHashMap<>(first);
    for (String tag : habits.tags()) {
      switch (tag) {
        case "time" -> put(tags, visit.has("server-time"), "time", now());
        case "msgid" -> put(tags, visit.has("message-tags"), "msgid", "m" + (++ids));
        case "account" ->
            put(
                tags,
                visit.has("account-tag") && account.isPresent(),
                "account",
                account.orElse(""));
        default -> throw new IllegalStateException(tag);
      }
    }
    return tags.isEmpty()
        ? ""
        : tags.entrySet().stream()
            .map(tag ->
                tag.getValue().isEmpty() ? tag.getKey() : tag.getKey() + "=" + tag.getValue())
            .collect(Collectors.joining(";", "@", " "));
  }

  private static String now() {
    return MILLISECONDS.format(Instant.now());
  }

  private static void put(Map<String, String> tags, boolean wanted, String tag, String value) {
    if (wanted) {
      tags.put(tag, value);
    }
  }

  // What registration asks.

  boolean isTaken(String nick) {
    return people.stream().anyMatch(person -> person.nick().equalsIgnoreCase(nick));
  }

  boolean accepts(String account, String password) {
    return password.equals(passwords.get(account));
  }

  boolean offers(String capability) {
    return habits.offers(capability) && !withdrawn.contains(capability);
  }
}
