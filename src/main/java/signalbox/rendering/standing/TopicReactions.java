package signalbox.rendering.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signalbox.message.Message;
import signalbox.message.Parcel;
import signalbox.message.Routes;

/** Which topics show something else from now on. */
record TopicReactions(Routes routes) {
  /** Those of venues with another headline, and those of which nobody knows what they show. */
  List<Parcel> to(Move move) {
    var parcels = new ArrayList<Parcel>();
    for (Routes.Route route : routes.venues()) {
      List<Routes.Topic> topics =
          route.channels().stream().flatMap(channel -> routes.findTopic(channel).stream()).toList();
      // Most venues have none, and a headline takes a look at every case.
      if (!topics.isEmpty()) {
        parcels.addAll(to(move, route, topics));
      }
    }
    return parcels;
  }

  private static List<Parcel> to(Move move, Routes.Route route, List<Routes.Topic> topics) {
    Optional<String> now = Headline.of(move.after(), route);
    boolean changed = !now.equals(Headline.of(move.before(), route));
    return topics.stream()
        .filter(topic -> changed || move.isUnknownOn(topic.address().network()))
        .map(topic -> show(topic, now))
        .toList();
  }

  private static Parcel show(Routes.Topic topic, Optional<String> headline) {
    return new Parcel.Show(
        topic.address(), Optional.empty(), Message.of(headline.orElse(topic.idle())));
  }
}
