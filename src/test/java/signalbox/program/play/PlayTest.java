package signalbox.program.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import signalbox.bootstrap.HandDriven;
import signalbox.config.Configuration;
import signalbox.config.ConfigurationReader;
import signalbox.config.Loaded;
import signalbox.program.ExitCode;
import signalbox.program.Invocation;
import signalbox.program.Streams;

class PlayTest {
  private static final String HEADER =
      """
      # whoami
      people: dana=sre+root sam=sre
      venues: #ops public

      """;
  private static Configuration configuration;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir private Path folder;

  @BeforeAll
  static void read() {
    configuration = ((Loaded.Ok) ConfigurationReader.load(Path.of("config"))).configuration();
  }

  private ExitCode play(String text, boolean update, boolean state) throws IOException {
    Files.writeString(file(), text);
    return play(update, state);
  }

  private Path file() {
    return folder.resolve("a.chat");
  }

  private ExitCode play(boolean update, boolean state) {
    var streams = new Streams(InputStream.nullInputStream(), print(out), print(err));
    var invocation = new Invocation.Play(Path.of("config"), file(), update, state);
    return new Play(invocation, streams, new HandDriven(configuration), configuration).run();
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aFileWithoutBotLinesJustPrints() throws IOException {
    assertThat(play(HEADER + "dana> !whoami\n", false, false)).isEqualTo(ExitCode.DONE);

    assertThat(out()).isEqualTo(HEADER + "dana> !whoami\nbot>dana  you are dana: sre (root)\n");
    assertThat(err()).isEmpty();
  }

  @Test
  void whatIsSaidAsExpectedIsFine() throws IOException {
    String text = HEADER + "dana> !whoami\nbot>dana  you are dana: sre (root)\n";

    assertThat(play(text, false, false)).isEqualTo(ExitCode.DONE);
    assertThat(out()).isEqualTo(text);
  }

  @Test
  void whatDiffersIsShownAndTheFileStays() throws IOException {
    String text = HEADER + "dana> !whoami\nbot>dana  you are eve\n# the end\n";

    assertThat(play(text, false, false)).isEqualTo(ExitCode.NO);

    assertThat(err()).contains("- bot>dana  you are eve\n+ bot>dana  you are dana: sre (root)\n");
    assertThat(out()).endsWith("you are dana: sre (root)\n# the end\n");
    assertThat(Files.readString(file())).isEqualTo(text);
  }

  @Test
  void aLineThatWasNotExpectedDiffers() throws IOException {
    String text = HEADER + "dana> !whoami\nbot>dana  you are dana: sre (root)\nsam> !whoami\n";

    assertThat(play(text, false, false)).isEqualTo(ExitCode.NO);
    assertThat(err()).contains("+ bot>sam  you are sam: sre\n");
  }

  @Test
  void updatingWritesWhatIsReallySaidAndLeavesTheRest() throws IOException {
    String text = HEADER + "dana> !whoami\nbot>dana  you are eve\n\n# the end\n";

    assertThat(play(text, true, false)).isEqualTo(ExitCode.DONE);

    assertThat(Files.readString(file()))
        .isEqualTo(HEADER + "dana> !whoami\nbot>dana  you are dana: sre (root)\n\n# the end\n");
    assertThat(play(false, false)).isEqualTo(ExitCode.DONE);
  }

  @Test
  void theStateIsPrintedAsJson() throws IOException {
    String text = HEADER + "#ops dana> !emergency deploy 1234 T1234 availability --rollback\n";

    assertThat(play(text, false, true)).isEqualTo(ExitCode.DONE);

    assertThat(out()).contains("\"format\" : 1").contains("\"case\" : \"deploy-1\"");
  }

  @Test
  void aBadFileIsToldWithItsLine() throws IOException {
    assertThat(play(HEADER + "what is this\n", false, false)).isEqualTo(ExitCode.UNUSABLE);

    assertThat(err()).startsWith(file() + ": line 5: no such line");
    assertThat(out()).isEmpty();
  }

  @Test
  void aPolicyOrNetworkThatIsNotThereIsToldBeforeAnythingIsPlayed() throws IOException {
    assertThat(play(HEADER + "dana> !whoami\n-- policy unheard --\n", false, false))
        .isEqualTo(ExitCode.UNUSABLE);
    assertThat(play(HEADER + "dana> !whoami\n-- undernet down --\n", false, false))
        .isEqualTo(ExitCode.UNUSABLE);

    assertThat(err()).contains("line 6: no policy unheard").contains("line 6: the only network");
    assertThat(out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3|# x;;people: dana=sre;;policy: unheard|no policy unheard; there are miraheze,",
        "1|people: dana=ser;;#ops dana> hello|no team 'ser' in the policies of this file; there are"
            + " ces,",
        "1|people: dana=backup:ser|no team 'ser' in the policies",
        "3|people: dana=sre;;#ops dana> hello;;-- reload people: dana=ser --|no team 'ser' in",
        "3|people: dana=sre;;#ops dana> hello;;-- dna leaves --|nobody is called 'dna'; there are"
            + " dana",
        "2|people: dana=sre;;-- eve comes --|nobody is called 'eve'; there are dana",
      })
  void aNameThatStandsForNothingIsToldWithItsLine(int line, String text, String problem)
      throws IOException {
    assertThat(play(text.replace(";;", "\n") + "\n", false, false)).isEqualTo(ExitCode.UNUSABLE);

    assertThat(err()).startsWith(file() + ": line " + line + ": " + problem);
    assertThat(out()).isEmpty();
  }

  @Test
  void dutiesAndPeopleOfALaterReloadAreNames() throws IOException {
    String text =
        """
        people: dana=SRE+Root+admin+backup:releng+manages:mediawiki eve=
        #ops dana> hello
        -- reload people: dana=sre kim=ces --
        -- kim comes --
        """;

    assertThat(play(text, false, false)).isEqualTo(ExitCode.DONE);
    assertThat(err()).isEmpty();
  }

  @Test
  void aFileThatIsNotThereOrNoTextIsTold() throws IOException {
    assertThat(play(false, false)).isEqualTo(ExitCode.UNUSABLE);
    Files.write(file(), new byte[] {(byte) 0xff, (byte) 0xfe, 10});
    assertThat(play(false, false)).isEqualTo(ExitCode.UNUSABLE);

    assertThat(err()).contains("there is no such file").contains("not a text in UTF-8");
  }

  @Test
  void whoIsNotListedHasNoAccount() throws IOException {
    assertThat(play(HEADER + "mallory> !whoami\n", false, false)).isEqualTo(ExitCode.DONE);

    assertThat(out()).contains("bot>mallory  ").doesNotContain("you are mallory");
  }

  @Test
  void whileTheNetworkIsDownNothingIsHeardOrSaid() throws IOException {
    String text =
        HEADER
            + """
            -- libera down --
            dana> !whoami
            -- libera up --
            sam> !whoami
            """;

    assertThat(play(text, false, false)).isEqualTo(ExitCode.DONE);

    assertThat(out()).doesNotContain("bot>dana").contains("bot>sam  you are sam: sre");
  }
}
