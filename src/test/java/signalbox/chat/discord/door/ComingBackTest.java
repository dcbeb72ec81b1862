package signalbox.chat.discord.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import signalbox.chat.discord.standin.Person;
import signalbox.chat.discord.standin.rest.Route;

/** What was said while the program itself was away. */
@Execution(ExecutionMode.CONCURRENT)
class ComingBackTest {
  private static final Instant LEFT = Tenant.START.plusSeconds(10);

  private final Tenant before = new Tenant();
  private final Person dana = before.discord.person("dana");
  private Tenant tenant = before;

  @BeforeEach
  void leave() {
    before.opens().expect("up");
    before.time.turn(Duration.ofSeconds(5));
    dana.types(before.ops, "!start 17");
    before.expectLine();
    before.time.turn(Duration.ofSeconds(25));
  }

  @AfterEach
  void end() {
    tenant.close();
  }

  private void leaves() {
    tenant = before.leaves(LEFT);
  }

  @Test
  void itIsReadBackAsOfThenAndNothingOfBefore() {
    leaves();
    dana.types(tenant.ops, "!approve 17");
    dana.types(tenant.ops, "what a day");
    tenant.opens();
    tenant.expect("dana> !approve 17 [as of 30 s, aside]");
    tenant.expect("up again");
    assertThat(tenant.lines()).hasSize(1);
    dana.types(tenant.ops, "!status");
    tenant.expect("dana> !status [aside]");
  }

  @Test
  void nothingIsReadBackWhenNobodyKnowsSinceWhen() {
    before.link().close();
    dana.types(before.ops, "!approve 17");
    tenant = new Tenant(before).opens();
    tenant.expect("up");
    assertThat(tenant.lines()).isEmpty();
    assertThat(tenant.discord.requests(Route.GET_MESSAGES)).isEmpty();
  }

  @Test
  void whatHasAReplyOfOursWasHeardThen() {
    var typed = dana.types(before.ops, "!approve 17");
    before.ourChannel().sendMessage("you cannot").setMessageReference(typed.id()).complete();
    leaves();
    dana.types(tenant.ops, "!status");
    tenant.opens().expect("up again");
    assertThat(tenant.told()).containsOnlyOnce("dana> !status [as of 30 s, aside]");
    assertThat(tenant.lines()).hasSize(1);
  }

  @Test
  void whatIsSaidNowWaitsForWhatWasSaidThen() {
    leaves();
    dana.types(tenant.ops, "!approve 17");
    var reading = tenant.discord.faults().next(Route.GET_MESSAGES).isHeld();
    var offered = tenant.discord.faults();
    tenant.opens();
    reading.awaitArrivals(1);
    dana.types(tenant.ops, "!withdraw 17");
    tenant.discord.awaitCommands(commands -> !commands.isEmpty());
    dana.slashes(tenant.ops, "status").awaitAcknowledged();
    assertThat(tenant.lines()).isEmpty();
    offered.end();
    tenant.expect("dana> !approve 17 [as of 30 s, aside]");
    tenant.expect("dana> !withdraw 17 [aside]");
    tenant.expect("dana> !status [aside, to us]");
  }

  @Test
  void whatWasEditedIsAGapAndNoCommand() {
    leaves();
    dana.edits(dana.types(tenant.ops, "not yet 17"), "!approve 17");
    tenant.opens().expect("up");
    assertThat(tenant.lines()).isEmpty();
    assertThat(tenant.told()).doesNotContain("up again");
  }

  @Test
  void whatNobodySaidToUsMayBeEdited() {
    leaves();
    dana.edits(dana.types(tenant.ops, "what a day"), "what a night");
    tenant.opens().expect("up again");
    assertThat(tenant.lines()).isEmpty();
  }
}
