package signalbox.chat.irc.login;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import signalbox.chat.irc.wire.IrcLine;

/** What one connection's server offers, and what of it is agreed on, before login and after. */
public final class Capabilities {
  /** What is asked for where it is offered; {@code sasl} comes along when we log in by it. */
  public static final Set<String> USED =
      Set.of(
          "account-notify",
          "account-tag",
          "away-notify",
          "batch",
          "cap-notify",
          "chghost",
          "echo-message",
          "extended-join",
          "labeled-response",
          "message-tags",
          "multi-prefix",
          "server-time",
          "userhost-in-names");

  /** A request must fit into a line, and its answer with the server's name before it too. */
  private static final int LONGEST_REQUEST = 400;

  /** Offers beyond these are not kept. */
  private static final int MOST_OFFERS = 500;

  private final Set<String> wanted;
  private final Map<String, String> offers = new HashMap<>();

  /** Requests without an answer so far; a server answers in order. */
  private final Queue<Set<String>> asked = new ArrayDeque<>();

  private boolean isListed;
  private volatile Set<String> acknowledged = Set.of();

  public Capabilities(Collection<String> wanted) {
    this.wanted = Set.copyOf(wanted);
  }

  /** Whether the server has told all its offers and answered all requests. */
  boolean isSettled() {
    return isListed && asked.isEmpty();
  }

  /** Agreed on at this moment. */
  public Set<String> acknowledged() {
    return acknowledged;
  }

  /** What the server says of its offer, mostly nothing; empty when it does not offer it. */
  Optional<String> offer(String capability) {
    return Optional.ofNullable(offers.get(capability));
  }

  /** Takes in a line CAP, and returns the lines to say to it. */
  public List<String> heard(IrcLine cap) {
    List<String> names = List.of(cap.last().strip().split(" +"));
    return switch (cap.param(1).toUpperCase(Locale.ROOT)) {
      case "LS" -> listed(names, cap.params().size() > 3 && cap.param(2).equals("*"));
      case "NEW" -> offered(names);
      case "DEL" -> withdrawn(names);
      case "ACK" -> agreed(names);
      case "NAK" -> declined();
      default -> List.of();
    };
  }

  private List<String> listed(List<String> names, boolean isMoreToCome) {
    if (isListed) {
      return List.of();
    }
    keep(names);
    isListed = !isMoreToCome;
    return isListed ? ask(new TreeSet<>(offers.keySet())) : List.of();
  }

  private List<String> offered(List<String> names) {
    return ask(keep(names));
  }

  private Set<String> keep(List<String> names) {
    var kept = new TreeSet<String>();
    for (String name : names) {
      String[] parts = name.split("=", 2);
      if (!parts[0].isEmpty() && (offers.size() < MOST_OFFERS || offers.containsKey(parts[0]))) {
        offers.put(parts[0], parts.length < 2 ? "" : parts[1]);
        kept.add(parts[0]);
      }
    }
    return kept;
  }

  /** The lines that ask for those of them that we want and do not have. */
  private List<String> ask(Set<String> names) {
    var requests = new ArrayList<Set<String>>();
    int length = LONGEST_REQUEST;
    for (String name : names) {
      if (!wanted.contains(name) || acknowledged.contains(name)) {
        continue;
      }
      length += name.length() + 1;
      if (length > LONGEST_REQUEST) {
        requests.add(new LinkedHashSet<>());
        length = name.length();
      }
      requests.getLast().add(name);
    }
    asked.addAll(requests);
    return requests.stream().map(Capabilities::request).toList();
  }

  private static String request(Set<String> names) {
    return "CAP REQ :" + String.join(" ", names);
  }

  private List<String> withdrawn(List<String> names) {
    names.forEach(name -> {
      offers.remove(name);
      take(name);
    });
    return List.of();
  }

  private List<String> agreed(List<String> names) {
    for (String marked : names) {
      // Marks of the first version of the protocol: sticky, and to be acknowledged.
      String name = marked.replaceFirst("^[~=]+", "");
      if (name.startsWith("-")) {
        take(name.substring(1));
      } else if (wanted.contains(name)) {
        give(name);
        // A name asked for twice is answered twice.
        var _ = asked.stream().anyMatch(request -> request.remove(name));
      }
    }
    asked.removeIf(Set::isEmpty);
    return List.of();
  }

  /** The server has refused a whole request; one of them alone it may allow. */
  private List<String> declined() {
    Set<String> refused = asked.poll();
    if (refused == null || refused.size() == 1) {
      return List.of();
    }
    List<Set<String>> singles = new ArrayList<>();
    refused.forEach(name -> singles.add(new LinkedHashSet<>(Set.of(name))));
    asked.addAll(singles);
    return singles.stream().map(Capabilities::request).toList();
  }

  private void give(String name) {
    var more = new TreeSet<>(acknowledged);
    more.add(name);
    acknowledged = Set.copyOf(more);
  }

  private void take(String name) {
    var fewer = new TreeSet<>(acknowledged);
    fewer.remove(name);
    acknowledged = Set.copyOf(fewer);
  }
}
