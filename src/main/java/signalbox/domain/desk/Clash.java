package signalbox.domain.desk;

import java.util.List;
import signalbox.domain.CaseId;
import signalbox.domain.Freeze;
import signalbox.domain.MemberId;
import signalbox.domain.Service;

/** What a maintenance gets into the way of; it is named, and never holds anything up. */
public sealed interface Clash {
  /** Another case. */
  sealed interface WithOther extends Clash {
    CaseId other();
  }

  /** The windows overlap, and both are about these services. */
  record Overlap(CaseId other, List<Service> shared) implements WithOther {
    public Overlap {
      shared = List.copyOf(shared);
    }
  }

  /** These members are to be at both at one time. */
  record TwoPlaces(CaseId other, List<MemberId> members) implements WithOther {
    public TwoPlaces {
      members = List.copyOf(members);
    }
  }

  /**
   * A deploy is open while the work goes on; of a deploy nobody knows which services it touches.
   */
  record Beside(CaseId other) implements WithOther {}

  /** The window lies in a freeze, at least in part. */
  record InFreeze(Freeze freeze) implements Clash {}
}
