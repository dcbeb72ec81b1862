package signalbox.chat.discord.link;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.messages.MessageRequest;

/** How JDA is made for us: light, on threads of our own, and silent towards who was not meant. */
final class Birth {
  /** Between JDA's own attempts to come back, in seconds. */
  private static final int LONGEST_PAUSE = 120;

  static {
    // Nobody's name rings unless somebody was meant.
    MessageRequest.setDefaultMentions(EnumSet.noneOf(Message.MentionType.class));
    MessageRequest.setDefaultMentionRepliedUser(false);
    // It is told once, by us.
    Message.suppressContentIntentWarning();
  }

  private final LinkSettings settings;
  private final Entrance entrance;

  Birth(LinkSettings settings, Entrance entrance) {
    this.settings = settings;
    this.entrance = entrance;
  }

  /** Logs in; takes as long as Discord takes to answer. */
  JDA of(boolean readsAll, EventListener listener) {
    JDABuilder builder =
        JDABuilder.createLight(settings.token().reveal(), intents(readsAll))
            .setSessionController(entrance)
            .setRestConfig(requests())
            .setMaxReconnectDelay(LONGEST_PAUSE)
            .setEnableShutdownHook(false)
            .setContextEnabled(false)
            .addEventListeners(listener);
    // What stands in for Discord need not know how to compress.
    settings.gateway().ifPresent(_ -> builder.setCompression(Compression.NONE));
    return new Pools(settings.network()).giveTo(builder).build();
  }

  private RestConfig requests() {
    RestConfig requests = new RestConfig().setRateLimiterFactory(Limits::new);
    settings.rest().ifPresent(requests::setBaseUrl);
    return requests;
  }

  private static List<GatewayIntent> intents(boolean readsAll) {
    var intents =
        new ArrayList<>(List.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES));
    if (readsAll) {
      intents.add(GatewayIntent.MESSAGE_CONTENT);
    }
    return intents;
  }
}
