package signalbox.rendering.export;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.NOOR;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Maintained.approve;
import static signalbox.domain.scene.Maintained.approveFor;
import static signalbox.domain.scene.Maintained.joined;
import static signalbox.domain.scene.Maintained.on;
import static signalbox.domain.scene.Maintained.openEmergency;
import static signalbox.domain.scene.Maintained.planMaintenance;
import static signalbox.domain.scene.Maintained.shift;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseAction;
import signalbox.domain.Operation;
import signalbox.domain.PlanAction;
import signalbox.domain.Target;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;
import signalbox.view.CaseFile;

class ExportOfMaintenanceTest {
  private final Scene scene = Scene.under(Books.MIRAHEZE);

  private CaseFile file() {
    var about = scene.desk().findCase(1).orElseThrow();
    var timeline =
        scene.history().stream()
            .filter(recorded -> recorded.event().about().equals(Optional.of(about.id())))
            .toList();
    return CaseFile.of(scene.desk(), about, timeline, scene.now());
  }

  private Map<?, ?> value() {
    var all = new Export(_ -> "an-event").of(List.of(file()), List.of(), false);
    return (Map<?, ?>) ((List<?>) all.get("cases")).getFirst();
  }

  private void aPlan() {
    scene.did(DANA, planMaintenance()).and(joined(1, SAM), shift(1, SAM, 0, 60));
    scene
        .did(DANA, on(1, new PlanAction.SetGoal("disks are new")))
        .did(
            DANA,
            on(
                1,
                new PlanAction.PlanOperation(
                    new Operation(
                        "swap",
                        Duration.ofMinutes(30),
                        Optional.of(SAM),
                        Optional.of(new Target("db1")),
                        false))));
    scene.did(SAM, on(1, new PlanAction.Agree()));
  }

  @Test
  void aMaintenanceHasTheKeysOfEveryCaseAndItsPlan() {
    aPlan();
    assertThat(List.copyOf(value().keySet()).toString())
        .isEqualTo(
            "[case, kind, status, outcome, restricted, policy, revision, change, task, reason,"
                + " requester, deployer, held, plan, seats, findings, claims, timeline]");
    assertThat(value().toString())
        .startsWith(
            "{case=maintenance-1, kind=maintenance, status=planning, outcome=null,"
                + " restricted=false, policy={name=miraheze, digest=")
        .contains("change=null, task=null, reason=null, requester=dana, deployer=null, held=false");
  }

  @Test
  void thePlanSaysWhatWhenAndWho() {
    aPlan();
    assertThat(value().get("plan"))
        .hasToString(
            "{title=New disks, services=[mediawiki, infrastructure], emergency=false,"
                + " immediate=false, window={start=2026-12-01T20:00:00Z,"
                + " end=2026-12-01T22:00:00Z}, began=null, ended=null, goal=disks are new,"
                + " targets=[db1], operations=[{name=swap, seconds=1800, by=sam, on=db1,"
                + " needsManager=false}], steps=[], venue=null, lead=null, leads={},"
                + " members=[dana, sam], agreed=[sam], shifts=[{member=sam,"
                + " start=2026-12-01T20:00:00Z, end=2026-12-01T21:00:00Z}]}");
  }

  @Test
  void aSeatIsOfItsServicesAndKeepsTheProofOfItsYes() {
    scene.did(DANA, planMaintenance()).did(NOOR, approveFor(1, ERIN));
    var seats = (List<?>) value().get("seats");
    assertThat(seats.getFirst().toString())
        .startsWith("{team=em, need=1, filledBy=noor, onBehalfOf=erin, network=libera,")
        .contains("messageId=m5, at=" + scene.now())
        .endsWith("services=[mediawiki]}");
    assertThat(seats.getLast())
        .hasToString(
            "{team=em, need=1, filledBy=null, onBehalfOf=null, network=null, account=null,"
                + " messageId=null, at=null, services=[infrastructure]}");
  }

  @Test
  void clausesOfItsPolicyStandWithWhatWasFound() {
    scene.did(DANA, planMaintenance());
    assertThat(value().get("findings").toString())
        .contains("{clause=maintenance.two-root-sres, result=UNSATISFIED, because=")
        .doesNotContain("deploy.");
  }

  @Test
  void anEmergencyHasNoEndUntilItIsDone() {
    scene.did(SAM, openEmergency(Optional.of("all is down")));
    assertThat(((Map<?, ?>) value().get("plan")).toString())
        .contains("emergency=true, immediate=true, window={start=" + scene.now() + ", end=null}");
    scene.after(Duration.ofHours(1)).did(SAM, on(1, new CaseAction.Finish()));
    assertThat(((Map<?, ?>) value().get("plan")).toString())
        .contains("end=" + scene.now() + "}")
        .contains("ended=" + scene.now());
  }

  @Test
  void thePageHasItsPlanSeatsClausesAndTimeline() {
    aPlan();
    scene.did(ERIN, approve(1));
    assertThat(ExportMarkdown.of(file()))
        .startsWith(
            """
            # maintenance-1: maintenance

            - **State:** planning
            - **Title:** New disks
            - **Services:** mediawiki, infrastructure
            - **Window:** 2026-12-01T20:00:00Z to 2026-12-01T22:00:00Z
            - **Began:** not
            - **Ended:** not
            - **Goal:** disks are new
            - **Targets:** db1
            - **Planner:** dana
            - **Leader:** not named
            - **Members:** dana, sam
            - **Planned in:** ops, 2026-11-22T12:00:00Z
            - **Policy:** miraheze, digest\
            """
                .replace("2026-11-22T12:00:00Z", scene.now().toString()))
        .contains(
            """

            ## Operations

            | Operation | Length | By | On |
            | --- | --- | --- | --- |
            | swap | 30 min | sam | db1 |

            ## Shifts

            | Member | From | Until |
            | --- | --- | --- |
            | sam | 2026-12-01T20:00:00Z | 2026-12-01T21:00:00Z |

            ## Seats

            | Team | Filled by | On behalf of | Account | At |
            | --- | --- | --- | --- | --- |
            | em of mediawiki | erin |  | libera/erin, message\
            """)
        .contains("| em of infrastructure | open |  |  |  |")
        .contains("\n| maintenance.two-root-sres | unsatisfied | ")
        .contains("| dana | planned maintenance of mediawiki and infrastructure");
  }
}
