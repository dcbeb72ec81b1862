package signalbox.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Module;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signalbox.program.ExitCode;
import signalbox.program.Invocation;

/** Programs over a store whose history was changed behind their back. */
class DamagedStoreTest {
  private static final Instant TEN = Instant.parse("2026-11-22T10:00:00Z");

  @TempDir private Path folder;
  private Premade premade;

  @BeforeEach
  void tellOfADeploy() {
    premade = new Premade(folder);
    assertThat(sandbox("#ops dana> !emergency deploy 1234 T1234 availability --rollback"))
        .isEqualTo(ExitCode.DONE);
  }

  private ExitCode sandbox(String... lines) {
    var invocation = new Invocation.Sandbox(premade.config());
    return start(
        invocation,
        lines,
        new StillModule(TEN),
        new StoreModule(),
        new LiveModule(invocation),
        new SandboxModule(),
        ScreenModules.plain());
  }

  private ExitCode verify() {
    return start(new Invocation.Verify(premade.config()), new String[0], InspectModules.verify());
  }

  private ExitCode start(Invocation invocation, String[] lines, Module... modules) {
    return new Launch(premade.typing(lines)).start(invocation, modules);
  }

  private void damage(String sql) {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("signalbox.db"));
        var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isPositive();
    } catch (SQLException trouble) {
      throw new AssertionError(trouble);
    }
  }

  @Test
  void aChangedEventStopsTheStartWithWordsThatSayWhatToDo() {
    damage("update event set body = replace(body, '1234', '4321') where name like 'deploy%'");

    assertThat(sandbox("#ops dana> !status")).isEqualTo(ExitCode.STORE);

    assertThat(premade.err())
        .singleElement()
        .asString()
        .startsWith("the store cannot be used: the history was changed or damaged: event ")
        .endsWith("; run verify, then see Backup and restore in docs/operation.md");
    assertThat(premade.out()).isEmpty();
    assertThat(verify()).isEqualTo(ExitCode.NO);
  }

  @Test
  void aMissingEndIsCalledThatByStartAndVerify() {
    damage("delete from event where sequence = (select max(sequence) from event)");

    assertThat(sandbox()).isEqualTo(ExitCode.STORE);
    assertThat(premade.err()).singleElement().asString().contains("the end is missing");

    assertThat(verify()).isEqualTo(ExitCode.NO);
    assertThat(premade.err())
        .singleElement()
        .asString()
        .startsWith("the history was changed or damaged: the end is missing: ")
        .endsWith("; restore a backup");
  }

  @Test
  void theStoreCanBeOpenedByAnotherAfterARefusedStart() {
    damage("update head set digest = 'x'");
    assertThat(sandbox()).isEqualTo(ExitCode.STORE);

    damage("update head set digest = (select digest from event order by sequence desc limit 1)");

    assertThat(sandbox("#ops dana> !status")).isEqualTo(ExitCode.DONE);
    assertThat(premade.out()).anyMatch(line -> line.contains("deploy-1"));
  }
}
