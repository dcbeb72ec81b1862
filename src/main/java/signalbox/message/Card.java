package signalbox.message;

import java.time.Instant;
import java.util.List;
import signalbox.domain.CaseId;

/**
 * A case at a glance, with what can be pressed on it; the words are plain, without control
 * characters, and escaped by nobody.
 *
 * @param revision to which whatever is pressed is bound
 * @param title one line, such as {@code deploy-17 needs sre}
 * @param fields {@link #MOST_FIELDS} at the most, in the order in which they are read
 * @param presses {@link #MOST_PRESSES} at the most, in the order in which they stand
 */
public record Card(
    CaseId about, int revision, Mood mood, String title, List<Field> fields, List<Press> presses) {
  public static final int MOST_FIELDS = 12;
  public static final int MOST_PRESSES = 5;

  public Card {
    title = Message.clean(title);
    fields = List.copyOf(fields);
    presses = List.copyOf(presses);
    if (fields.size() > MOST_FIELDS || presses.size() > MOST_PRESSES) {
      throw new IllegalArgumentException("a card that is too full");
    }
  }

  /** What a case is in, for its colour. */
  public enum Mood {
    WAITING,
    READY,
    HELD,
    RUNNING,
    UNVERIFIED,
    WELL,
    FAILED,
    /** Over before anything was done, without anybody against it. */
    LAPSED
  }

  /** One thing that a card tells, such as who is missing. */
  public record Field(String name, Value value) {}

  /** What a field tells. */
  public sealed interface Value {}

  /** One to four lines. */
  public record Words(List<String> lines) implements Value {
    public Words {
      lines = lines.stream().map(Message::clean).toList();
    }

    public static Words of(String... lines) {
      return new Words(List.of(lines));
    }
  }

  /** A moment, which every reader sees in the own zone and as time that is left. */
  public record Moment(Instant at) implements Value {}

  /** What can be pressed; each is a command about the case. */
  public enum Press {
    AGREE("agree"),
    APPROVE("approve"),
    DECLINE("decline"),
    HOLD("hold"),
    UNHOLD("unhold"),
    REASON("reason"),
    START("start"),
    DONE("done"),
    VERIFIED("verified"),
    ROLLBACK("rollback"),
    ABORT("abort");

    private final String command;

    Press(String command) {
      this.command = command;
    }

    /** The name of the command, without a prefix. */
    public String command() {
      return command;
    }
  }
}
