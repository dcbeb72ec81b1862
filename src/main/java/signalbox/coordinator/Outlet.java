package signalbox.coordinator;

import java.util.List;
import signalbox.message.Parcel;
import signalbox.store.Posted;

/** Takes over what is to be said once it is kept; never blocks and never fails. */
public interface Outlet {
  /** Parcels that are in the outbox now. */
  void posted(List<Posted> parcels);

  /** Words that are not stored: answers to queries, refusals, apologies. */
  void fleeting(List<Parcel> parcels);
}
