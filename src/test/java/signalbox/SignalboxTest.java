package signalbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignalboxTest {

  @Test
  void aBuildWithoutJarCallsItselfDevelopment() {
    assertThat(Signalbox.version()).isEqualTo("development");
  }
}
