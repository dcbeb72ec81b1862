package signalbox.rendering.answer;

import java.util.Optional;
import signalbox.domain.CaseId;
import signalbox.domain.Place;
import signalbox.domain.Speaker;
import signalbox.domain.desk.Case;
import signalbox.domain.desk.Desk;
import signalbox.domain.desk.Earshot;

/** Who hears an answer: a venue with everybody in it, or one person in private. */
public record Audience(Place place, Speaker speaker) {
  /** Whether the case of that name may be spoken of here; unknown cases may. */
  public boolean mayHearOf(CaseId id, Desk desk) {
    boolean isBuried =
        Optional.ofNullable(desk.tombstones().get(id.number()))
            .map(Desk.Tombstone::restricted)
            .orElse(false);
    return desk.findCase(id.number()).map(c -> mayHear(c, desk)).orElse(!isBuried);
  }

  /** Whether what is in that case may be said here: its name may be said anywhere. */
  public boolean mayHear(Case about, Desk desk) {
    return Earshot.mayHear(desk, about, place, speaker);
  }
}
