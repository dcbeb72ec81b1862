package signalbox.store.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import signalbox.domain.CaseId;
import signalbox.message.Address;
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
  void aBrokenTextIsAFaultWithoutItsWords() {
    assertThatExceptionOfType(StoreFault.class)
        .isThrownBy(() -> codec.decode(SAY_TEXT.replace("channel", "secret")))
        .matches(fault -> fault.kind() == StoreFault.Kind.CORRUPT)
        .withMessageNotContaining("secret");
  }
}
