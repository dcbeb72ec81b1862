package signalbox.coordinator;

import java.util.List;
import signalbox.domain.Decision;
import signalbox.message.Parcel;
import signalbox.store.Posted;

/** What came of one envelope, after its turn was kept or could not be. */
public sealed interface Verdict {
  /** Something has happened, and its parcels are in the outbox. */
  record Kept(Decision decision, List<Posted> parcels) implements Verdict {
    public Kept {
      parcels = List.copyOf(parcels);
    }
  }

  /** Nothing has happened; the words about it are not stored. */
  record Said(Decision decision, List<Parcel> parcels) implements Verdict {
    public Said {
      parcels = List.copyOf(parcels);
    }
  }

  /** It could not be done; nothing has happened. */
  record Failed(NotDone fault, List<Parcel> apology) implements Verdict {
    public Failed {
      apology = List.copyOf(apology);
    }
  }
}
