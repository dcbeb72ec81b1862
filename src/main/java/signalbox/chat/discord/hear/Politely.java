package signalbox.chat.discord.hear;

import java.util.List;
import java.util.stream.Collectors;

/** What is said to somebody whose press or command cannot become a line. */
final class Politely {
  private Politely() {}

  static String elsewhere(List<String> channels) {
    String where =
        channels.stream()
            .map(id -> "<#" + id + ">")
            .distinct()
            .limit(5)
            .collect(Collectors.joining(" "));
    return "I listen only in my channels: " + where;
  }

  static String unknownPress() {
    return "I do not know this button any more; the newest card shows what can be done";
  }

  static String unknownCommand() {
    return "I do not know this command any more; Discord will show the present ones soon";
  }
}
