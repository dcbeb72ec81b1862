package signalbox.config.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signalbox.config.plan.PlanFile.Part;

class PlanFileTest {
  /** Every key there is. */
  static final String WHOLE =
      """
      by = dana
      venue = ops
      title = "New \\"big\\" disks"
      services = [infrastructure, mediawiki]
      start = "+8d 20:00 Europe/Berlin"
      length = 2 h
      restricted = true
      longer = true
      work {
        goal = "no read errors any more"
        targets = [db1, db2]
        operations = [
          { name = "swap the disks", length = 30 min, by = sam, on = db1, needs-em = true }
          { name = check, length = 90 min }
        ]
        also-in = "the pad"
        steps = ["17 things", "look again"]
      }
      crew {
        members = [dana, sam]
        lead = dana
        leads { mediawiki = sam, infrastructure = dana }
        shifts = [{ member = dana }, { member = sam, start = "20:00", length = 1 h }]
      }
      """;

  @TempDir private Path folder;

  private PlanFile.Read read(String text) throws IOException {
    return PlanFile.read(Files.writeString(folder.resolve("disks.conf"), text));
  }

  @Test
  void aFileSaysWhatIsSaidInAVenue() throws IOException {
    var plan = ((PlanFile.Read.Ok) read(WHOLE)).plan();
    assertThat(plan.by()).isEqualTo("dana");
    assertThat(plan.venue()).isEqualTo(Optional.of("ops"));
    assertThat(plan.opening())
        .isEqualTo(
            "maintenance plan \"New \"\"big\"\" disks\" infrastructure,mediawiki +8d 20:00"
                + " Europe/Berlin for 120m --private --long");
    assertThat(plan.parts())
        .containsExactly(
            new Part("plan goal", "\"no read errors any more\""),
            new Part("plan target", "db1,db2"),
            new Part("plan member", "sam"),
            new Part("plan lead", "dana"),
            new Part("plan lead", "dana of infrastructure"),
            new Part("plan lead", "sam of mediawiki"),
            new Part("plan shift", "dana"),
            new Part("plan shift", "sam 20:00 for 60m"),
            new Part("plan operation", "\"swap the disks\" for 30m by sam on db1 --needs-em"),
            new Part("plan operation", "\"check\" for 90m"),
            new Part("plan venue", "\"the pad\""),
            new Part("plan step", "\"17 things\""),
            new Part("plan step", "\"look again\""));
    assertThat(plan.parts().getLast().of(18)).isEqualTo("plan step 18 \"look again\"");
  }

  @Test
  void whatIsSaidNowhereIsLeftOut() throws IOException {
    var read =
        read("by = dana, title = Disks, services = [mail], start = \"+8d 20:00\", length = 1 h");
    assertThat(((PlanFile.Read.Ok) read).plan().lines())
        .containsExactly("!maintenance plan \"Disks\" mail +8d 20:00 for 60m");
  }

  @Test
  void allFaultsAreToldAtOnceWithTheirLines() throws IOException {
    var read = read("by = dana\ntitel = Disks\nservices = [mail]\nlength = 99 d\n");
    assertThat(((PlanFile.Read.Faulty) read).faults())
        .extracting(fault -> fault.key())
        .contains("titel", "length", "start", "title");
  }

  @Test
  void aFileThatIsNotThereIsToldOf() {
    assertThat(PlanFile.read(folder.resolve("none.conf"))).isInstanceOf(PlanFile.Read.Faulty.class);
  }
}
