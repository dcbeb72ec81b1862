package signalbox.chat.irc;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.BeforeEach;
import signalbox.chat.irc.room.OurChannel;
import signalbox.delivery.Courier;
import signalbox.delivery.CourierContract;
import signalbox.delivery.Receipt;
import signalbox.delivery.Shipment;
import signalbox.message.Address;

class IrcCourierTest extends CourierContract {
  private final FakeSession session = new FakeSession();
  private final IrcAdapter adapter =
      new IrcAdapter(
          new Surroundings("libera", List.of(new OurChannel("#ops")), Map.of(), Company.none()),
          new Overheard(),
          session.schedule);

  @BeforeEach
  void goIn() {
    session.echoes();
    adapter.up(session);
    adapter.heard(session, FakeSession.line(":signalbox!~bot@bots/signalbox JOIN #ops"));
    adapter.heard(session, FakeSession.line(":Dana_!d@h JOIN #ops dana :Dana D"));
    session.written();
  }

  @Override
  protected Courier courier() {
    return new Turning();
  }

  @Override
  protected List<String> heardAt(Address address) {
    String before =
        switch (address) {
          case Address.Channel channel -> "PRIVMSG " + channel.name() + " :";
          case Address.Person _ -> "PRIVMSG Dana_ :";
          case Address.Topic topic -> "TOPIC " + topic.channel() + " :";
          case Address.Aside _, Address.CaseThread _, Address.Card _, Address.Board _ -> "nothing";
        };
    return session.written.stream()
        .filter(line -> line.startsWith(before))
        .map(line -> line.substring(before.length()))
        .toList();
  }

  /** The adapter, with a clock that goes on while it carries. */
  private final class Turning implements Courier {
    @Override
    public String network() {
      return adapter.network();
    }

    @Override
    public CompletionStage<Receipt> carry(Shipment shipment) {
      CompletionStage<Receipt> receipt = adapter.carry(shipment);
      session.after(Duration.ofSeconds(1));
      return receipt;
    }
  }
}
