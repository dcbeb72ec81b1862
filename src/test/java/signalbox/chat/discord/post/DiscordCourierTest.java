package signalbox.chat.discord.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import signalbox.chat.discord.standin.Channel;
import signalbox.chat.discord.standin.Person;
import signalbox.chat.discord.standin.Post;
import signalbox.delivery.Courier;
import signalbox.delivery.CourierContract;
import signalbox.delivery.Receipt;
import signalbox.delivery.Shipment;
import signalbox.message.Address;
import signalbox.message.Message;
import signalbox.message.Parcel;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiscordCourierTest extends CourierContract {
  private final PostOffice office = new PostOffice();
  private Channel ops;
  private Person dana;

  @BeforeEach
  void comeIn() {
    ops = office.opens("ops");
    dana = office.discord.person("dana");
  }

  @AfterEach
  void tidy() {
    office.tidies();
  }

  @AfterAll
  void close() {
    office.close();
  }

  @Override
  protected Courier courier() {
    return new Known();
  }

  @Override
  protected List<String> heardAt(Address address) {
    Channel where = address instanceof Address.Person ? dana.directChannel() : ops;
    return office.discord.listMessages(where).stream()
        .map(Post::content)
        .flatMap(String::lines)
        .toList();
  }

  /** The courier, where channels and people are known by their names. */
  private final class Known implements Courier {
    @Override
    public String network() {
      return office.courier.network();
    }

    @Override
    public CompletionStage<Receipt> carry(Shipment shipment) {
      return office.courier.carry(
          new Shipment(
              shipment.key(),
              new Parcel.Answer(here(shipment.to()), shipment.parcel().message()),
              shipment.message()));
    }

    private Address here(Address address) {
      return address instanceof Address.Person
          ? new Address.Person(network(), dana.id())
          : new Address.Channel(network(), ops.id());
    }
  }

  @Test
  void theFirstMessageIsTheProof() {
    Receipt receipt = office.said(11, ops, "a".repeat(1_500), "b".repeat(1_500));
    List<Post> said = office.discord.listSaid(ops);
    assertThat(said).hasSize(2);
    assertThat(receipt).isEqualTo(new Receipt.Delivered(said.getFirst().id()));
  }

  @Test
  void whatIsSaidAgainAfterACrashIsHeardOnce() {
    String[] lines = {"a".repeat(1_500), "b".repeat(1_500)};
    Receipt first = office.said(12, ops, lines);
    office.startsAnew(office.standings);
    Parcel again = PostOffice.say(new Address.Channel(PostOffice.NETWORK, ops.id()), lines);
    Receipt second =
        office
            .courier
            .carry(new Shipment(12, again, Message.of("(again) " + lines[0], lines[1])))
            .toCompletableFuture()
            .join();
    assertThat(second).isEqualTo(first);
    assertThat(office.discord.listSaid(ops)).hasSize(2);
  }

  @Test
  void anotherStoreMayCountTheSameKeys() {
    office.said(16, ops, "one");
    office.said(16, ops, "two");
    assertThat(office.discord.texts(ops)).containsExactly("one", "two");
    assertThat(new Nonces(Long.MAX_VALUE, -1).find(4)).hasSizeLessThanOrEqualTo(25);
  }

  @Test
  void linksShowNoPreview() {
    office.said(13, ops, "https://example.org/a_b");
    Post post = office.discord.listSaid(ops).getFirst();
    assertThat(post.content()).isEqualTo("https://example.org/a_b");
    assertThat(post.json().get("flags").asInt() & 4).isEqualTo(4);
  }

  @Test
  void nothingIsCarriedWithoutAConnection() {
    office.connected = false;
    assertThat(office.said(14, ops, "hi")).isEqualTo(new Receipt.Failed(false, "not connected"));
  }

  @Test
  void whoHoldsBackSaysNothingBeforeThat() {
    office.courier.holdBack(PostOffice.START.plusSeconds(600));
    assertThat(office.said(17, ops, "hi"))
        .isEqualTo(
            new Receipt.Failed(
                false, "Discord has refused too much of me, so I hold back until 12:10 UTC"));
    office.courier.holdBack(PostOffice.START);
    assertThat(office.said(17, ops, "hi")).isInstanceOf(Receipt.Delivered.class);
  }

  @Test
  void thereAreNoTopics() {
    Parcel topic =
        new Parcel.Show(
            new Address.Topic(PostOffice.NETWORK, ops.id()),
            java.util.Optional.empty(),
            Message.of("x"));
    assertThat(office.carried(15, topic)).isInstanceOf(Receipt.Failed.class);
  }
}
