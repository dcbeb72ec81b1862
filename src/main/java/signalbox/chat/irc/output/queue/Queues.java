package signalbox.chat.irc.output.queue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What waits to be written, and what comes next. */
public final class Queues {
  /** Lines of speech at the most. */
  public static final int MOST_LINES = 500;

  /** Orders and states at the most, each. */
  public static final int MOST_ORDERS = 200;

  /** With more answers for one target than that, some are joined to one line. */
  public static final int JOIN_ABOVE = 8;

  /** So many answers in a row, then news that wait have a turn: no flood of answers stops them. */
  public static final int ANSWERS_IN_A_ROW = 3;

  private final Deque<String> orders = new ArrayDeque<>();
  private final Map<String, Saying> states = new LinkedHashMap<>();
  private final Set<Part> answers = new LinkedHashSet<>();
  private final Set<Part> news = new LinkedHashSet<>();
  private final Repeats repeats;
  private final UnaryOperator<String> fold;
  private int answersInRow;

  /**
   * @param fold makes names of targets equal that are the same
   */
  public Queues(UnaryOperator<String> fold) {
    this.fold = fold;
    this.repeats = new Repeats(fold);
  }

  /** False when there is no room. */
  public boolean add(Saying saying) {
    if (answers.size() + news.size() + saying.parts().size() > MOST_LINES) {
      return false;
    }
    (saying.words().isAnswer() ? answers : news).addAll(saying.parts());
    return true;
  }

  public boolean addOrder(String line) {
    return orders.size() < MOST_ORDERS && orders.add(line);
  }

  /** Takes the place of what waits under that key, if anything; false when there is no room. */
  public boolean addState(String key, Saying saying) {
    if (!states.containsKey(key) && states.size() >= MOST_ORDERS) {
      return false;
    }
    states.put(key, saying);
    return true;
  }

  public Optional<Saying> findState(String key) {
    return Optional.ofNullable(states.get(key));
  }

  /** A line was dropped; what comes after it for that target waits for it. */
  public void repeat(Pick pick, Instant notBefore) {
    repeats.add(pick, notBefore);
  }

  /** Nothing is left to be said of it. */
  public void remove(Part part) {
    answers.remove(part);
    news.remove(part);
    states.values().remove(part.saying());
    repeats.clean();
  }

  public Optional<String> nextOrder() {
    return Optional.ofNullable(orders.poll());
  }

  public boolean hasOrders() {
    return !orders.isEmpty();
  }

  public boolean hasStates() {
    return !states.isEmpty();
  }

  /** Takes the state off that has waited longest, if that is since then. */
  public Optional<Pick> nextState(Instant then) {
    Optional<Saying> oldest =
        states.values().stream().findFirst().filter(s -> !s.since().isAfter(then));
    oldest.ifPresent(states.values()::remove);
    return oldest.map(saying -> new Pick(saying.parts(), 0));
  }

  /** Whether a line of speech could be written now. */
  public boolean hasSpeech(Instant now) {
    return repeats.isDue(now) || first(answers).isPresent() || first(news).isPresent();
  }

  /** When a line that was dropped may be written again; empty: there is none. */
  public Optional<Instant> nextRepeat() {
    return repeats.next();
  }

  /** Takes the next line of speech off. */
  public Optional<Pick> nextSpeech(Instant now) {
    Optional<Pick> due = repeats.poll(now);
    if (due.isPresent()) {
      return due;
    }
    Optional<Part> answer = first(answers);
    Optional<Part> other = first(news);
    if (other.isPresent() && (answer.isEmpty() || answersInRow >= ANSWERS_IN_A_ROW)) {
      answersInRow = 0;
      return other.map(Pick::fresh).map(this::taken);
    }
    answersInRow++;
    return answer.map(this::joined).map(this::taken);
  }

  private Pick taken(Pick pick) {
    pick.parts().forEach(answers::remove);
    pick.parts().forEach(news::remove);
    return pick;
  }

  /** The first that does not have to wait for one before it that was dropped. */
  private Optional<Part> first(Set<Part> lane) {
    Set<String> held = repeats.targets();
    return lane.stream().filter(part -> held.isEmpty() || !held.contains(key(part))).findFirst();
  }

  /** With the answers after it to the same target, when too many wait and as far as they fit. */
  private Pick joined(Part head) {
    List<Part> same = answers.stream().filter(part -> key(part).equals(key(head))).toList();
    if (same.size() <= JOIN_ABOVE) {
      return Pick.fresh(head);
    }
    var fitting = new ArrayList<Part>();
    int bytes = -bytes(Pick.BETWEEN);
    int budget = Integer.MAX_VALUE;
    for (Part part : same) {
      bytes += bytes(Pick.BETWEEN) + bytes(part.text());
      budget = Math.min(budget, part.saying().words().budget());
      if (bytes > budget && !fitting.isEmpty()) {
        break;
      }
      fitting.add(part);
    }
    return new Pick(fitting, 0);
  }

  private String key(Part part) {
    return fold.apply(part.saying().words().target());
  }

  private static int bytes(String text) {
    return text.getBytes(UTF_8).length;
  }
}
