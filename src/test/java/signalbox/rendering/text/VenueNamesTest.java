package signalbox.rendering.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.Place;
import signalbox.domain.Venue;
import signalbox.message.Address;
import signalbox.message.Routes;

/** A venue is called as its channel is called where one reads of it. */
class VenueNamesTest {
  private static final Venue OPS = new Venue("ops");
  private static final Venue CONSOLE = new Venue("console");

  private final VenueNames names =
      new VenueNames(
          new Routes(
              List.of(
                  new Routes.Route(
                      OPS,
                      true,
                      List.of(
                          new Address.Channel("libera", "#example-operations"),
                          new Address.Channel("discord", "112233")),
                      false),
                  new Routes.Route(
                      CONSOLE, true, List.of(new Address.Channel("console", "here")), false)),
              Optional.empty(),
              List.of()));

  @Test
  void onIrcItIsTheChannelOfThatNetwork() {
    assertThat(names.of(OPS, new Place.InVenue(CONSOLE, "libera", "#x")))
        .isEqualTo("#example-operations");
    assertThat(names.of(OPS, new Place.InPrivate("libera", "dana")))
        .isEqualTo("#example-operations");
  }

  @Test
  void onDiscordItIsShownByItsId() {
    assertThat(names.of(OPS, new Place.InPrivate("discord", "1"))).isEqualTo("<#112233>");
    assertThat(names.on("discord", OPS)).isEqualTo("<#112233>");
  }

  @Test
  void elsewhereItIsTheVenueItself() {
    assertThat(names.on("console", OPS)).isEqualTo("#ops");
    assertThat(names.on("console", CONSOLE)).isEqualTo("#console");
    assertThat(names.of(OPS, new Place.Nowhere())).isEqualTo("#ops");
  }
}
