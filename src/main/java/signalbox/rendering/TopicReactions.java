package signalbox.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signalbox.domain.DeskEvent;
import signalbox.domain.Event;
import signalbox.message.Address;
import signalbox.message.Message;
import signalbox.message.Parcel;
import signalbox.message.Routes;

/** Which topics show something else from now on. */
record TopicReactions(Routes routes) {
  /** Those of venues with another headline, and those of which nobody knows what they show. */
  List<Parcel> to(Happening happening) {
    var parcels = new ArrayList<Parcel>();
    for (Routes.Route route : routes.venues()) {
      Optional<String> now = Headline.of(happening.after(), route);
      boolean changed = !now.equals(Headline.of(happening.before(), route));
      for (Address.Channel channel : route.channels()) {
        if (changed || isUnknown(channel.network(), happening.events())) {
          routes.findTopic(channel).ifPresent(topic -> parcels.add(show(topic, now)));
        }
      }
    }
    return parcels;
  }

  private static Parcel show(Routes.Topic topic, Optional<String> headline) {
    return new Parcel.Show(
        topic.address(), Optional.empty(), Message.of(headline.orElse(topic.idle())));
  }

  /** After a gap somebody may have changed it; after another site, it may never have been shown. */
  private static boolean isUnknown(String network, List<Event> events) {
    return events.stream()
        .anyMatch(event ->
            event instanceof DeskEvent.SiteAdopted
                || (event instanceof DeskEvent.GapNoted gap
                    && gap.network().map(network::equals).orElse(true)));
  }
}
