package signalbox.chat.discord.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import signalbox.chat.discord.standin.Person;

/** On a server that is not ours, though its channels may have ids like ours. */
class ElsewhereTest {
  private Tenant tenant;
  private Person dana;

  @BeforeEach
  void moveIn() {
    tenant = new Tenant("1").opens();
    dana = tenant.discord.person("dana");
    tenant.discord.gateway().awaitIdentified(1);
    tenant.awaitJda();
  }

  @AfterEach
  void end() {
    tenant.close();
  }

  @Test
  void nobodyIsHeardAndNothingIsSetUp() {
    dana.types(tenant.ops, "!approve 17");
    dana.writesToBot("status");
    tenant.expect("dana> status [alone]");
    assertThat(tenant.told()).isEqualTo(List.of("dana> status [alone]"));
    assertThat(tenant.discord.commands()).isEmpty();
  }

  @Test
  void whoeverPressesSomethingIsRefusedPolitely() {
    var answer = dana.presses(tenant.weOffer("approve:17:r3"), "approve:17:r3").awaitAnswer();
    assertThat(answer.text()).contains("I listen only in my channels");
    assertThat(answer.isEphemeral()).isTrue();
    var form = dana.presses(tenant.weOffer("hold:17:r3"), "hold:17:r3").awaitAnswer();
    assertThat(form.text()).contains("I listen only in my channels");
    assertThat(tenant.told()).isEmpty();
  }
}
