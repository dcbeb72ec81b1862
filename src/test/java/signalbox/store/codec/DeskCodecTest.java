package signalbox.store.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import signalbox.domain.desk.Desk;
import signalbox.policy.PolicyBook;
import signalbox.store.Sampler;
import signalbox.store.StoreFault;

class DeskCodecTest {
  private final DeskCodec codec = new DeskCodec();

  @Test
  void anEmptyDeskComesBackAsItWas() {
    assertThat(codec.decode(codec.encode(Desk.empty()))).isEqualTo(Desk.empty());
  }

  @Test
  void aRichDeskComesBackAsItWas() {
    Sampler sampler = Sampler.full();
    for (int variant = 0; variant < 20; variant++) {
      Desk desk = sampler.sample(Desk.class);
      assertThat(desk.deploys()).isNotEmpty();
      assertThat(codec.decode(codec.encode(desk))).isEqualTo(desk);
    }
  }

  @Test
  void aBareDeskComesBackAsItWas() {
    Desk desk = Sampler.bare().sample(Desk.class);
    assertThat(codec.decode(codec.encode(desk))).isEqualTo(desk);
  }

  @Test
  void aBookIsWrittenOnceAndSharedByTheCases() {
    Desk desk = Sampler.full().sample(Desk.class);
    PolicyBook book = desk.deploys().firstEntry().getValue().book();
    String text = codec.encode(desk);
    String template = "\"template\"";
    assertThat(text.split(template, -1)).as("parts around " + template).hasSize(2);
    Desk read = codec.decode(text);
    assertThat(read.deploys().values()).allSatisfy(d -> assertThat(d.book()).isEqualTo(book));
    assertThat(read.deploys().firstEntry().getValue().book())
        .isSameAs(read.deploys().lastEntry().getValue().book());
  }

  @Test
  void aPictureNamesTheLastEventAndTheShape() {
    Desk desk = Sampler.full().sample(Desk.class);
    var picture = codec.picture(desk);
    assertThat(picture.sequence()).isEqualTo(desk.mark().sequence());
    assertThat(picture.shape()).isEqualTo(codec.shape()).matches("[0-9a-f]{64}");
    assertThat(codec.decode(picture.text())).isEqualTo(desk);
  }

  @Test
  void theShapeReachesEveryPartOfADesk() {
    assertThat(Shape.of(Desk.class))
        .containsEntry("Desk.mark", "Desk.Mark")
        .containsEntry("Desk.deploys", "SortedMap<Integer, EmergencyDeploy>")
        .containsEntry("EmergencyDeploy.Asked.revision", "int")
        .containsEntry(
            "Outcome", "VERIFIED UNVERIFIED ROLLED_BACK ABORTED DECLINED WITHDRAWN EXPIRED")
        .containsEntry("PolicyBook.digest", "String");
  }

  @Test
  void aBrokenTextIsAFaultWithoutItsWords() {
    Desk desk = Sampler.full().sample(Desk.class);
    String text = codec.encode(desk);
    for (String broken :
        List.of("", "secret", "secret\nsecret", text.substring(0, text.length() / 2))) {
      assertThatExceptionOfType(StoreFault.class)
          .isThrownBy(() -> codec.decode(broken))
          .matches(fault -> fault.kind() == StoreFault.Kind.CORRUPT)
          .withMessageNotContaining("secret");
    }
  }

  @Test
  void aCaseWhoseBookIsMissingIsAFault() {
    String text = codec.encode(Sampler.full().sample(Desk.class));
    assertThatExceptionOfType(StoreFault.class)
        .isThrownBy(() -> codec.decode("{}" + text.substring(text.indexOf('\n'))))
        .matches(fault -> fault.kind() == StoreFault.Kind.CORRUPT);
  }
}
