package signalbox.chat.irc;

import java.util.List;
import java.util.Map;
import signalbox.chat.irc.room.OurChannel;
import signalbox.chat.irc.topic.Segment;

/**
 * Where the bot is on one network, and beside whom.
 *
 * @param topics by the channel in whose topic something is shown
 */
public record Surroundings(
    String network, List<OurChannel> channels, Map<String, Segment> topics, Company company) {
  public Surroundings {
    channels = List.copyOf(channels);
    topics = Map.copyOf(topics);
  }
}
