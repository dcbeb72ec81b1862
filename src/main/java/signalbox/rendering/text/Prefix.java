package signalbox.rendering.text;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The sign before a command on this site, such as {@code !}. */
public record Prefix(String sign) {
  /** What to type, such as {@code !approve deploy-1 as sre}. */
  public String type(String command, Object... words) {
    return sign
        + command
        + Arrays.stream(words).map(word -> " " + word).collect(Collectors.joining());
  }
}
