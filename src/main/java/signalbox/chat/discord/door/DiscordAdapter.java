package signalbox.chat.discord.door;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.guild.GenericGuildEvent;
import net.dv8tion.jda.api.events.guild.GuildAvailableEvent;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.guild.GuildReadyEvent;
import net.dv8tion.jda.api.events.guild.GuildUnavailableEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signalbox.chat.discord.DiscordInlet;
import signalbox.chat.discord.Standings;
import signalbox.chat.discord.hear.Indoors;
import signalbox.chat.discord.hear.Reception;
import signalbox.chat.discord.hear.Surroundings;
import signalbox.chat.discord.link.Ear;
import signalbox.chat.discord.link.Session;
import signalbox.chat.discord.post.DiscordCourier;
import signalbox.delivery.Courier;
import signalbox.delivery.Receipt;
import signalbox.delivery.Schedule;
import signalbox.delivery.Shipment;

/**
 * One Discord network at the door: hears what is said there and carries what is to be said. May be
 * used by any thread.
 */
public final class DiscordAdapter implements Ear, Courier {
  /** A network that cannot be reached is told of in the log so often, and not at every attempt. */
  static final Duration REMINDER = Duration.ofMinutes(10);

  private static final Logger LOG = LoggerFactory.getLogger(DiscordAdapter.class);

  private final Surroundings surroundings;
  private final DiscordInlet inlet;
  private final Standings standings;
  private final Schedule schedule;
  private final Reception reception;
  private final DiscordCourier courier;
  private final Furnishing furnishing;
  private volatile @Nullable Session session;
  private boolean isThere;

  /** Whether anything can have been said while we did not hear. */
  private boolean hasMissed;

  private boolean isBehind;
  private int visits;
  private Instant downSince;
  private Instant remindFrom = Instant.MIN;

  /**
   * @param silentSince from when on the program surely heard nothing before this start; empty:
   *     nobody knows, so that nothing can be looked up
   */
  public DiscordAdapter(Surroundings surroundings, Indoors indoors, Optional<Instant> silentSince) {
    this.hasMissed = silentSince.isPresent();
    this.downSince = silentSince.orElse(Instant.MIN);
    this.surroundings = surroundings;
    this.inlet = indoors.inlet();
    this.standings = indoors.standings();
    this.schedule = indoors.schedule();
    this.reception = new Reception(surroundings, indoors);
    this.furnishing = new Furnishing(surroundings, schedule);
    this.courier =
        new DiscordCourier(
            surroundings.network(),
            this::guild,
            indoors.standings(),
            indoors.asides(),
            indoors.names(),
            schedule);
  }

  @Override
  public String network() {
    return surroundings.network();
  }

  @Override
  public CompletionStage<Receipt> carry(Shipment shipment) {
    return courier.carry(shipment);
  }

  @Override
  public void hurry() {
    courier.hurry();
  }

  /** Our server; empty: we are not there. */
  private Optional<Guild> guild() {
    return Optional.ofNullable(session).map(now -> now.jda().getGuildById(surroundings.guild()));
  }

  @Override
  public synchronized void up(Session now, boolean missedNothing) {
    session = now;
    remindFrom = Instant.MIN;
    if (guild().isEmpty()) {
      LOG.error(
          "{}: the bot is not on the server {}: invite it there", network(), surroundings.guild());
    }
    guild().ifPresent(ours -> arrive(ours, now, missedNothing));
  }

  @Override
  public synchronized void heard(GenericEvent event) {
    switch (event) {
      case GuildReadyEvent there -> enter(there);
      case GuildAvailableEvent there -> enter(there);
      case GuildJoinEvent there -> enter(there);
      case GuildUnavailableEvent gone -> leave(gone, "the server cannot be reached");
      case GuildLeaveEvent gone -> leave(gone, "the bot was taken from the server");
      default -> reception.hear(event);
    }
  }

  private void enter(GenericGuildEvent there) {
    Session now = session;
    if (now != null && isOurs(there)) {
      arrive(there.getGuild(), now, false);
    }
  }

  private void leave(GenericGuildEvent gone, String why) {
    if (isOurs(gone)) {
      furnishing.forget();
      away(why);
    }
  }

  private boolean isOurs(GenericGuildEvent event) {
    return event.getGuild().getId().equals(surroundings.guild());
  }

  private void arrive(Guild ours, Session now, boolean missedNothing) {
    if (isThere) {
      return;
    }
    isThere = true;
    visits++;
    LOG.info("up on {} as {}", network(), now.jda().getSelfUser().getName());
    furnishing.furnish(ours, now);
    if (!hasMissed) {
      hasMissed = true;
      inlet.up(schedule.now());
    } else if (missedNothing && !isBehind) {
      inlet.upAgain(schedule.now());
    } else {
      isBehind = true;
      catchUp(ours, visits);
    }
  }

  /** Nothing is to be carried before what was said meanwhile has been heard. */
  private void catchUp(Guild ours, int visit) {
    var _ = reception.catchUp(ours, downSince).thenAccept(heardAll -> caughtUp(visit, heardAll));
  }

  private synchronized void caughtUp(int visit, boolean heardAll) {
    if (visit != visits || !isThere) {
      return;
    }
    isBehind = false;
    if (heardAll) {
      inlet.upAgain(schedule.now());
      // Nobody has told us what was taken away meanwhile.
      standings.listMoving().forEach(inlet::lost);
    } else {
      LOG.warn("{}: not all that was said meanwhile could be read", network());
      inlet.up(schedule.now());
    }
  }

  @Override
  public void holdBack(Instant until) {
    LOG.error(
        "{}: Discord has refused more than it should have to (401, 403): nothing is said there"
            + " until {}; look at the bot's permissions",
        network(),
        until.truncatedTo(ChronoUnit.SECONDS));
    courier.holdBack(until);
  }

  @Override
  public synchronized void down(String why) {
    session = null;
    away(why);
  }

  private void away(String why) {
    if (isThere) {
      isThere = false;
      Instant now = schedule.now();
      if (!isBehind) {
        downSince = now;
      }
      LOG.warn("{} is down: {}", network(), why);
      inlet.down(now);
    }
  }

  @Override
  public synchronized void unreachable(String why) {
    Instant now = schedule.now();
    if (!now.isBefore(remindFrom)) {
      LOG.warn("{} cannot be reached: {}", network(), why);
      remindFrom = now.plus(REMINDER);
    }
  }

  /** The link has told the log what is to be done; the other networks go on. */
  @Override
  public synchronized void refused(String why) {
    session = null;
  }
}
