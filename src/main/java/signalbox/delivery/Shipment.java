package signalbox.delivery;

import signalbox.message.Address;
import signalbox.message.Message;
import signalbox.message.Parcel;

/**
 * One parcel in the hands of a courier.
 *
 * @param key the parcel's, for networks that recognise a repeat; 0 for words that are not stored
 * @param parcel what it is: an answer may overtake what all shall hear, of what is shown the newest
 *     counts
 * @param message the words to carry; those of the parcel, which may bear the mark of a repeat
 */
public record Shipment(long key, Parcel parcel, Message message) {
  public Address to() {
    return parcel.to();
  }
}
