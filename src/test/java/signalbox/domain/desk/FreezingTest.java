package signalbox.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.requestDeploy;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.NOW;
import static signalbox.domain.scene.Cast.SAM;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.Command;
import signalbox.domain.DeskEvent;
import signalbox.domain.Freeze;
import signalbox.domain.Refusal;
import signalbox.domain.Window;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Cast;
import signalbox.domain.scene.Scene;

class FreezingTest {
  private static final String WHY = "the database has to recover";
  private static final Window TODAY = new Window(NOW, Duration.ofHours(4));
  private static final Window LATER = new Window(NOW.plus(Duration.ofDays(2)), Duration.ofDays(10));
  private static final Window WITHIN = new Window(NOW.plus(Duration.ofDays(3)), Duration.ofDays(1));

  private final Scene scene = Scene.under(Books.MIRAHEZE);

  private static Command freeze(Window window) {
    return new Command.SetFreeze(window, WHY);
  }

  private static Freeze frozen(Window window) {
    return new Freeze(window, ERIN, WHY);
  }

  private static Command unfreeze() {
    return new Command.LiftFreeze(Optional.empty());
  }

  private static Command unfreeze(Instant at) {
    return new Command.LiftFreeze(Optional.of(at));
  }

  @Test
  void aManagerAndAnAdminFreezeAndNobodyElse() {
    scene.when(ERIN, freeze(TODAY)).then(new DeskEvent.FreezeSet(frozen(TODAY)));
    scene.when(DANA, freeze(LATER)).then(new DeskEvent.FreezeSet(new Freeze(LATER, DANA, WHY)));
    scene.when(SAM, freeze(WITHIN)).thenRefused(new Refusal.MayNotFreeze(List.of(ERIN, Cast.NOOR)));
    scene.when(SAM, unfreeze()).thenRefused(new Refusal.MayNotFreeze(List.of(ERIN, Cast.NOOR)));
    scene.whenStranger(freeze(WITHIN)).thenRefused(Refusal.NotIdentified.class);
  }

  @Test
  void whatIsOverOrFarAheadIsNotFrozen() {
    var over = new Window(NOW.minus(Duration.ofHours(4)), Duration.ofHours(4));
    scene.when(ERIN, freeze(over)).thenRefused(new Refusal.FreezeOver(over));
    var far = new Window(NOW.plus(Duration.ofDays(401)), Duration.ofHours(4));
    scene
        .when(ERIN, freeze(far))
        .thenRefused(new Refusal.FreezeTooFar(far, Freezing.FURTHEST_AHEAD));
  }

  @Test
  void oneThatHasBegunMayStillBeSaid() {
    var begun = new Window(NOW.minus(Duration.ofHours(1)), Duration.ofHours(4));
    scene.when(ERIN, freeze(begun)).thenAccepted();
    assertThat(scene.desk().findFreeze(NOW)).contains(frozen(begun));
  }

  @Test
  void theSameTwiceIsOne() {
    scene.did(ERIN, freeze(TODAY)).when(ERIN, freeze(TODAY)).thenNothing();
  }

  @Test
  void onlySoManyStandAtOnce() {
    for (int i = 0; i < Freezing.MOST; i++) {
      scene.did(ERIN, freeze(new Window(NOW.plus(Duration.ofDays(i)), Duration.ofHours(1))));
    }
    scene
        .when(ERIN, freeze(new Window(NOW.plus(Duration.ofDays(99)), Duration.ofHours(1))))
        .thenRefused(new Refusal.DeskFull("freezes", Freezing.MOST));
  }

  @Test
  void aFreezeEndsByItself() {
    scene
        .did(ERIN, freeze(TODAY))
        .later(Duration.ofHours(4))
        .then(new DeskEvent.FreezeLifted(frozen(TODAY), Optional.empty()));
    assertThat(scene.desk().setting().freezes()).isEmpty();
  }

  @Test
  void itsEndComesOnceAndOnlyByTheClock() {
    var end = new Command.EndFreeze(frozen(TODAY));
    scene.did(ERIN, freeze(TODAY)).when(DANA, end).thenRefused(Refusal.AdminsOnly.class);
    scene.whenClock(end).thenNothing();
    scene.after(Duration.ofHours(4)).whenClock(end).thenAccepted();
    scene.whenClock(end).thenNothing();
  }

  @Test
  void theOneInForceIsLiftedElseTheOnlyOne() {
    scene
        .did(ERIN, freeze(TODAY))
        .did(ERIN, freeze(LATER))
        .when(DANA, unfreeze())
        .then(new DeskEvent.FreezeLifted(frozen(TODAY), Optional.of(DANA)));
    scene.when(ERIN, unfreeze()).then(new DeskEvent.FreezeLifted(frozen(LATER), Optional.of(ERIN)));
    scene.when(ERIN, unfreeze()).thenRefused(new Refusal.WhichFreeze(List.of()));
  }

  @Test
  void oneOfSeveralIsNamedByItsBeginningOrAMomentOfIt() {
    scene.did(ERIN, freeze(LATER)).did(ERIN, freeze(WITHIN));
    var both = new Refusal.WhichFreeze(List.of(frozen(LATER), frozen(WITHIN)));
    scene.when(ERIN, unfreeze()).thenRefused(both);
    scene.when(ERIN, unfreeze(WITHIN.start().plusSeconds(60))).thenRefused(both);
    scene.when(ERIN, unfreeze(NOW)).thenRefused(both);
    scene
        .when(ERIN, unfreeze(WITHIN.start()))
        .then(new DeskEvent.FreezeLifted(frozen(WITHIN), Optional.of(ERIN)));
    scene
        .when(ERIN, unfreeze(LATER.end().minusSeconds(60)))
        .then(new DeskEvent.FreezeLifted(frozen(LATER), Optional.of(ERIN)));
  }

  @Test
  void thoseThatBeginInTheSameMinuteGoTogether() {
    var first = new Window(NOW.plusSeconds(10), Duration.ofHours(2));
    var second = new Window(NOW.plusSeconds(40), Duration.ofHours(3));
    scene.did(ERIN, freeze(first)).did(ERIN, freeze(second)).did(ERIN, freeze(LATER));
    scene
        .when(ERIN, unfreeze(NOW.truncatedTo(ChronoUnit.MINUTES)))
        .then(
            new DeskEvent.FreezeLifted(frozen(first), Optional.of(ERIN)),
            new DeskEvent.FreezeLifted(frozen(second), Optional.of(ERIN)));
  }

  @Test
  void theOneThatEndsLastIsTheOneInForce() {
    scene.did(ERIN, freeze(LATER)).did(ERIN, freeze(WITHIN));
    assertThat(scene.desk().findFreeze(WITHIN.start())).contains(frozen(LATER));
    assertThat(scene.desk().findFreeze(LATER.end())).isEmpty();
  }

  @Test
  void anEmergencyDoesNotWaitForIt() {
    scene.did(ERIN, freeze(TODAY)).when(SAM, requestDeploy(1)).thenAccepted();
  }
}
