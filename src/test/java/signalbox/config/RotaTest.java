package signalbox.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signalbox.domain.Site;

/** Weeks and days of the train. */
class RotaTest {

  @Test
  void aTurnBeginsOnTheMondayOfItsWeekOrOnItsDay() {
    assertThat(
            Rota.turns(
                Map.of(
                    "2026-W48",
                    "tyler",
                    "2026-11-27",
                    "robin",
                    "2026-W01",
                    "kim",
                    "2027-W53",
                    "x")))
        .containsExactly(
            new Site.Turn(LocalDate.of(2025, 12, 29), "kim"),
            new Site.Turn(LocalDate.of(2026, 11, 23), "tyler"),
            new Site.Turn(LocalDate.of(2026, 11, 27), "robin"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-W00", "2026-W54", "2026-48", "2026-02-30", "W48", "next week", ""})
  void whatIsNoWeekAndNoDayBeginsNoTurn(String written) {
    assertThat(Rota.findStart(written)).isEmpty();
  }
}
