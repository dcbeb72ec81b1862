package signalbox.rendering.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signalbox.message.Address;
import signalbox.message.Message;
import signalbox.message.Parcel;
import signalbox.message.Routes;

/** Which topics show something else from now on. */
record TopicReactions(Routes routes) {
  /** Those of venues with another headline, and those of which nobody knows what they show. */
  List<Parcel> to(Move move) {
    var parcels = new ArrayList<Parcel>();
    for (Routes.Route route : routes.venues()) {
      Optional<String> now = Headline.of(move.after(), route);
      boolean changed = !now.equals(Headline.of(move.before(), route));
      for (Address.Channel channel : route.channels()) {
        if (changed || move.isUnknownOn(channel.network())) {
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
}
