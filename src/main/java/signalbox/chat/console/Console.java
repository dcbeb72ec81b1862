package signalbox.chat.console;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import signalbox.chat.Line;

/** Reads what is typed until there is no more, and makes lines of it: by whom, and where. */
public final class Console {
  private static final List<String> HELP =
      List.of(
          "  #ops dana> !status    dana says it in #ops",
          "  dana> !whoami         dana says it to the bot alone",
          "  /as dana              from now on plain lines are dana's",
          "  /in #ops              from now on plain lines are said in #ops; /in alone: to the bot",
          "  /help  /quit",
          "  !help <command>       how a command of the bot is used");

  private final String network;
  private final List<String> channels;
  private final Screen screen;
  private final Consumer<Line> heard;
  private final InstantSource clock;
  private final String start;
  private Optional<String> speaker = Optional.empty();
  private Optional<String> channel;
  private long lines;

  /**
   * @param channels those in which one can speak; the first is where one stands
   * @param heard takes a line and returns when it is dealt with
   */
  public Console(
      String network,
      List<String> channels,
      Screen screen,
      Consumer<Line> heard,
      InstantSource clock) {
    this.network = network;
    this.channels = List.copyOf(channels);
    this.screen = screen;
    this.heard = heard;
    this.clock = clock;
    this.start = Long.toString(clock.instant().toEpochMilli(), Character.MAX_RADIX);
    this.channel = channels.stream().findFirst();
  }

  /** Reads until the end or {@code /quit}. */
  public void run() {
    boolean going = true;
    while (going) {
      Optional<String> line = screen.read(prompt());
      going = line.isPresent() && take(Typed.read(line.get()));
    }
  }

  /** What is typed after the speaker's name, for completing it. */
  public static String words(String typed) {
    return Typed.read(typed) instanceof Typed.Speech(var _, var _, String text)
        ? text + (typed.endsWith(" ") && !text.isEmpty() ? " " : "")
        : "";
  }

  private boolean take(Typed typed) {
    switch (typed) {
      case Typed.Speech speech -> speak(speech);
      case Typed.As(String name) -> speaker = Optional.of(name);
      case Typed.In(Optional<String> where) -> moveTo(where);
      case Typed.Help() -> HELP.forEach(screen::show);
      case Typed.Odd(String word) -> screen.show("no such command: " + word + "; see /help");
      case Typed.Nothing() -> {}
      case Typed.Quit() -> {
        return false;
      }
    }
    return true;
  }

  private void moveTo(Optional<String> where) {
    if (isThere(where)) {
      channel = where;
    }
  }

  private boolean isThere(Optional<String> where) {
    boolean there = where.map(channels::contains).orElse(true);
    if (!there) {
      screen.show("no channel " + where.orElse("") + "; there are " + String.join(" ", channels));
    }
    return there;
  }

  private void speak(Typed.Speech speech) {
    Optional<String> name = speech.speaker().or(() -> speaker);
    Optional<String> where = speech.speaker().isPresent() ? speech.channel() : channel;
    if (name.isEmpty()) {
      screen.show("who says that? write '#ops dana> …', or /as dana first; see /help");
    } else if (isThere(where)) {
      lines++;
      Instant now = clock.instant();
      heard.accept(
          new Line(
              new Line.Where(network, where),
              new Line.Who(name.get(), name),
              speech.text(),
              new Line.Proof(start + "-" + lines, now)));
    }
  }

  private String prompt() {
    return channel.map(c -> c + " ").orElse("") + speaker.orElse("") + "> ";
  }
}
