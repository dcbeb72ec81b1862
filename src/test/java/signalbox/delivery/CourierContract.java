package signalbox.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import signalbox.message.Address;
import signalbox.message.Message;
import signalbox.message.Parcel;

/** What delivery may rely on, whatever the network. */
public abstract class CourierContract {
  /** The courier, over a network or something that behaves like one. */
  protected abstract Courier courier();

  /** What was heard on that network there, oldest first; words alone. */
  protected abstract List<String> heardAt(Address address);

  private Address channel() {
    return new Address.Channel(courier().network(), "#ops");
  }

  private Address person() {
    return new Address.Person(courier().network(), "dana");
  }

  private Receipt carry(long key, Address to, String... lines) throws Exception {
    return courier()
        .carry(shipment(key, to, Message.of(lines)))
        .toCompletableFuture()
        .get(10, TimeUnit.SECONDS);
  }

  private static Shipment shipment(long key, Address to, Message message) {
    return new Shipment(key, new Parcel.Answer(to, message), message);
  }

  @Test
  void whatIsCarriedIsHeardOnceAndThereOnly() throws Exception {
    Receipt receipt = carry(1, channel(), "help!");

    assertThat(receipt).isNotInstanceOf(Receipt.Failed.class);
    assertThat(heardAt(channel())).containsExactly("help!");
    assertThat(heardAt(person())).isEmpty();
  }

  @Test
  void linesOfAMessageAreHeardInTheirOrder() throws Exception {
    carry(1, channel(), "one", "two", "three");
    carry(2, channel(), "four");

    assertThat(heardAt(channel())).containsExactly("one", "two", "three", "four");
  }

  @Test
  void aPersonHearsWhatIsForThatPersonAlone() throws Exception {
    carry(1, person(), "you are dana");

    assertThat(heardAt(person())).containsExactly("you are dana");
    assertThat(heardAt(channel())).isEmpty();
  }

  @Test
  void wordsThatAreNotKeptAreCarriedLikeOthers() throws Exception {
    carry(0, channel(), "one");
    carry(0, channel(), "one");

    assertThat(heardAt(channel())).containsExactly("one", "one");
  }
}
