package signalbox.chat.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import signalbox.delivery.Courier;
import signalbox.delivery.CourierContract;
import signalbox.delivery.Shipment;
import signalbox.message.Address;
import signalbox.message.Message;
import signalbox.message.Parcel;

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
      case Address.Topic topic -> topic.channel() + " topic> ";
      case Address.Aside _, Address.CaseThread _, Address.Card _, Address.Board _ ->
          address.name() + "> ";
    };
  }

  private void carry(Address to, String words) {
    var message = Message.of(words);
    courier.carry(new Shipment(1, new Parcel.Answer(to, message), message));
  }

  @Test
  void linesHaveTheFormOfATranscript() {
    carry(new Address.Channel("console", "#ops"), "help!");
    carry(new Address.Person("console", "dana"), "you are dana");

    assertThat(screen.shown).containsExactly("#ops  bot> help!", "bot>dana  you are dana");
  }
}
