package signalbox.chat.irc.topic;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import signalbox.chat.irc.link.Session;
import signalbox.chat.irc.wire.IrcLine;
import signalbox.delivery.Receipt;
import signalbox.delivery.Schedule;

/** The topics in which something of ours is shown, on one connection. */
public final class Topics {
  private static final String NO_TOPIC = "331";
  private static final String TOPIC = "332";
  private static final String END_OF_NAMES = "366";
  private static final String NOT_OPERATOR = "482";

  private final Map<String, TopicKeeper> keepers = new LinkedHashMap<>();
  private final Session session;

  /**
   * @param segments by channel
   * @param mayNot takes the channel whose topic we lack the right to change, once for each
   */
  public Topics(
      Map<String, Segment> segments, Session session, Schedule later, Consumer<String> mayNot) {
    this.session = session;
    segments.forEach((channel, segment) ->
        keepers.put(
            session.casemapping().fold(channel),
            new TopicKeeper(channel, segment, session, later, () -> mayNot.accept(channel))));
  }

  /** Has these words stand in the topic of that channel; "" takes ours away. */
  public CompletionStage<Receipt> show(String channel, String words) {
    return find(channel)
        .map(keeper -> keeper.show(words))
        .orElseGet(() ->
            CompletableFuture.completedFuture(
                new Receipt.Failed(true, "nothing is to be shown in the topic of " + channel)));
  }

  /** Takes note of what the server says of topics, and of our rights. */
  public void heard(IrcLine line) {
    switch (line.command()) {
      case "TOPIC" -> find(line.param(0)).ifPresent(k -> k.heardTopic(line.param(1)));
      case TOPIC -> find(line.param(1)).ifPresent(k -> k.heardTopic(line.param(2)));
      case NO_TOPIC -> find(line.param(1)).ifPresent(k -> k.heardTopic(""));
      case END_OF_NAMES -> find(line.param(1)).ifPresent(TopicKeeper::heardAll);
      case NOT_OPERATOR -> find(line.param(1)).ifPresent(TopicKeeper::heardForbidden);
      case "MODE" ->
          find(line.param(0)).filter(_ -> mayMean(line)).ifPresent(TopicKeeper::heardMore);
      default -> {}
    }
  }

  public void left(String channel) {
    find(channel).ifPresent(TopicKeeper::left);
  }

  /** Whether we may have been given a rank, or the topic to everybody. */
  private boolean mayMean(IrcLine line) {
    return line.param(1).matches(".*-[A-Za-z]*t.*")
        || line.params().stream().skip(2).anyMatch(this::isOurs);
  }

  private boolean isOurs(String nick) {
    return session.casemapping().same(nick, session.nick());
  }

  private Optional<TopicKeeper> find(String channel) {
    return Optional.ofNullable(keepers.get(session.casemapping().fold(channel)));
  }
}
