package signalbox.chat.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** A terminal with history and completion; what is shown appears above the line being typed. */
public final class TerminalScreen implements Screen {
  private final Terminal terminal;
  private final LineReader reader;

  /**
   * @param history the file that keeps what was typed
   * @param complete the words that a half typed line may go on with
   */
  public TerminalScreen(Path history, Function<String, List<String>> complete) {
    this(systemTerminal(), history, complete);
  }

  TerminalScreen(Terminal terminal, Path history, Function<String, List<String>> complete) {
    this.terminal = terminal;
    this.reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .parser(parser())
            .variable(LineReader.HISTORY_FILE, history)
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .completer((_, line, candidates) -> complete(line, candidates, complete))
            .build();
  }

  private static Terminal systemTerminal() {
    try {
      return TerminalBuilder.builder().system(true).build();
    } catch (IOException trouble) {
      throw new UncheckedIOException("no terminal", trouble);
    }
  }

  /**
   * Words are parted by blanks and nothing else: people write quotes and backslashes as they are.
   */
  private static DefaultParser parser() {
    var parser = new DefaultParser();
    parser.setQuoteChars(new char[0]);
    parser.setEscapeChars(new char[0]);
    return parser;
  }

  static void complete(
      ParsedLine line, List<Candidate> candidates, Function<String, List<String>> complete) {
    String typed = line.line().substring(0, line.cursor());
    complete.apply(typed).forEach(word -> candidates.add(new Candidate(word)));
  }

  @Override
  public Optional<String> read(String prompt) {
    try {
      return Optional.of(reader.readLine(prompt));
    } catch (UserInterruptException | EndOfFileException _) {
      return Optional.empty();
    }
  }

  @Override
  public void show(String line) {
    reader.printAbove(line);
  }

  @Override
  public void close() {
    try {
      terminal.close();
    } catch (IOException _) {
      // It is gone, which is all that was wanted.
    }
  }
}
