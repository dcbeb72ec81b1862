package signalbox.chat.discord.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import signalbox.chat.discord.standin.Answering;
import signalbox.chat.discord.standin.Person;
import signalbox.chat.discord.standin.Post;
import signalbox.delivery.Receipt;
import signalbox.delivery.Shipment;
import signalbox.message.Address;
import signalbox.message.Message;
import signalbox.message.Parcel;

/** What was heard at the door is answered through the door. */
class AnsweringTest {
  private Tenant tenant;
  private Person dana;

  @BeforeEach
  void moveIn() {
    tenant = Tenant.moved();
    dana = tenant.discord.person("dana");
  }

  @AfterEach
  void end() {
    tenant.close();
  }

  /** Answers whoever was heard last. */
  private Receipt answer(String words) {
    String aside = tenant.lines().getLast().where().bearing().aside().orElseThrow();
    var to = new Address.Aside("discord", tenant.ops.id(), aside);
    var parcel = new Parcel.Answer(to, Message.of(words));
    return tenant
        .adapter
        .carry(new Shipment(0, parcel, parcel.message()))
        .toCompletableFuture()
        .join();
  }

  @Test
  void whoTypedIsAnsweredWithAReply() {
    Post typed = dana.types(tenant.ops, "!status");
    tenant.expectLine();
    assertThat(answer("nothing is open")).isInstanceOf(Receipt.Delivered.class);
    assertThat(tenant.discord.awaitMessage(tenant.ops, "nothing is open").repliesTo())
        .contains(typed.id());
  }

  @Test
  void whoFilledInACommandIsAnsweredAloneAndOnce() {
    tenant.discord.awaitCommands(commands -> !commands.isEmpty());
    Answering asked = dana.slashes(tenant.ops, "status");
    tenant.expectLine();
    assertThat(answer("nothing is open")).isInstanceOf(Receipt.Delivered.class);
    assertThat(asked.awaitAnswer().text()).isEqualTo("nothing is open");
    assertThat(asked.awaitAnswer().isEphemeral()).isTrue();
    tenant.time.turn(Duration.ofMinutes(2));
    assertThat(asked.listFollowUps()).isEmpty();
    assertThat(tenant.discord.listMessages(tenant.ops)).isEmpty();
  }

  @Test
  void whoPressedIsAnsweredAloneAndTheCardStays() {
    Post card = tenant.weOffer("approve:17:r3");
    Answering pressed = dana.presses(card, "approve:17:r3");
    tenant.expectLine();
    assertThat(answer("you cannot approve your own request")).isInstanceOf(Receipt.Delivered.class);
    Post told = pressed.awaitFollowUp(_ -> true);
    assertThat(told.text()).isEqualTo("you cannot approve your own request");
    assertThat(told.isEphemeral()).isTrue();
    assertThat(tenant.discord.find(card).orElseThrow().text()).isEqualTo("card");
  }

  @Test
  void nothingIsCarriedWhileWeAreNotThere() {
    dana.types(tenant.ops, "!status");
    tenant.expectLine();
    tenant.link().close();
    tenant.expect("down");
    assertThat(answer("nothing is open")).isEqualTo(new Receipt.Failed(false, "not connected"));
  }
}
