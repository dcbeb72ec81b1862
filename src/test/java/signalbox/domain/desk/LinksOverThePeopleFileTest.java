package signalbox.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.NOW;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.SRE;
import static signalbox.domain.scene.Cast.TYLER;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import signalbox.domain.Account;
import signalbox.domain.Command;
import signalbox.domain.DeskEvent;
import signalbox.domain.IdentityEvent;
import signalbox.domain.LinkCode;
import signalbox.domain.Member;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal;
import signalbox.domain.Roster;
import signalbox.domain.identity.Identity;
import signalbox.domain.identity.LinkDecider;
import signalbox.domain.scene.Cast;
import signalbox.domain.scene.Scene;
import signalbox.policy.Team;

/** What links are laid over, and what becomes of them when it is read again. */
class LinksOverThePeopleFileTest {
  private static final Account GUEST = new Account("discord", "445566");
  private static final Account OTHER = new Account("discord", "445567");
  private static final LinkCode CODE = LinkCode.find("7K-4M2Q-XD9T").orElseThrow();

  private static IdentityEvent.LinkAsked asked(Account account) {
    return new IdentityEvent.LinkAsked(
        account, CODE.seal("salt"), NOW.plus(LinkDecider.CODE_GOOD_FOR));
  }

  private static IdentityEvent.LinkClaimed claimed(Account account) {
    return new IdentityEvent.LinkClaimed(account, TYLER, NOW.plus(LinkDecider.WAITS_FOR));
  }

  private static IdentityEvent.LinkApproved linked() {
    return new IdentityEvent.LinkApproved(GUEST, TYLER, DANA);
  }

  @Test
  void aLinkedAccountIsItsMembersLikeThoseOfThePeopleFile() {
    var scene = Scene.given(linked());
    assertThat(scene.desk().roster().find(TYLER).orElseThrow().accounts())
        .isEqualTo(Map.of("libera", List.of("tyler"), "discord", List.of("445566")));
    assertThat(scene.desk().roster().digest())
        .as("whoever remembers a roster by its digest must see another one")
        .isNotEqualTo(scene.desk().identity().written().digest());
    assertThat(scene.desk().identity().written()).isEqualTo(Cast.roster());
    scene
        .whenStranger(GUEST, new Command.AskLink(CODE.seal("salt")))
        .thenRefused(new Refusal.AlreadyKnown(TYLER));
  }

  private static Member withGuest(MemberId id, Team team) {
    return new Member(
        id,
        Map.of("libera", List.of(id.name()), "discord", List.of("445566")),
        Set.of(team),
        Member.Duties.none(),
        Map.of());
  }

  @Test
  void aPeopleFileThatSaysTheSameNeedsNoLink() {
    var fresh = Cast.rosterWith(withGuest(TYLER, Cast.RELENG));
    var scene =
        Scene.given(linked())
            .whenClock(new Command.AdoptRoster(fresh))
            .then(new DeskEvent.RosterAdopted(fresh));
    assertThat(scene.desk().identity().links()).isEmpty();
    assertThat(scene.desk().roster()).isEqualTo(fresh);
  }

  @Test
  void aPeopleFileThatGivesTheAccountToAnotherIsNotTaken() {
    var fresh = Cast.rosterWith(withGuest(SAM, SRE));
    Scene.given(linked())
        .whenClock(new Command.AdoptRoster(fresh))
        .thenRefused(new Refusal.LinkClash(GUEST, TYLER, SAM))
        .did(DANA, new Command.RemoveLink(GUEST))
        .whenClock(new Command.AdoptRoster(fresh))
        .then(new DeskEvent.RosterAdopted(fresh));
  }

  @Test
  void aLinkStaysWhenThePeopleFileIsReadAgain() {
    var fresh = Cast.rosterWithout(SAM);
    var scene =
        Scene.given(linked())
            .whenClock(new Command.AdoptRoster(fresh))
            .thenAccepted()
            .whenClock(new Command.AdoptRoster(fresh))
            .thenNothing();
    assertThat(scene.desk().identity().listLinked(TYLER)).containsExactly(GUEST);
  }

  @Test
  void whatBelongsToNobodyInThePeopleFileFalls() {
    var scene =
        Scene.given(linked(), asked(OTHER), claimed(OTHER))
            .and(new IdentityEvent.LinkMistried(TYLER, List.of()))
            .whenClock(new Command.AdoptRoster(Cast.rosterWithout(TYLER)))
            .thenAccepted()
            .whenClock(new Command.AdoptRoster(Cast.roster()))
            .thenAccepted();
    assertThat(scene.desk().identity()).isEqualTo(Identity.of(Cast.roster()));
  }

  @Test
  void anAccountThatThePeopleFileKnowsByNowIsAskedForNoMore() {
    var scene =
        Scene.given(asked(GUEST))
            .whenClock(new Command.AdoptRoster(Cast.rosterWith(withGuest(EVE, SRE))))
            .thenAccepted()
            .when(TYLER, new Command.ClaimLink(CODE))
            .then(new IdentityEvent.LinkMistried(TYLER, List.of()));
    assertThat(scene.desk().identity().askings()).isEmpty();
  }

  @Test
  void anEmptyPeopleFileIsNoClash() {
    Scene.given(linked()).whenClock(new Command.AdoptRoster(Roster.empty())).thenAccepted();
  }
}
