package signalbox.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.NOBODY;
import static signalbox.domain.scene.Cast.NOW;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.TYLER;
import static signalbox.domain.scene.Happened.approved;
import static signalbox.domain.scene.Happened.requested;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.Account;
import signalbox.domain.Command;
import signalbox.domain.IdentityEvent;
import signalbox.domain.LinkCode;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal;
import signalbox.domain.identity.LinkDecider;
import signalbox.domain.scene.Asked;
import signalbox.domain.scene.Cast;
import signalbox.domain.scene.Scene;

/** One person, two accounts: the way to it, and what stands in it. */
class LinkingTest {
  private static final Account GUEST = new Account("discord", "445566");
  private static final Account OTHER = new Account("discord", "445567");
  private static final LinkCode CODE = code("7K-4M2Q-XD9T");
  private static final LinkCode WRONG = code("7K-4M2Q-0000");
  private static final LinkCode ELSEWHERE = code("00-0000-0000");
  private static final Duration TEN_MINUTES = LinkDecider.CODE_GOOD_FOR;

  private static LinkCode code(String text) {
    return LinkCode.find(text).orElseThrow();
  }

  private static IdentityEvent.LinkAsked asked(Account account, LinkCode code) {
    return new IdentityEvent.LinkAsked(account, code.seal("salt"), NOW.plus(TEN_MINUTES));
  }

  private static IdentityEvent.LinkClaimed claimed(Account account, MemberId by, Instant at) {
    return new IdentityEvent.LinkClaimed(account, by, at.plus(LinkDecider.WAITS_FOR));
  }

  private static IdentityEvent.LinkApproved approvedLink(MemberId member) {
    return new IdentityEvent.LinkApproved(GUEST, member, DANA);
  }

  private static Command ask(LinkCode code) {
    return new Command.AskLink(code.seal("salt"));
  }

  private static Command say(LinkCode code) {
    return new Command.ClaimLink(code);
  }

  private static Command approve(MemberId member) {
    return new Command.ApproveLink(member, Optional.empty());
  }

  private static Command approve(MemberId member, Account account) {
    return new Command.ApproveLink(member, Optional.of(account));
  }

  private static Command refuse(MemberId member) {
    return new Command.RefuseLink(member, Optional.empty());
  }

  private static Command remove(Account account) {
    return new Command.RemoveLink(account);
  }

  @Test
  void anAccountOfNobodysIsGivenACode() {
    Scene.given().whenStranger(GUEST, ask(CODE)).then(asked(GUEST, CODE));
  }

  @Test
  void whoHasNoAccountIsGivenNone() {
    Scene.given()
        .whenStranger(ask(CODE))
        .thenRefused(new Refusal.NotIdentified("guest", Optional.empty()));
  }

  @Test
  void whoIsAMemberIsGivenNone() {
    Scene.given()
        .when(TYLER, ask(CODE))
        .thenRefused(new Refusal.AlreadyKnown(TYLER))
        .whenStranger(new Account("libera", "TYLER"), ask(CODE))
        .thenRefused(new Refusal.AlreadyKnown(TYLER))
        .when(NOBODY, ask(CODE))
        .thenRefused(Refusal.NotIdentified.class);
  }

  @Test
  void anotherCodeCanBeHadAfterAMinuteAndTheFirstIsGoodNoMore() {
    var scene =
        Scene.given(asked(GUEST, CODE))
            .after(Duration.ofSeconds(59))
            .whenStranger(GUEST, ask(ELSEWHERE))
            .thenRefused(new Refusal.LinkAskedFor(GUEST, Optional.empty(), NOW.plusSeconds(60)))
            .after(Duration.ofSeconds(1))
            .whenStranger(new Account("discord", "445566"), ask(ELSEWHERE))
            .thenAccepted();
    scene
        .when(TYLER, say(CODE))
        .then(new IdentityEvent.LinkMistried(TYLER, List.of()))
        .when(TYLER, say(ELSEWHERE))
        .then(claimed(GUEST, TYLER, scene.now()));
  }

  @Test
  void soManyAskingsAreKeptAndNoMore() {
    var scene = Scene.given();
    for (int i = 0; i < LinkDecider.MOST_ASKINGS; i++) {
      scene.and(asked(new Account("discord", "1000" + i), CODE));
    }
    scene
        .whenStranger(GUEST, ask(CODE))
        .thenRefused(new Refusal.DeskFull("links that wait", LinkDecider.MOST_ASKINGS))
        .later(TEN_MINUTES)
        .whenStranger(GUEST, ask(CODE))
        .thenAccepted();
  }

  @Test
  void aMemberSaysTheCodeAndAnAdminApproves() {
    Scene.given(asked(GUEST, CODE))
        .when(TYLER, say(CODE))
        .then(claimed(GUEST, TYLER, NOW))
        .when(DANA, approve(TYLER))
        .then(approvedLink(TYLER));
  }

  @Test
  void theCodeIsSaidFromTheOtherAccount() {
    Scene.given(asked(GUEST, CODE))
        .whenStranger(GUEST, say(CODE))
        .thenRefused(new Refusal.SayCodeElsewhere(GUEST))
        .whenStranger(say(CODE))
        .thenRefused(new Refusal.NotIdentified("guest", Optional.empty()));
  }

  @Test
  void aCodeIsSaidOnce() {
    Scene.given(asked(GUEST, CODE), claimed(GUEST, TYLER, NOW))
        .when(SAM, say(CODE))
        .then(new IdentityEvent.LinkMistried(SAM, List.of()))
        .whenStranger(GUEST, ask(ELSEWHERE))
        .thenRefused(
            new Refusal.LinkAskedFor(GUEST, Optional.of(TYLER), NOW.plus(LinkDecider.WAITS_FOR)));
  }

  @Test
  void aCodeIsGoodForTenMinutes() {
    Scene.given(asked(GUEST, CODE))
        .after(TEN_MINUTES.minusSeconds(1))
        .when(TYLER, say(CODE))
        .thenAccepted();
    Scene.given(asked(GUEST, CODE))
        .after(TEN_MINUTES)
        .when(TYLER, say(CODE))
        .then(new IdentityEvent.LinkMistried(TYLER, List.of()));
    Scene.given(asked(GUEST, CODE))
        .later(TEN_MINUTES)
        .then(new IdentityEvent.LinkExpired(GUEST))
        .later(TEN_MINUTES)
        .thenNothing();
  }

  @Test
  void anAdminHasAWeek() {
    Scene.given(asked(GUEST, CODE), claimed(GUEST, TYLER, NOW))
        .after(LinkDecider.WAITS_FOR)
        .when(DANA, approve(TYLER))
        .thenRefused(new Refusal.NoLinkWaits(TYLER, List.of()))
        .later(Duration.ZERO)
        .then(new IdentityEvent.LinkExpired(GUEST));
  }

  @Test
  void anAskingBearsFiveWrongTries() {
    var wrong = new IdentityEvent.LinkMistried(TYLER, List.of(GUEST));
    Scene.given(asked(GUEST, CODE), wrong, wrong, wrong)
        .when(SAM, say(WRONG))
        .then(new IdentityEvent.LinkMistried(SAM, List.of(GUEST)))
        .when(SAM, say(WRONG))
        .then(
            new IdentityEvent.LinkMistried(SAM, List.of(GUEST)),
            new IdentityEvent.LinkSpoiled(GUEST))
        .when(TYLER, say(CODE))
        .then(new IdentityEvent.LinkMistried(TYLER, List.of()));
  }

  @Test
  void aWrongTryIsHeldAgainstNoOtherAsking() {
    Scene.given(asked(GUEST, CODE), asked(OTHER, ELSEWHERE))
        .when(SAM, say(WRONG))
        .then(new IdentityEvent.LinkMistried(SAM, List.of(GUEST)));
  }

  @Test
  void aMemberMayBeWrongFiveTimesInTenMinutes() {
    var wrong = new IdentityEvent.LinkMistried(TYLER, List.of());
    Scene.given(asked(GUEST, CODE), wrong, wrong, wrong, wrong)
        .when(TYLER, say(ELSEWHERE))
        .then(wrong)
        .when(TYLER, say(CODE))
        .thenRefused(new Refusal.TooManyTries(NOW.plus(TEN_MINUTES)))
        .when(SAM, say(CODE))
        .thenAccepted()
        .after(TEN_MINUTES)
        .when(TYLER, say(ELSEWHERE))
        .then(wrong)
        .when(TYLER, say(ELSEWHERE))
        .then(wrong);
  }

  @Test
  void onlyAnAdminApprovesOrRefuses() {
    Scene.given(asked(GUEST, CODE), claimed(GUEST, TYLER, NOW))
        .when(SAM, approve(TYLER))
        .thenRefused(new Refusal.AdminsOnly())
        .when(TYLER, refuse(TYLER))
        .thenRefused(new Refusal.AdminsOnly())
        .whenStranger(GUEST, approve(TYLER))
        .thenRefused(Refusal.NotIdentified.class)
        .whenStranger(GUEST, refuse(TYLER))
        .thenRefused(Refusal.NotIdentified.class)
        .whenStranger(GUEST, remove(GUEST))
        .thenRefused(Refusal.NotIdentified.class)
        .when(DANA, refuse(TYLER))
        .then(new IdentityEvent.LinkRefused(GUEST, TYLER, DANA))
        .when(DANA, approve(TYLER))
        .thenRefused(new Refusal.NoLinkWaits(TYLER, List.of()));
  }

  @Test
  void nobodyApprovesTheirOwn() {
    Scene.given(asked(GUEST, CODE), claimed(GUEST, DANA, NOW))
        .when(DANA, approve(DANA))
        .thenRefused(new Refusal.OwnLink(GUEST, List.of()));
  }

  @Test
  void ofSeveralItIsSaidWhich() {
    var scene =
        Scene.given(asked(GUEST, CODE), claimed(GUEST, TYLER, NOW))
            .and(asked(OTHER, ELSEWHERE), claimed(OTHER, TYLER, NOW));
    scene
        .when(DANA, approve(TYLER))
        .thenRefused(new Refusal.WhichLink(TYLER, List.of(GUEST, OTHER)))
        .when(DANA, approve(SAM))
        .thenRefused(new Refusal.NoLinkWaits(SAM, List.of(TYLER)))
        .when(DANA, approve(TYLER, GUEST))
        .then(approvedLink(TYLER))
        .when(DANA, approve(TYLER))
        .then(new IdentityEvent.LinkApproved(OTHER, TYLER, DANA));
  }

  @Test
  void aLinkIsTakenBackByItsMemberOrAnAdmin() {
    Scene.given(approvedLink(TYLER))
        .when(SAM, remove(GUEST))
        .thenRefused(new Refusal.AdminsOnly())
        .when(TYLER, remove(OTHER))
        .thenRefused(new Refusal.NoSuchLink(OTHER, List.of(GUEST)))
        .when(TYLER, remove(GUEST))
        .then(new IdentityEvent.LinkRemoved(GUEST, TYLER, TYLER))
        .when(TYLER, remove(GUEST))
        .thenRefused(new Refusal.NoSuchLink(GUEST, List.of()));
    var scene =
        Scene.given(approvedLink(TYLER))
            .when(DANA, remove(GUEST))
            .then(new IdentityEvent.LinkRemoved(GUEST, TYLER, DANA));
    assertThat(scene.desk().roster()).isEqualTo(Cast.roster());
  }

  @Test
  void whoSaidTheCodeCanTakeItBackBeforeAnAdminSpeaks() {
    Scene.given(asked(GUEST, CODE), claimed(GUEST, TYLER, NOW))
        .when(TYLER, remove(GUEST))
        .then(new IdentityEvent.LinkRemoved(GUEST, TYLER, TYLER))
        .when(DANA, approve(TYLER))
        .thenRefused(new Refusal.NoLinkWaits(TYLER, List.of()));
  }

  @Test
  void aYesThatWasGivenStaysWhenTheLinkIsTakenBack() {
    Scene.given(approvedLink(TYLER), requested(1), approved(1, TYLER))
        .when(DANA, remove(GUEST))
        .then(new IdentityEvent.LinkRemoved(GUEST, TYLER, DANA))
        .when(TYLER, Asked.approve(1))
        .thenRefused(Refusal.AlreadyApproved.class);
  }

  @Test
  void onlyTheClockLetsALinkExpire() {
    Scene.given(asked(GUEST, CODE))
        .after(TEN_MINUTES)
        .when(DANA, new Command.ExpireLink(GUEST))
        .thenRefused(new Refusal.AdminsOnly());
    Scene.given(asked(GUEST, CODE)).whenClock(new Command.ExpireLink(GUEST)).thenNothing();
  }
}
