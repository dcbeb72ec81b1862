package signalbox.chat.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Plain lines in and out, for pipes and scripts; there is no prompt. */
public final class PlainScreen implements Screen {
  private final BufferedReader in;
  private final PrintStream out;

  public PlainScreen(InputStream in, PrintStream out) {
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.out = out;
  }

  @Override
  public Optional<String> read(String prompt) {
    try {
      return Optional.ofNullable(in.readLine());
    } catch (IOException _) {
      // Whoever typed is gone.
      return Optional.empty();
    }
  }

  @Override
  public void show(String line) {
    out.println(line);
  }

  @Override
  public void close() {
    out.flush();
  }
}
