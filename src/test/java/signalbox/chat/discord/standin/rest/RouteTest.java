package signalbox.chat.discord.standin.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import signalbox.chat.discord.standin.contract.Contract;

/** The routes of the stand-in are those of our contract. */
class RouteTest {
  @Test
  void everyRouteIsInTheContractAndEveryOneOfTheContractIsHere() {
    assertThat(Arrays.stream(Route.values()).map(route -> route.method() + " " + route.template()))
        .containsExactlyInAnyOrderElementsOf(Contract.ours().routes());
  }

  @Test
  void aWordBeatsAPlace() {
    assertThat(Route.find("GET", "/users/@me").orElseThrow().route()).isEqualTo(Route.GET_SELF);
    assertThat(Route.find("GET", "/users/17").orElseThrow().route()).isEqualTo(Route.GET_USER);
    assertThat(Route.find("GET", "/channels/1/messages/pins").orElseThrow().route())
        .isEqualTo(Route.GET_PINS);
    assertThat(Route.find("GET", "/users/17/18")).isEmpty();
  }
}
