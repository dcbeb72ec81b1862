package signalbox.chat.discord.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import signalbox.chat.discord.standin.Person;
import signalbox.chat.discord.standin.rest.Route;
import signalbox.chat.discord.standin.world.Problem;

/** Our commands are there as soon as they can be, and offered no more often than needed. */
class FurnishingTest {
  private final Tenant tenant = new Tenant();
  private final Person dana = tenant.discord.person("dana");

  @AfterEach
  void end() {
    tenant.close();
  }

  @Test
  void commandsAreRegisteredOnceAndLeftAloneWhileTheyAreTheSame() {
    tenant.opens().expect("up");
    tenant.discord.awaitCommands(commands -> !commands.isEmpty());
    tenant.link().close();
    Tenant again = new Tenant(tenant).opens();
    again.expect("up");
    again.discord.awaitRequest(
        Route.GET_COMMANDS, _ -> tenant.discord.requests(Route.GET_COMMANDS).size() == 2);
    again.discord.person("erin").types(tenant.ops, "!status");
    again.expectLine();
    again.link().close();
    assertThat(tenant.discord.requests(Route.PUT_COMMANDS)).hasSize(1);
  }

  @Test
  void commandsAreRegisteredAnewWhenSomethingAboutThemHasChanged() {
    tenant.opens().expect("up");
    tenant.discord.awaitCommands(commands -> !commands.isEmpty());
    tenant.ourGuild().updateCommands().addCommands(Commands.slash("old", "Gone")).complete();
    tenant.link().close();
    Tenant again = new Tenant(tenant).opens();
    again.expect("up");
    tenant.discord.awaitRequest(
        Route.PUT_COMMANDS, _ -> tenant.discord.requests(Route.PUT_COMMANDS).size() == 3);
    again.link().close();
    assertThat(tenant.discord.commands()).hasSizeGreaterThan(30);
  }

  @Test
  void whoIsTakenFromTheServerAndInvitedAgainBringsTheCommandsAlong() {
    tenant.opens().expect("up");
    tenant.discord.awaitCommands(commands -> !commands.isEmpty());
    tenant.discord.expels();
    tenant.expect("down");
    assertThat(tenant.discord.commands()).isEmpty();
    tenant.discord.invites();
    tenant.expect("up again");
    tenant.discord.awaitCommands(commands -> !commands.isEmpty());
    dana.slashes(tenant.ops, "status");
    tenant.expectLine();
  }

  @Test
  void commandsThatWereNotTakenAreTriedAgainAfterFiveMinutes() {
    tenant.discord.faults().next(2, Route.PUT_COMMANDS).isRefused(Problem.missingAccess());
    tenant.opens().expect("up");
    awaitTries(1);
    tenant.time.awaitAlarms(1);
    tenant.time.turn(Furnishing.RETRY.minusMillis(1));
    assertThat(tries()).isOne();
    tenant.time.turn(Duration.ofMillis(1));
    awaitTries(2);
    tenant.time.awaitAlarms(1);
    tenant.time.turn(Furnishing.RETRY);
    awaitTries(3);
    tenant.discord.awaitCommands(commands -> !commands.isEmpty());
    dana.slashes(tenant.ops, "status");
    tenant.expectLine();
    tenant.time.turn(Furnishing.RETRY);
    assertThat(tries()).isEqualTo(3);
  }

  private int tries() {
    return tenant.discord.requests(Route.PUT_COMMANDS).size();
  }

  private void awaitTries(int count) {
    tenant.discord.awaitRequest(Route.PUT_COMMANDS, _ -> tries() >= count);
  }
}
