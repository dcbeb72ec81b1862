package signalbox.chat;

import java.time.Instant;
import java.util.List;
import signalbox.command.Query;
import signalbox.command.Reading;
import signalbox.domain.Place;
import signalbox.domain.Presence;
import signalbox.domain.Speaker;
import signalbox.domain.desk.Desk;
import signalbox.message.Parcel;

/** Words for what is answered at once, without deciding anything. */
public interface Replies {
  List<Parcel> toQuery(Query query, Occasion occasion);

  List<Parcel> toMisread(Reading.Misread misread, Occasion occasion);

  List<Parcel> toUnknown(Reading.Unknown unknown, Occasion occasion);

  /** Reloading is not for this speaker. */
  List<Parcel> toReloadRefused(Occasion occasion);

  /** The configuration cannot be used; {@code faults} with file and line. */
  List<Parcel> toReloadFailed(List<String> faults, Occasion occasion);

  /** When, where and by whom it was said. */
  record Occasion(Desk desk, Speaker by, Place place, Presence presence, Instant at) {}
}
