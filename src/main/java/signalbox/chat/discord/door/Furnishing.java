package signalbox.chat.discord.door;

import java.time.Duration;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signalbox.chat.discord.hear.Surroundings;
import signalbox.chat.discord.link.Session;
import signalbox.chat.discord.slash.Registration;
import signalbox.delivery.Schedule;

/**
 * What is set up on the server when we come: our slash commands, and a word when we cannot read.
 */
final class Furnishing {
  /** Said once, where people would wonder why nobody answers. */
  static final String CANNOT_READ =
      "I cannot read what is typed here: Discord does not let me before an admin turns on the"
          + " Message Content Intent of my application and starts me again. Until then use my"
          + " slash commands and buttons, or mention me first.";

  private static final Logger LOG = LoggerFactory.getLogger(Furnishing.class);

  /** Between two attempts to register our commands, while it comes to nothing. */
  static final Duration RETRY = Duration.ofMinutes(5);

  private final Surroundings surroundings;
  private final Schedule schedule;
  private @Nullable JDA furnished;
  private boolean isTold;

  Furnishing(Surroundings surroundings, Schedule schedule) {
    this.surroundings = surroundings;
    this.schedule = schedule;
  }

  /** Whatever was set up there is so no more. */
  synchronized void forget() {
    furnished = null;
  }

  synchronized void furnish(Guild ours, Session now) {
    if (!now.jda().equals(furnished)) {
      furnished = now.jda();
      register(ours, now.jda());
    }
    if (!now.readsAll() && !isTold) {
      isTold = true;
      surroundings.channels().forEach(channel -> tell(ours, channel));
    }
  }

  private void register(Guild ours, JDA jda) {
    var _ =
        Registration.register(ours)
            .whenComplete((changed, fault) -> {
              if (fault == null) {
                LOG.info("{}: slash commands {}", network(), changed ? "registered" : "unchanged");
              } else {
                LOG.warn("{}: no slash commands: {}", network(), reason(fault));
                schedule.after(RETRY, () -> again(ours, jda));
              }
            });
  }

  private synchronized void again(Guild ours, JDA jda) {
    if (jda.equals(furnished)) {
      register(ours, jda);
    }
  }

  private static String reason(Throwable fault) {
    Throwable cause = fault.getCause() == null ? fault : fault.getCause();
    if (cause instanceof ErrorResponseException refused) {
      return refused.getErrorResponse() == ErrorResponse.MISSING_ACCESS
          ? "invite the application once more, with the scope applications.commands"
          : refused.getErrorCode() + " " + refused.getMeaning();
    }
    return cause.getClass().getSimpleName();
  }

  private void tell(Guild ours, String id) {
    GuildMessageChannel channel = ours.getChannelById(GuildMessageChannel.class, id);
    if (channel != null && channel.canTalk()) {
      channel
          .sendMessage(CANNOT_READ)
          .queue(null, fault -> LOG.warn("{}: {}", network(), fault.getClass().getSimpleName()));
    }
  }

  private String network() {
    return surroundings.network();
  }
}
