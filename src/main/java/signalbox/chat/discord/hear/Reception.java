package signalbox.chat.discord.hear;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.channel.ChannelDeleteEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageBulkDeleteEvent;
import net.dv8tion.jda.api.events.message.MessageDeleteEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.message.MessageUpdateEvent;
import net.dv8tion.jda.api.interactions.Interaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signalbox.chat.Line;
import signalbox.chat.discord.post.Reply;

/** Hears all that happens on one Discord network, and hands on what concerns the house. */
public final class Reception {
  private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

  private final Surroundings surroundings;
  private final Indoors indoors;
  private final InOrder order;
  private final Hearing hearing;
  private final Slashing slashing;
  private final Pressing pressing;
  private final Losses losses;
  private final RolesSeen roles;
  private final Heard heard = new Heard();
  private final Heard interactions = new Heard();
  private final History history;

  public Reception(Surroundings surroundings, Indoors indoors) {
    this.surroundings = surroundings;
    this.indoors = indoors;
    var lines = new Lines(surroundings, indoors);
    this.order = new InOrder(indoors.inlet());
    var acknowledged = new Acknowledged(indoors, order);
    this.hearing = new Hearing(surroundings, indoors, lines);
    this.slashing = new Slashing(surroundings, indoors.inlet(), lines, acknowledged);
    this.pressing = new Pressing(surroundings, indoors.standings(), lines, acknowledged);
    this.losses = new Losses(indoors);
    this.roles = new RolesSeen(indoors.inlet());
    this.history = new History(surroundings, indoors, heard);
  }

  /** Anything that happens; called by one thread at a time. */
  public void hear(GenericEvent event) {
    // Told twice it can be answered once: the second of it would take the answer of the first.
    if (event instanceof Interaction again && !interactions.note("all", again.getId())) {
      return;
    }
    switch (event) {
      case MessageReceivedEvent said -> said(said.getMessage());
      case SlashCommandInteractionEvent called -> {
        see(called.getGuild(), called.getMember());
        slashing.called(called);
      }
      case CommandAutoCompleteInteractionEvent asked -> slashing.asked(asked);
      case ButtonInteractionEvent pressed -> {
        see(pressed.getGuild(), pressed.getMember());
        pressing.pressed(pressed);
      }
      case ModalInteractionEvent sent -> {
        see(sent.getGuild(), sent.getMember());
        pressing.sent(sent);
      }
      case MessageDeleteEvent gone -> losses.deleted(gone.getMessageId());
      case MessageBulkDeleteEvent gone -> losses.deleted(gone.getMessageIds());
      case MessageUpdateEvent changed -> losses.changed(changed.getMessage());
      case ChannelDeleteEvent gone -> losses.deleted(gone.getChannel());
      default -> {}
    }
  }

  /**
   * Hears what was said meanwhile, before anything that is said from now on.
   *
   * @return whether nothing of it is lost; never fails
   */
  public CompletableFuture<Boolean> catchUp(Guild guild, Instant since) {
    order.hold();
    return history
        .read(guild, since, this::saidBefore)
        .handle((isAll, fault) -> {
          if (fault != null) {
            LOG.error("a fault over what was said meanwhile: {}", fault.getClass().getName());
          }
          return order.release() && fault == null && isAll;
        });
  }

  /** Whether it is heard as it was said, or nothing to us; what it said before an edit is lost. */
  private boolean saidBefore(Message message) {
    if (!heard.note(message.getChannelId(), message.getId())) {
      return true;
    }
    Optional<Line> line = hearing.hearLate(message);
    if (message.isEdited()) {
      return line.isEmpty();
    }
    line.ifPresent(said -> {
      awaitAnswer(said, message);
      order.saidBefore(said);
    });
    return true;
  }

  private void said(Message message) {
    if (heard.note(message.getChannelId(), message.getId())) {
      Optional<Line> line = hearing.hear(message);
      line.ifPresent(said -> {
        see(message.hasGuild() ? message.getGuild() : null, message.getMember());
        awaitAnswer(said, message);
        var _ = order.said(said);
      });
    }
  }

  private void awaitAnswer(Line line, Message message) {
    line.where()
        .bearing()
        .aside()
        .ifPresent(aside ->
            indoors
                .asides()
                .await(aside, new Reply.ToMessage(message.getChannelId(), message.getId())));
  }

  private void see(
      @org.jspecify.annotations.Nullable Guild guild,
      @org.jspecify.annotations.Nullable Member member) {
    if (guild != null && guild.getId().equals(surroundings.guild())) {
      roles.see(member);
    }
  }
}
