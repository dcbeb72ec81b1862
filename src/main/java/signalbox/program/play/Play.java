package signalbox.program.play;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import signalbox.config.Configuration;
import signalbox.program.ExitCode;
import signalbox.program.Invocation;
import signalbox.program.Program;
import signalbox.program.Streams;

/** Plays a transcript and tells where the bot says something else than the file. */
public final class Play implements Program {
  private static final int MOST_BYTES = 2_000_000;

  private final Invocation.Play invocation;
  private final Streams streams;
  private final Engines.Assembly assembly;
  private final Configuration configuration;

  /**
   * @param configuration has the policies that a transcript can name, and their teams
   */
  public Play(
      Invocation.Play invocation,
      Streams streams,
      Engines.Assembly assembly,
      Configuration configuration) {
    this.invocation = invocation;
    this.streams = streams;
    this.assembly = assembly;
    this.configuration = configuration;
  }

  @Override
  public ExitCode run() {
    Path file = invocation.file();
    try {
      if (Files.size(file) > MOST_BYTES) {
        streams.err().println(file + ": a transcript has at most " + MOST_BYTES + " bytes");
        return ExitCode.UNUSABLE;
      }
      return play(Files.readAllLines(file));
    } catch (BadScript bad) {
      streams.err().println(file + ": " + bad.getMessage());
      return ExitCode.UNUSABLE;
    } catch (MalformedInputException _) {
      streams.err().println(file + ": not a text in UTF-8");
      return ExitCode.UNUSABLE;
    } catch (NoSuchFileException _) {
      streams.err().println(file + ": there is no such file");
      return ExitCode.UNUSABLE;
    } catch (IOException trouble) {
      streams.err().println(file + ": cannot be read or written: " + trouble);
      return ExitCode.UNUSABLE;
    }
  }

  private ExitCode play(List<String> lines) throws BadScript, IOException {
    Script script = ScriptReader.read(lines);
    var stage = new Stage(script, assembly, configuration);
    Played played = stage.play();
    played.printed().forEach(streams.out()::println);
    if (invocation.state()) {
      streams.out().println(stage.state());
    }
    if (invocation.update()) {
      Files.write(invocation.file(), played.printed());
      return ExitCode.DONE;
    }
    List<String> differences = script.expectsAnything() ? played.differences(script) : List.of();
    if (differences.isEmpty()) {
      return ExitCode.DONE;
    }
    streams.err().println(invocation.file() + " differs (- in the file, + really said):");
    differences.forEach(streams.err()::println);
    return ExitCode.NO;
  }
}
