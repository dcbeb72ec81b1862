package signalbox.chat.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import signalbox.delivery.Courier;
import signalbox.delivery.CourierContract;
import signalbox.message.Address;
import signalbox.message.Message;

class ConsoleCourierTest extends CourierContract {
  private final ScriptedScreen screen = new ScriptedScreen();
  private final ConsoleCourier courier = new ConsoleCourier("console", screen);

  @Override
  protected Courier courier() {
    return courier;
  }

  @Override
  protected List<String> heardAt(Address address) {
    String before = before(address);
    return screen.shown.stream()
        .filter(line -> line.startsWith(before))
        .map(line -> line.substring(before.length()))
        .toList();
  }

  private static String before(Address address) {
    return switch (address) {
      case Address.Channel channel -> channel.name() + "  bot> ";
      case Address.Person person -> "bot>" + person.name() + "  ";
    };
  }

  @Test
  void linesHaveTheFormOfATranscript() {
    courier.carry(1, new Address.Channel("console", "#ops"), Message.of("help!"));
    courier.carry(2, new Address.Person("console", "dana"), Message.of("you are dana"));

    assertThat(screen.shown).containsExactly("#ops  bot> help!", "bot>dana  you are dana");
  }
}
