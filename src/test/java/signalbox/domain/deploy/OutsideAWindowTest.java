package signalbox.domain.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.approve;
import static signalbox.domain.scene.Asked.requestDeploy;
import static signalbox.domain.scene.Asked.start;
import static signalbox.domain.scene.Asked.waive;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.TYLER;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.policy.DeploySlug.OUTSIDE_A_WINDOW;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import signalbox.domain.Because;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.domain.Refusal;
import signalbox.domain.Site;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Cast;
import signalbox.domain.scene.Scene;

/** It is Sunday, 10:00. */
class OutsideAWindowTest {
  private static Scene with(DayOfWeek day, String from, Duration length) {
    var window = new Site.Window("backport", day, LocalTime.parse(from), length);
    return Scene.at(Cast.site(Optional.empty(), List.of(window))).did(DANA, requestDeploy(7));
  }

  @ParameterizedTest
  @CsvSource({
    "SUNDAY, 12:01, SATISFIED",
    "SUNDAY, 12:00, UNSATISFIED",
    "SUNDAY, 10:00, UNSATISFIED",
    "SUNDAY, 09:01, UNSATISFIED",
    "SUNDAY, 09:00, SATISFIED",
    "MONDAY, 10:00, SATISFIED"
  })
  void aWindowOfAnHourIsNearFromTwoHoursBeforeItOpensUntilItCloses(
      DayOfWeek day, String from, Result result) {
    assertThat(with(day, from, Duration.ofHours(1)).result(1, OUTSIDE_A_WINDOW)).isEqualTo(result);
  }

  @Test
  void aWindowThatOpenedYesterdayMayStillBeOpen() {
    assertThat(with(DayOfWeek.SATURDAY, "22:00", Duration.ofHours(13)).finding(1, OUTSIDE_A_WINDOW))
        .isEqualTo(
            new Finding(
                OUTSIDE_A_WINDOW,
                Result.UNSATISFIED,
                new Because.WindowNear(Optional.of("backport"))));
  }

  @Test
  void aWindowThatOpensAfterMidnightIsNearBeforeIt() {
    var window =
        new Site.Window("late", DayOfWeek.MONDAY, LocalTime.of(0, 30), Duration.ofHours(1));
    var scene =
        Scene.at(Cast.site(Optional.empty(), List.of(window)))
            .after(Duration.ofHours(13))
            .did(DANA, requestDeploy(7));
    assertThat(scene.finding(1, OUTSIDE_A_WINDOW).because())
        .isEqualTo(new Because.WindowNear(Optional.of("late")));
  }

  @Test
  void aNearWindowIsSaidAndHoldsNothingUp() {
    with(DayOfWeek.SUNDAY, "10:00", Duration.ofHours(1))
        .when(ERIN, waive(1, OUTSIDE_A_WINDOW))
        .thenRefused(Refusal.NothingToWaive.class)
        .did(TYLER, approve(1))
        .did(SAM, approve(1))
        .did(DANA, start(1));
  }

  @Test
  void whatWasTrueAtTheRequestStaysSaid() {
    var scene = with(DayOfWeek.SUNDAY, "10:00", Duration.ofHours(1));
    assertThat(scene.after(Duration.ofHours(3)).result(1, OUTSIDE_A_WINDOW))
        .isEqualTo(Result.UNSATISFIED);
  }

  @Test
  void withoutWindowsItIsMet() {
    assertThat(Scene.given(requested(1)).finding(1, OUTSIDE_A_WINDOW))
        .isEqualTo(
            new Finding(
                OUTSIDE_A_WINDOW, Result.SATISFIED, new Because.WindowNear(Optional.empty())));
  }

  @Test
  void aPolicyWithoutItDoesNotSay() {
    var book = Books.without(Books.MIRAHEZE, OUTSIDE_A_WINDOW);
    assertThat(Scene.under(book).and(requested(1)).result(1, OUTSIDE_A_WINDOW))
        .isEqualTo(Result.NOT_APPLICABLE);
  }
}
