package signalbox.chat.irc.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SegmentTest {
  private static final int LONG = 300;

  private final Segment segment = new Segment("|", "EMERGENCY");

  @Test
  void aNewSegmentStandsAtTheEnd() {
    assertThat(segment.in("Ops | Status: up", "EMERGENCY deploy-17 needs sre", LONG))
        .contains("Ops | Status: up | EMERGENCY deploy-17 needs sre");
  }

  @Test
  void inAnEmptyTopicItStandsAlone() {
    assertThat(segment.in("", "EMERGENCY deploy-17", LONG)).contains("EMERGENCY deploy-17");
    assertThat(segment.in("EMERGENCY deploy-17", "", LONG)).contains("");
  }

  @Test
  void theMarkerIsPutBeforeWordsThatLackIt() {
    assertThat(segment.in("Ops", "deploy-17 needs sre", LONG))
        .contains("Ops | EMERGENCY deploy-17 needs sre");
  }

  @Test
  void anOlderSegmentIsReplacedWhereItStands() {
    assertThat(segment.in("Ops | EMERGENCY deploy-1 x | Be nice", "EMERGENCY deploy-2 y", LONG))
        .contains("Ops | EMERGENCY deploy-2 y | Be nice");
  }

  @Test
  void itIsFoundInWhateverColoursSomebodyGaveIt() {
    assertThat(segment.in("Ops | \u0002EMERGENCY\u0002 deploy-1 x", "EMERGENCY deploy-2", LONG))
        .contains("Ops | EMERGENCY deploy-2");
  }

  @Test
  void withoutWordsItIsTakenAwayAndTheRestStays() {
    assertThat(segment.in("Ops | EMERGENCY deploy-1 x | Be  nice ", "", LONG))
        .contains("Ops | Be  nice ");
    assertThat(segment.in("EMERGENCY deploy-1 x | Be nice", "", LONG)).contains("Be nice");
    assertThat(segment.in("Ops|a | Be nice", "", LONG)).contains("Ops|a | Be nice");
  }

  @Test
  void othersWordsThatOnlyBeginLikeItStay() {
    assertThat(segment.in("EMERGENCY: ring 112 | EMERGENCYS", "EMERGENCY deploy-1", LONG))
        .contains("EMERGENCY: ring 112 | EMERGENCYS | EMERGENCY deploy-1");
  }

  @Test
  void aDashInAWordPartsNothing() {
    var dashes = new Segment("-", "EMERGENCY");
    String topic = dashes.in("Ops", "EMERGENCY deploy-17 x", LONG).orElseThrow();

    assertThat(topic).isEqualTo("Ops - EMERGENCY deploy-17 x");
    assertThat(dashes.in(topic, "", LONG)).contains("Ops");
  }

  @Test
  void onlyOurWordsAreCutAndOnlyToTheMarkerAndAWord() {
    String topic = "Operations";
    String words = "EMERGENCY deploy-17 needs sre";

    assertThat(segment.in(topic, words, 42)).contains("Operations | EMERGENCY deploy-17 needs sre");
    assertThat(segment.in(topic, words, 41)).contains("Operations | EMERGENCY deploy-17 needs");
    assertThat(segment.in(topic, words, 32)).contains("Operations | EMERGENCY deploy-17");
    assertThat(segment.in(topic, words, 31)).isEqualTo(Optional.empty());
  }

  @Test
  void lengthsAreThoseOfBytes() {
    assertThat(segment.in("Öps", "EMERGENCY deploy-17 now", 30))
        .contains("Öps | EMERGENCY deploy-17 now");
    assertThat(segment.in("Öps", "EMERGENCY deploy-17 now", 29))
        .contains("Öps | EMERGENCY deploy-17");
  }

  @Test
  void aSegmentWithoutAFormIsRefused() {
    assertThatThrownBy(() -> new Segment(" ", "X")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Segment("|", " ")).isInstanceOf(IllegalArgumentException.class);
  }
}
