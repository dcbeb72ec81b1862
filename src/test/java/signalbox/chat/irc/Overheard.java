package signalbox.chat.irc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import signalbox.chat.Inlet;
import signalbox.chat.Line;
import signalbox.chat.Sighting;

/** Notes all that an adapter tells the house. */
final class Overheard implements Inlet {
  final List<Line> lines = new ArrayList<>();
  final List<String> events = new ArrayList<>();

  @Override
  public CompletionStage<Void> said(Line line) {
    lines.add(line);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void seen(Sighting sighting) {
    events.add(sighting.account() + " " + sighting.seen());
  }

  @Override
  public void down(Instant at) {
    events.add("down");
  }

  @Override
  public void up(Instant at) {
    events.add("up");
  }

  @Override
  public void missed(Set<String> accounts, Instant from, Instant until) {
    events.add("missed " + new TreeSet<>(accounts) + " " + from + " " + until);
  }

  /** What was said, as {@code #ops dana/account> text}. */
  List<String> said() {
    return lines.stream().map(Overheard::shown).toList();
  }

  private static String shown(Line line) {
    String where = line.where().channel().map(c -> c + " ").orElse("");
    String as =
        switch (line.who().login()) {
          case Line.Login.As(String account) -> "/" + account;
          case Line.Login.None() -> "";
          case Line.Login.Unvouched() -> "/?";
        };
    return where + line.who().nick() + as + "> " + line.text();
  }
}
