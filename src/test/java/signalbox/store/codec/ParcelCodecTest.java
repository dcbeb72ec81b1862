package signalbox.store.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import signalbox.domain.CaseId;
import signalbox.message.Address;
import signalbox.message.Card;
import signalbox.message.Message;
import signalbox.message.Parcel;
import signalbox.store.Sampler;
import signalbox.store.StoreFault;

class ParcelCodecTest {
  private static final Parcel SAY =
      new Parcel.Say(
          new Address.Channel("libera", "#ops"),
          Optional.of(CaseId.deploy(17)),
          Message.of("one", "two"));
  private static final String SAY_TEXT =
      "{\"type\":\"say\",\"about\":\"deploy-17\",\"message\":{\"lines\":[\"one\",\"two\"]},"
          + "\"to\":{\"type\":\"channel\",\"name\":\"#ops\",\"network\":\"libera\"}}";

  private static final Parcel SHOW =
      new Parcel.Show(
          new Address.Topic("libera", "#ops"), Optional.empty(), Message.of("no emergency"));
  private static final String SHOW_TEXT =
      "{\"type\":\"show\",\"message\":{\"lines\":[\"no emergency\"]},"
          + "\"to\":{\"type\":\"topic\",\"channel\":\"#ops\",\"network\":\"libera\"}}";

  private static final Parcel CARD =
      new Parcel.ShowCard(
          new Address.Card("discord", "1001", CaseId.deploy(17)),
          new Card(
              CaseId.deploy(17),
              3,
              Card.Mood.WAITING,
              "deploy-17 needs sre (sam)",
              List.of(
                  new Card.Field("requester", Card.Words.of("dana")),
                  new Card.Field(
                      "expires", new Card.Moment(Instant.parse("2026-11-22T14:00:00Z")))),
              List.of(Card.Press.APPROVE, Card.Press.HOLD)));
  private static final String CARD_TEXT =
      "{\"type\":\"show-card\",\"card\":{\"about\":\"deploy-17\",\"fields\":["
          + "{\"name\":\"requester\",\"value\":{\"type\":\"words\",\"lines\":[\"dana\"]}},"
          + "{\"name\":\"expires\",\"value\":{\"type\":\"moment\",\"at\":\"2026-11-22T14:00:00Z\"}}],"
          + "\"mood\":\"WAITING\",\"presses\":[\"APPROVE\",\"HOLD\"],\"revision\":3,\"title\":\"deploy-17"
          + " needs sre (sam)\"},"
          + "\"to\":{\"type\":\"card\",\"about\":\"deploy-17\",\"channel\":\"1001\",\"network\":\"discord\"}}";

  private final ParcelCodec codec = new ParcelCodec();

  static Stream<Class<?>> everyKindOfParcel() {
    return Sampler.members(Parcel.class);
  }

  @Test
  void spellsAParcelAsItWasReleased() {
    assertThat(codec.encode(SAY)).isEqualTo(SAY_TEXT);
    assertThat(codec.decode(SAY_TEXT)).isEqualTo(SAY);
    assertThat(codec.encode(SHOW)).isEqualTo(SHOW_TEXT);
    assertThat(codec.decode(SHOW_TEXT)).isEqualTo(SHOW);
    assertThat(codec.encode(CARD)).isEqualTo(CARD_TEXT);
    assertThat(codec.decode(CARD_TEXT)).isEqualTo(CARD);
  }

  @ParameterizedTest
  @MethodSource("everyKindOfParcel")
  void everyParcelComesBackAsItWas(Class<? extends Parcel> kind) {
    for (int variant = 0; variant < 4; variant++) {
      Sampler sampler = variant % 2 == 0 ? Sampler.full() : Sampler.bare();
      Parcel parcel = sampler.sample(kind);
      assertThat(codec.decode(codec.encode(parcel))).isEqualTo(parcel);
    }
  }

  @Test
  void everyAddressInChannelsComesBackAsItWas() {
    var thread = new Address.CaseThread("discord", "1001", CaseId.deploy(17));
    for (Parcel parcel :
        List.of(
            new Parcel.Say(thread, Optional.of(CaseId.deploy(17)), Message.of("one")),
            new Parcel.Answer(new Address.Aside("discord", "1001", "4711"), Message.of("one")))) {
      assertThat(codec.decode(codec.encode(parcel))).isEqualTo(parcel);
    }
  }

  @Test
  void everySlotComesBackAsItWas() {
    var slots = new SlotCodec();
    assertThat(slots.encode(new Address.Card("discord", "1001", CaseId.deploy(17))))
        .isEqualTo(
            "{\"type\":\"card\",\"about\":\"deploy-17\",\"channel\":\"1001\",\"network\":\"discord\"}");
    Sampler.members(Address.Slot.class)
        .map(kind -> (Address.Slot) Sampler.full().sample(kind))
        .forEach(slot -> assertThat(slots.decode(slots.encode(slot))).isEqualTo(slot));
  }

  @Test
  void aSlotIsNoOtherAddress() {
    assertThatExceptionOfType(StoreFault.class)
        .isThrownBy(() ->
            new SlotCodec()
                .decode("{\"type\":\"channel\",\"name\":\"#ops\",\"network\":\"libera\"}"))
        .matches(fault -> fault.kind() == StoreFault.Kind.CORRUPT);
  }

  @Test
  void aBrokenTextIsAFaultWithoutItsWords() {
    assertThatExceptionOfType(StoreFault.class)
        .isThrownBy(() -> codec.decode(SAY_TEXT.replace("channel", "secret")))
        .matches(fault -> fault.kind() == StoreFault.Kind.CORRUPT)
        .withMessageNotContaining("secret");
  }
}
