package signalbox.chat.discord.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import signalbox.chat.Line;
import signalbox.chat.discord.post.Reply;
import signalbox.chat.discord.standin.Answering;
import signalbox.chat.discord.standin.Channel;
import signalbox.chat.discord.standin.Form;
import signalbox.chat.discord.standin.Person;
import signalbox.chat.discord.standin.Post;
import signalbox.domain.CaseId;

/** Buttons and forms. */
class PressingTest {
  private static final int THINKING = 5;
  private static final int LEFT_AS_IT_IS = 6;
  private static final int FORM = 9;

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

  @ParameterizedTest
  @ValueSource(strings = {"approve", "unhold", "start", "done", "verified"})
  void aPressIsTheLineThatWouldBeTypedOnTheCardAsItWas(String press) {
    Post card = tenant.weOffer(press + ":17:r3");
    Answering answering = dana.presses(card, press + ":17:r3");
    tenant.expect("dana> !" + press + " 17 [about deploy-17, r3, aside, to us]");
    assertThat(answering.awaitAcknowledged()).isEqualTo(LEFT_AS_IT_IS);
    Line line = tenant.lines().getLast();
    assertThat(line.who().account()).contains(dana.id());
    String aside = line.where().bearing().aside().orElseThrow();
    assertThat(tenant.asides.find(aside))
        .get()
        .isInstanceOfSatisfying(
            Reply.ToInteraction.class, reply -> assertThat(reply.thinking()).isFalse());
  }

  @Test
  void aPressIsAcknowledgedHoweverLongTheHouseTakes() {
    tenant.deals(CompletableFuture::new);
    Post card = tenant.weOffer("approve:17:r3");
    assertThat(dana.presses(card, "approve:17:r3").awaitAcknowledged()).isEqualTo(LEFT_AS_IT_IS);
    assertThat(dana.presses(card, "approve:17:r3").awaitAcknowledged()).isEqualTo(LEFT_AS_IT_IS);
  }

  @Test
  void twoPressesAreTwoLines() {
    Post card = tenant.weOffer("approve:17:r3");
    dana.presses(card, "approve:17:r3");
    tenant.expectLine();
    dana.presses(card, "approve:17:r3");
    tenant.expectLine();
    assertThat(tenant.lines()).extracting(line -> line.proof().messageId()).doesNotHaveDuplicates();
  }

  @Test
  void aPressThatIsToldTwiceIsOneLine() {
    Post card = tenant.weOffer("approve:17:r3");
    dana.presses(card, "approve:17:r3").isToldAgain();
    dana.types(tenant.ops, "!status");
    tenant.expect("dana> !status [aside]");
    assertThat(tenant.lines()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"decline,Decline deploy-17", "hold,Hold deploy-17", "abort,Abort deploy-17"})
  void whatWantsWordsAsksForThem(String press, String title) {
    String id = press + ":17:r3";
    Answering opening = dana.presses(tenant.weOffer(id), id);
    assertThat(opening.awaitAcknowledged()).isEqualTo(FORM);
    Form form = opening.awaitForm();
    assertThat(form.id()).isEqualTo(id);
    assertThat(form.title()).isEqualTo(title);
    assertThat(form.fields()).extracting(Form.Field::id).containsExactly("why");
    Answering sending = dana.submits(form, Map.of("why", "17 hosts\nsay \"no\""));
    tenant.expect(
        "dana> !" + press + " 17 \"17 hosts\nsay \"\"no\"\"\" [about deploy-17, r3, aside, to us]");
    assertThat(sending.awaitAcknowledged()).isEqualTo(THINKING);
  }

  @Test
  void aRollbackMayGoWithoutWords() {
    Form form = dana.presses(tenant.weOffer("rollback:17:r3"), "rollback:17:r3").awaitForm();
    dana.submits(form, Map.of("why", ""));
    tenant.expect("dana> !rollback 17 [about deploy-17, r3, aside, to us]");
  }

  @Test
  void aReasonIsChosen() {
    Form form = dana.presses(tenant.weOffer("reason:17:r3"), "reason:17:r3").awaitForm();
    assertThat(form.fields())
        .extracting(Form.Field::id)
        .containsExactly("reason", "approach", "fix-forward");
    dana.submits(form, Map.of("reason", "abuse", "approach", "rollback", "fix-forward", ""));
    tenant.expect("dana> !reason 17 abuse --rollback [about deploy-17, r3, aside, to us]");
    dana.submits(form, Map.of("approach", "fix-forward", "fix-forward", "no -- way back"));
    tenant.expect(
        "dana> !reason 17 --fix-forward \"no -- way back\" [about deploy-17, r3, aside, to us]");
    dana.submits(form, Map.of("reason", "abuse", "approach", "fix-forward"));
    tenant.expect("dana> !reason 17 abuse --fix-forward [about deploy-17, r3, aside, to us]");
  }

  @Test
  void whatIsPressedInAThreadBelongsThere() {
    Post card = tenant.weSay("deploy-17");
    tenant.isCard(CaseId.deploy(17), card.id());
    Channel thread = dana.startsThread(card, "deploy-17");
    dana.types(thread, "here");
    tenant.expectLine();
    Post inThread = tenant.weOffer(thread, "approve:17:r3");
    dana.presses(inThread, "approve:17:r3");
    tenant.expect("dana> !approve 17 [about deploy-17, r3, thread, aside, to us]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"approve:17", "reload:1:r1", "approve:17:r3:x", "x", "approve:0:r1"})
  void aForgedButtonIsRefusedPolitely(String forged) {
    Answering answering = dana.presses(tenant.weOffer(forged), forged);
    assertThat(answering.awaitAnswer().text()).contains("do not know this button");
    assertThat(answering.awaitAnswer().isEphemeral()).isTrue();
    assertThat(tenant.lines()).isEmpty();
  }

  @Test
  void aButtonOfAnotherCaseThanItsCardIsRefused() {
    Post card = tenant.weOffer("approve:18:r3");
    tenant.isCard(CaseId.deploy(17), card.id());
    assertThat(dana.presses(card, "approve:18:r3").awaitAnswer().text())
        .contains("do not know this button");
    assertThat(tenant.lines()).isEmpty();
  }

  @Test
  void aPressInAnotherChannelIsRefused() {
    Post card = tenant.weOffer(tenant.elsewhere, "approve:17:r3");
    assertThat(dana.presses(card, "approve:17:r3").awaitAnswer().text())
        .contains(tenant.ops.mention());
    assertThat(tenant.lines()).isEmpty();
  }
}
