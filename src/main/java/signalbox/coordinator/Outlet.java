package signalbox.coordinator;

import java.util.List;
import signalbox.message.Parcel;
import signalbox.store.Posted;

/** Takes over what is to be said once it is kept; never blocks and never fails. */
public interface Outlet {
  /** Parcels that are in the outbox now. */
  void posted(List<Posted> parcels);

  /** Parcels may be in the outbox that nobody was given; they go before all that come later. */
  void missed();

  /**
   * What is not stored: answers to queries, refusals, apologies, and what stood somewhere and has
   * to be shown anew.
   */
  void fleeting(List<Parcel> parcels);
}
