package signalbox.rendering.export;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.rendering.Cast.DANA;
import static signalbox.rendering.Cast.SAM;
import static signalbox.rendering.Cast.SEC;
import static signalbox.rendering.Cast.TYLER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.Account;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseChoice;
import signalbox.domain.ChangeRef;
import signalbox.domain.Command;
import signalbox.domain.DeployRequest;
import signalbox.domain.DeployerChoice;
import signalbox.domain.Target;
import signalbox.domain.identity.Link;
import signalbox.policy.Reason;
import signalbox.rendering.Cast;
import signalbox.rendering.Talk;
import signalbox.view.CaseFile;

class ExportTest {
  private final Talk talk = new Talk();

  private CaseFile file(int number) {
    var about = talk.desk().findCase(number).orElseThrow();
    var timeline =
        talk.history().stream()
            .filter(recorded -> recorded.event().about().equals(Optional.of(about.id())))
            .toList();
    return CaseFile.of(talk.desk(), about, timeline, talk.now());
  }

  private void oneDeployWithHalfOfItsSeats() {
    talk.say(DANA, Talk.request(Optional.empty(), new DeployerChoice.Unsaid(), false));
    talk.say(TYLER, new CaseAction.Approve(Optional.empty(), Optional.empty()));
    talk.say(SAM, new Command.Claim(new Target("db1"), Optional.empty(), new CaseChoice.Unnamed()));
  }

  private static Map<?, ?> first(Object list) {
    return (Map<?, ?>) ((List<?>) list).getFirst();
  }

  @Test
  void aCaseHasEveryKeyInItsOrder() {
    oneDeployWithHalfOfItsSeats();
    var all = new Export(_ -> "an-event").of(List.of(file(1)), List.of(), false);
    assertThat(all.keySet()).containsExactly("format", "cases", "links");
    assertThat(all).containsEntry("format", 1);
    var one = first(all.get("cases"));
    assertThat(List.copyOf(one.keySet()).toString())
        .isEqualTo(
            "[case, kind, status, outcome, restricted, policy, revision, change, task, reason,"
                + " requester, deployer, held, seats, findings, claims, timeline]");
    assertThat(one.toString())
        .startsWith(
            "{case=deploy-1, kind=deploy, status=requested, outcome=null, restricted=false,"
                + " policy={name=wikimedia-2019, digest=book}, revision=1,"
                + " change=https://example.org/r/1234, task=T1234, reason=null, requester=dana,"
                + " deployer=null, held=false, seats=[{team=releng, need=1, filledBy=tyler,"
                + " onBehalfOf=null, network=libera, account=tyler, messageId=m1,"
                + " at=2026-11-22T12:00:00Z}, {team=sre, need=1, filledBy=null, onBehalfOf=null,"
                + " network=null, account=null, messageId=null, at=null}], findings=[{"
                + "clause=deploy.change-and-task-named, result=SATISFIED, because=gerrit 1234 for"
                + " T1234}, ")
        .endsWith(
            "claims=[{target=db1, holder=sam, since=2026-11-22T12:00:00Z,"
                + " until=2026-11-22T12:30:00Z}], timeline=[{seq=1, at=2026-11-22T12:00:00Z,"
                + " event=an-event, by=dana}, {seq=2, at=2026-11-22T12:00:00Z, event=an-event,"
                + " by=tyler}, {seq=3, at=2026-11-22T12:00:00Z, event=an-event, by=sam}]}");
  }

  @Test
  void casesComeByNumberAndRestrictedOnesOnlyWhenAskedFor() {
    oneDeployWithHalfOfItsSeats();
    var change = new ChangeRef("gerrit", "7", "https://example.org/r/7");
    var request =
        new DeployRequest(
            change, Talk.TASK, Optional.of(Reason.SECURITY), Optional.empty(), "secret");
    talk.say(
        TYLER,
        Cast.in(SEC),
        new Command.RequestDeploy(request, new DeployerChoice.Unsaid(), false));
    var files = List.of(file(2), file(1));
    var export = new Export(_ -> "an-event");
    assertThat(names(export.of(files, List.of(), true))).containsExactly("deploy-1", "deploy-2");
    assertThat(names(export.of(files, List.of(), false))).containsExactly("deploy-1");
  }

  @Test
  void linkedAccountsAreToldWithWhoApproved() {
    var link = new Link(new Account("discord", "445566"), TYLER, DANA, talk.now());
    assertThat(new Export(_ -> "an-event").of(List.of(), List.of(link), false))
        .hasToString(
            "{format=1, cases=[], links=[{network=discord, account=445566, member=tyler,"
                + " approvedBy=dana, at=2026-11-22T12:00:00Z}]}");
  }

  private static List<String> names(Map<String, ?> all) {
    return ((List<?>) all.get("cases"))
        .stream().map(c -> String.valueOf(((Map<?, ?>) c).get("case"))).toList();
  }

  @Test
  void thePageHasHeaderSeatsClausesClaimsAndTimeline() {
    oneDeployWithHalfOfItsSeats();
    assertThat(ExportMarkdown.of(file(1)))
        .startsWith(
            """
            # deploy-1: emergency deploy

            - **State:** requested
            - **Change:** https://example.org/r/1234
            - **Task:** T1234 https://example.org/T1234
            - **Reason:** not given
            - **Approach:** not given
            - **Requester:** dana
            - **Deployer:** not named
            - **Asked for in:** ops, 2026-11-22T12:00:00Z
            - **Policy:** wikimedia-2019, digest book
            - **Revision:** 1

            ## Seats

            | Team | Filled by | On behalf of | Account | At |
            | --- | --- | --- | --- | --- |
            | releng | tyler |  | libera/tyler, message m1 | 2026-11-22T12:00:00Z |
            | sre | open |  |  |  |

            ## Clauses

            | Clause | Result | Because |
            | --- | --- | --- |
            | deploy.change-and-task-named | satisfied | gerrit 1234 for T1234 |
            """)
        .endsWith(
            """

            ## Claims

            | Target | Holder | Since | Until |
            | --- | --- | --- | --- |
            | db1 | sam | 2026-11-22T12:00:00Z | 2026-11-22T12:30:00Z |

            ## Timeline

            | No | At (UTC) | By | What |
            | --- | --- | --- | --- |
            | 1 | 2026-11-22T12:00:00Z | dana | asked for https://example.org/r/1234 - T1234 |
            | 2 | 2026-11-22T12:00:00Z | tyler | approved for releng |
            | 3 | 2026-11-22T12:00:00Z | sam | claimed db1 |
            """);
  }

  @Test
  void wordsStayWordsInMarkdown() {
    oneDeployWithHalfOfItsSeats();
    talk.say(SAM, new CaseAction.Decline("a | b <script> [x](y) *z*"));
    assertThat(ExportMarkdown.of(file(1)))
        .contains("declined: a \\| b \\<script\\> \\[x\\](y) \\*z\\* |");
  }
}
