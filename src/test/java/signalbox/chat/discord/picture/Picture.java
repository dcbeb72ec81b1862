package signalbox.chat.discord.picture;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import signalbox.chat.discord.standin.Post;

/** A message with a card or a board in it, as a picture. */
public final class Picture {
  private static final int LEFT = 28;
  private static final int TOP = 16;
  private static final int LINE = 20;
  private static final int MOST_IN_A_ROW = 3;
  private static final int COLUMN = (Sheet.WIDTH - LEFT) / MOST_IN_A_ROW;
  private static final int LETTERS_IN_A_LINE = 80;
  private static final int INDENT = 14;
  private static final int BETWEEN_ITEMS = 5;
  private static final String DOT = "- ";
  private static final Pattern MOMENT = Pattern.compile("<t:(\\d+):([tfR])>");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([^0-9A-Za-z\\s])");
  private static final DateTimeFormatter CLOCK = formatter("HH:mm");
  private static final DateTimeFormatter DATE = formatter("d MMM uuuu HH:mm");

  private final Sheet sheet;
  private final Instant now;
  private int y = TOP;

  private Picture(Sheet sheet, Instant now) {
    this.sheet = sheet;
    this.now = now;
  }

  /**
   * The SVG of it, for a reader in UTC.
   *
   * @param title what a screen reader says
   */
  public static String of(Post post, String title, Instant now) {
    var picture = new Picture(new Sheet(title), now);
    JsonNode embed = post.json().at("/embeds/0");
    picture.embed(embed);
    picture.sheet.box(8, TOP, 5, picture.y - TOP, Sheet.colour(embed.path("color").asInt()));
    picture.buttons(post.buttons());
    return picture.sheet.svg(picture.y + TOP);
  }

  private void embed(JsonNode embed) {
    if (embed.has("title")) {
      line(LEFT, "title", embed.get("title").asText());
      y += 6;
    }
    embed.path("description").asText().lines().forEach(this::item);
    fields(embed.path("fields"));
    if (embed.has("footer")) {
      line(LEFT, "small", embed.at("/footer/text").asText());
    }
    y += 8;
  }

  /** Those that share a line stand beside each other. */
  private void fields(JsonNode fields) {
    var row = new ArrayList<JsonNode>();
    for (JsonNode field : fields) {
      boolean isShort = field.path("inline").asBoolean();
      if (!isShort || row.size() == MOST_IN_A_ROW) {
        row(row);
      }
      row.add(field);
      if (!isShort) {
        row(row);
      }
    }
    row(row);
  }

  private void row(List<JsonNode> row) {
    int top = y;
    int bottom = y;
    for (int i = 0; i < row.size(); i++) {
      y = top;
      line(LEFT + i * COLUMN, "name", row.get(i).get("name").asText());
      for (String words : row.get(i).get("value").asText().split("\n")) {
        line(LEFT + i * COLUMN, "", words);
      }
      bottom = Math.max(bottom, y + 8);
    }
    y = bottom;
    row.clear();
  }

  /** Its lines stand beside the dot, and a little below the last. */
  private void item(String words) {
    boolean isDotted = words.startsWith(DOT);
    if (isDotted) {
      sheet.text(LEFT, y + LINE - 4, "", "\u2022");
    }
    int x = isDotted ? LEFT + INDENT : LEFT;
    var line = new StringBuilder();
    for (String word : read(isDotted ? words.substring(DOT.length()) : words).split(" ")) {
      if (line.length() + word.length() >= LETTERS_IN_A_LINE) {
        line(x, "", line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    line(x, "", line.toString());
    y += BETWEEN_ITEMS;
  }

  private void line(int x, String style, String words) {
    y += LINE;
    sheet.text(x, y - 4, style, read(words));
  }

  private void buttons(List<Post.Button> buttons) {
    if (buttons.isEmpty()) {
      return;
    }
    y += 8;
    int x = 8;
    for (Post.Button button : buttons) {
      int width = 28 + 8 * button.label().length();
      sheet.box(x, y, width, 30, colour(button.style()));
      sheet.text(x + width / 2, y + 20, "press", button.label());
      x += width + 8;
    }
    y += 30;
  }

  private static String colour(int style) {
    return switch (style) {
      case 1 -> "#2b6cb0";
      case 3 -> "#2f855a";
      case 4 -> "#c53030";
      default -> "#4a5568";
    };
  }

  /** As a client shows it: moments in the reader's zone, escapes gone. */
  private String read(String words) {
    String moments =
        MOMENT
            .matcher(words)
            .replaceAll(found ->
                moment(Instant.ofEpochSecond(Long.parseLong(found.group(1))), found.group(2)));
    return ESCAPE.matcher(moments).replaceAll("$1");
  }

  private String moment(Instant at, String style) {
    return switch (style) {
      case "t" -> CLOCK.format(at);
      case "f" -> DATE.format(at);
      default -> fromNow(Duration.between(now, at));
    };
  }

  private static String fromNow(Duration left) {
    Duration length = left.abs();
    String words =
        length.toHours() > 0 ? length.toHours() + " hours" : length.toMinutes() + " minutes";
    return left.isNegative() ? words + " ago" : "in " + words;
  }

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
  }
}
