package signalbox.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import signalbox.coordinator.DeskJudgement;
import signalbox.coordinator.Judgement;
import signalbox.coordinator.Recall;
import signalbox.domain.DeployEvent;
import signalbox.domain.Presence;
import signalbox.domain.Recorded;
import signalbox.domain.WorkEvent;
import signalbox.domain.desk.Desk;
import signalbox.message.Routes;
import signalbox.rendering.Reactions;
import signalbox.rendering.text.Prefix;
import signalbox.store.Store;

/** Remembers what a {@link Victim} said of itself, and holds the disk against it. */
final class Witness {
  private final Set<Integer> said = new TreeSet<>();
  private final Set<Integer> acknowledged = new TreeSet<>();
  private final Set<Integer> doubted = new HashSet<>();
  private final Map<Long, Integer> heard = new HashMap<>();
  private final Set<Long> promised = new HashSet<>();
  private List<Recorded> events = List.of();
  private List<Integer> done = List.of();

  Set<Integer> said() {
    return said;
  }

  Set<Integer> acknowledged() {
    return acknowledged;
  }

  /** How many were said and not acknowledged when their life ended. */
  int doubted() {
    return doubted.size();
  }

  /** The numbers that stand in the history, as often as they do. */
  Collection<Integer> done() {
    return done;
  }

  Collection<Integer> listUnanswered() {
    var left = new TreeSet<>(said);
    left.removeAll(acknowledged);
    doubted.addAll(left);
    return left;
  }

  /** Parcels that stand in the outbox and that nobody ever heard. */
  Collection<Long> listUnheard() {
    var left = new TreeSet<>(promised);
    left.removeAll(heard.keySet());
    return left;
  }

  void hear(List<String> lines) {
    for (String line : lines) {
      String[] words = line.split(" ", 4);
      switch (words[0]) {
        case "begun", "open", "ready", "done" -> {}
        case "say" -> said.add(Integer.valueOf(words[1]));
        case "ack" -> acknowledged.add(Integer.valueOf(words[1]));
        case "hear" -> hear(Long.parseLong(words[1]), words[2]);
        default -> throw new AssertionError("it says: " + line);
      }
    }
  }

  private void hear(long key, String firstWord) {
    int times = heard.merge(key, 1, Integer::sum);
    assertThat(times == 1 || firstWord.equals("(again)"))
        .as("parcel %d, said %d times, is marked", key, times)
        .isTrue();
  }

  /** The chain holds; what was acknowledged is there, once; nothing of before has changed. */
  void look(Store store) {
    assertThat(store.history().findBreak()).isEmpty();
    var all = new ArrayList<Recorded>();
    store.history().read(0, all::add);
    assertThat(all.subList(0, Math.min(events.size(), all.size()))).isEqualTo(events);
    events = all;
    done = all.stream().mapToInt(Witness::number).filter(n -> n > 0).boxed().toList();
    assertThat(done).doesNotHaveDuplicates();
    assertThat(done).containsAll(acknowledged);
    assertThat(said).containsAll(done);
    checkSnapshot(store);
  }

  private static void checkSnapshot(Store store) {
    Judgement judgement =
        new DeskJudgement(
            new Reactions(new Routes(List.of(), Optional.empty()), new Prefix("!")),
            Presence::unknown);
    var recall = new Recall(store, new Victim.Pictures(), Runnable::run, 1_000_000);
    assertThat(recall.load(judgement)).isEqualTo(recall.replay(Desk.empty(), judgement));
  }

  private static int number(Recorded recorded) {
    return switch (recorded.event()) {
      case WorkEvent.Noted(_, _, _, String words) -> Integer.parseInt(words.split("-")[1]);
      case DeployEvent.Requested requested -> Integer.parseInt(requested.request().change().id());
      default -> 0;
    };
  }

  /** The outbox has the words of every note there is, and of no other. */
  void look(Path file) {
    var noted = new ArrayList<String>();
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select key, body from outbox order by key")) {
      while (rows.next()) {
        promised.add(rows.getLong(1));
        String body = rows.getString(2);
        int at = body.indexOf("note-");
        if (at >= 0) {
          noted.add(body.substring(at + 5, body.indexOf("-of", at)));
        }
      }
    } catch (SQLException trouble) {
      throw new AssertionError(trouble);
    }
    assertThat(noted)
        .containsExactlyElementsOf(
            events.stream()
                .filter(e -> e.event() instanceof WorkEvent.Noted)
                .map(e -> "" + number(e))
                .toList());
  }
}
