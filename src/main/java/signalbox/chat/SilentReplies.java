package signalbox.chat;

import jakarta.inject.Inject;
import java.util.List;
import signalbox.command.Query;
import signalbox.command.Reading;
import signalbox.message.Parcel;

/** Leaves every question without an answer, until there are words for them. */
public final class SilentReplies implements Replies {
  @Inject
  public SilentReplies() {}

  @Override
  public List<Parcel> toQuery(Query query, Occasion occasion) {
    return List.of();
  }

  @Override
  public List<Parcel> toMisread(Reading.Misread misread, Occasion occasion) {
    return List.of();
  }

  @Override
  public List<Parcel> toUnknown(Reading.Unknown unknown, Occasion occasion) {
    return List.of();
  }

  @Override
  public List<Parcel> toReloadRefused(Occasion occasion) {
    return List.of();
  }

  @Override
  public List<Parcel> toReloadFailed(List<String> faults, Occasion occasion) {
    return List.of();
  }
}
