package signalbox.simulation;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import signalbox.delivery.Shipment;
import signalbox.message.Address;
import signalbox.message.Message;
import signalbox.message.Parcel;
import signalbox.store.Outbox;
import signalbox.store.Posted;

/** What was promised, what was heard, and whether the two agree. */
final class Mail {
  private static final String AGAIN = "(again) ";
  private static final int LONGEST = 400;

  /** What became of one parcel. */
  private static final class Story {
    final Parcel parcel;
    final Instant since;
    int carried;
    int spread;
    boolean inDoubt;
    boolean settled;
    int knownIn = -1;

    Story(Parcel parcel, Instant since) {
      this.parcel = parcel;
      this.since = since;
    }

    @Override
    public String toString() {
      return "%s of %s, carried %d times, heard %d times%s"
          .formatted(parcel, since, carried, spread, inDoubt ? ", in doubt" : "");
    }
  }

  private final Map<Long, Story> promised = new TreeMap<>();
  private final Map<Address, Long> lastFirst = new HashMap<>();
  private final Map<Message, Boolean> answered = new IdentityHashMap<>();
  private final Set<String> down = new HashSet<>();
  private final List<String> faults = new ArrayList<>();
  private final Noticeboard stands = new Noticeboard();
  private final Secrets secrets;
  private int life;

  Mail(Secrets secrets) {
    this.secrets = secrets;
  }

  Noticeboard stands() {
    return stands;
  }

  List<String> faults() {
    return faults;
  }

  void networkDown(String network) {
    down.add(network);
  }

  void networkUp(String network) {
    down.remove(network);
  }

  boolean isUp(String network) {
    return !down.contains(network);
  }

  /** The program was started again, and has forgotten what it had not marked. */
  void newLife() {
    life++;
  }

  /** A parcel stands on the disk. */
  void promise(Posted posted, Instant now) {
    promised.put(posted.key(), new Story(posted.parcel(), now));
  }

  /** A message was handed to a network. */
  void carried(Shipment shipment, boolean spread, boolean told) {
    long key = shipment.key();
    Address to = shipment.to();
    Message message = shipment.message();
    check(to, message.lines());
    if (shipment.parcel() instanceof Parcel.Shown shown) {
      check(to, Noticeboard.lines(shown));
      if (spread) {
        stands.shown(shown);
      }
    }
    if (key == 0) {
      if (spread
          && shipment.parcel() instanceof Parcel.Answer
          && answered.put(message, true) != null) {
        faults.add("an answer was heard twice: " + message);
      }
      return;
    }
    Story story = promised.get(key);
    if (story == null || !story.parcel.to().equals(to)) {
      faults.add("nobody promised parcel " + key + " to " + to);
      return;
    }
    checkRepeat(story, key, message, spread);
    if (story.knownIn == life) {
      faults.add("repeated, though known to be heard: " + message);
    }
    story.knownIn = spread && told ? life : story.knownIn;
    story.carried++;
    story.spread += spread ? 1 : 0;
    story.inDoubt |= spread || !told;
  }

  private void checkRepeat(Story story, long key, Message message, boolean spread) {
    boolean marked = message.lines().getFirst().startsWith(AGAIN);
    boolean answer = story.parcel instanceof Parcel.Answer;
    boolean shown = story.parcel instanceof Parcel.Shown;
    if (answer && (story.inDoubt || marked)) {
      faults.add("an answer was repeated: " + message);
    }
    if (story.inDoubt && !marked && !shown) {
      faults.add("a repeat is not marked: " + message);
    }
    if (!marked && !message.equals(story.parcel.message())) {
      faults.add("other words than promised: " + message);
    }
    // What the program died over may have been replaced; it is shown first, and then all anew.
    boolean ofBefore = story.parcel instanceof Parcel.Shown && story.carried > 0 && life > 0;
    if (spread && story.spread == 0 && !answer && !ofBefore) {
      Long before = lastFirst.put(story.parcel.to(), key);
      if (before != null && before > key) {
        faults.add("out of order at " + story.parcel.to() + ": " + key + " after " + before);
      }
    }
  }

  private void check(Address to, List<String> lines) {
    if (down.contains(to.network())) {
      faults.add("sent while " + to.network() + " is down: " + lines);
    }
    for (String line : lines) {
      if (line.isBlank() || line.chars().anyMatch(c -> c < 32 || c == 127 || c == 0x2028)) {
        faults.add("no line for a chat: " + line);
      }
      if (line.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
        faults.add("too long for a chat: " + line);
      }
      if (Town.isPublic(to)) {
        secrets.find(line).ifPresent(_ -> faults.add("said in public at " + to + ": " + line));
      }
    }
  }

  void settled(Outbox.Settlement settlement, Instant now) {
    Story story = promised.get(settlement.key());
    if (story == null) {
      faults.add("nobody promised parcel " + settlement.key());
      return;
    }
    story.settled = true;
    switch (settlement.fate()) {
      case DELIVERED, TAKEN -> {
        if (story.spread == 0) {
          faults.add("called delivered, heard by nobody: " + story.parcel);
        }
      }
      case REPLACED -> {
        if (!(story.parcel instanceof Parcel.Shown)) {
          faults.add("given up for something newer: " + story.parcel);
        }
      }
      case DOUBTFUL -> {
        if (!(story.parcel instanceof Parcel.Answer)) {
          faults.add("given up in doubt: " + story.parcel);
        }
      }
      case FAILED -> {
        boolean old = !now.isBefore(story.since.plus(Duration.ofHours(6)));
        boolean answer = story.parcel instanceof Parcel.Answer;
        if (!old && !answer && story.carried < 100 && promised.size() < 1_000) {
          faults.add("given up too soon: " + story.parcel);
        }
      }
    }
  }

  /** After everything had the time to be heard. */
  void checkAllSettled() {
    promised.forEach((key, story) -> {
      if (!story.settled) {
        faults.add("lost: parcel " + key + " " + story);
      }
    });
  }

  int size() {
    return promised.size();
  }
}
