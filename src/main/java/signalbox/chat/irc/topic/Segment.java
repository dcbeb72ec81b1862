package signalbox.chat.irc.topic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import signalbox.chat.irc.text.IrcText;

/**
 * How our segment of a topic is told from those of others.
 *
 * @param separator what stands between segments, such as {@code |}; there are blanks around it
 * @param marker the word with which ours begins, such as {@code EMERGENCY}
 */
public record Segment(String separator, String marker) {
  public Segment {
    if (separator.isBlank() || marker.isBlank()) {
      throw new IllegalArgumentException("a segment of a topic needs a separator and a marker");
    }
    // With its blanks, so that a dash in a word parts nothing.
    separator = " " + separator.strip() + " ";
    marker = marker.strip();
  }

  /**
   * The topic with these words in our segment, or without it when there are none.
   *
   * @param bytes the longest topic; our words are cut to what is left by others
   * @return empty when others leave no room for the marker and the first word
   */
  Optional<String> in(String topic, String words, int bytes) {
    List<String> others = new ArrayList<>(topic.isBlank() ? List.of() : parts(topic));
    int ours = find(others);
    if (ours >= 0) {
      others.remove(ours);
    }
    int at = ours >= 0 ? ours : others.size();
    if (words.isBlank()) {
      return Optional.of(ours >= 0 ? String.join(separator, others) : topic);
    }
    others.add(at, "");
    int left = bytes - length(String.join(separator, others));
    return cut(marked(words.strip()), left)
        .map(fitting -> {
          others.set(at, fitting);
          return String.join(separator, others);
        });
  }

  private List<String> parts(String topic) {
    return Arrays.stream(topic.split(Pattern.quote(separator), -1)).toList();
  }

  private int find(List<String> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (isOurs(IrcText.strip(parts.get(i)).strip())) {
        return i;
      }
    }
    return -1;
  }

  private boolean isOurs(String part) {
    return part.equals(marker) || part.startsWith(marker + " ");
  }

  private String marked(String words) {
    return isOurs(words) ? words : marker + " " + words;
  }

  /** At a blank, and never to less than the marker and a word. */
  private Optional<String> cut(String words, int bytes) {
    String fitting = words;
    while (length(fitting) > bytes) {
      int blank = fitting.lastIndexOf(' ');
      if (blank <= marker.length()) {
        return Optional.empty();
      }
      fitting = fitting.substring(0, blank);
    }
    return Optional.of(fitting);
  }

  private static int length(String text) {
    return text.getBytes(UTF_8).length;
  }
}
