package signalbox.chat.console;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/** A screen on which a few lines are typed. */
final class ScriptedScreen implements Screen {
  final List<String> shown = new ArrayList<>();
  final List<String> prompts = new ArrayList<>();
  private final Queue<String> typed;

  ScriptedScreen(String... typed) {
    this.typed = new ArrayDeque<>(List.of(typed));
  }

  @Override
  public Optional<String> read(String prompt) {
    prompts.add(prompt);
    return Optional.ofNullable(typed.poll());
  }

  @Override
  public void show(String line) {
    shown.add(line);
  }

  @Override
  public void close() {}
}
