package signalbox.chat.discord.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.entities.emoji.Emoji;
import net.dv8tion.jda.api.events.channel.ChannelDeleteEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageDeleteEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.message.MessageUpdateEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.requests.GatewayIntent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import signalbox.chat.discord.standin.gateway.Intent;

/** The smaller things of a guild, as JDA alone sees and does them. */
class TownTest {
  private final Scene scene = new Scene();
  private final DiscordStandIn discord = scene.discord;
  private final Channel ops = scene.ops;
  private final Person dana = scene.dana;
  private final BareBot bot = scene.bot;

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void mailGoesBothWays() {
    bot.jda().openPrivateChannelById(dana.id()).complete().sendMessage("psst").complete();
    assertThat(discord.awaitDirectMessage(dana, _ -> true).text()).isEqualTo("psst");
    dana.writesToBot("what?");
    var heard = bot.awaits(MessageReceivedEvent.class, event -> !event.getAuthor().isBot());
    assertThat(heard.isFromGuild()).isFalse();
    assertThat(heard.getMessage().getContentRaw()).isEqualTo("what?");
  }

  @Test
  void onlyThoseAreCalledThatTheWriterLets() {
    Person sam = discord.person("sam");
    String words = dana.mention() + " " + sam.mention() + " @everyone";
    bot.channel(ops)
        .sendMessage(words)
        .setAllowedMentions(EnumSet.noneOf(MentionType.class))
        .mentionUsers(sam.id())
        .complete();
    Post post = discord.awaitMessage(ops, "everyone");
    assertThat(post.mentions()).containsExactly(sam.id());
    assertThat(post.json().get("mention_everyone").asBoolean()).isFalse();
    assertThat(dana.types(ops, words).mentions()).containsExactly(dana.id(), sam.id());
  }

  @Test
  void theHistoryIsGivenInPagesTheNewestFirst() {
    List<String> ids =
        List.of("one", "two", "three").stream().map(text -> dana.types(ops, text).id()).toList();
    var channel = bot.channel(ops);
    assertThat(channel.getHistoryAfter(ids.get(0), 1).complete().getRetrievedHistory())
        .extracting(Message::getContentRaw)
        .containsExactly("two");
    assertThat(channel.getHistoryBefore(ids.get(2), 5).complete().getRetrievedHistory())
        .extracting(Message::getContentRaw)
        .containsExactly("two", "one");
    assertThat(channel.getHistory().retrievePast(2).complete())
        .extracting(Message::getContentRaw)
        .containsExactly("three", "two");
    assertThat(channel.retrieveMessageById(ids.get(1)).complete().getContentRaw()).isEqualTo("two");
  }

  @Test
  void changesAndEndsOfMessagesAreTold() {
    Post post = dana.types(ops, "!aprove");
    dana.edits(post, "!approve");
    assertThat(bot.awaits(MessageUpdateEvent.class).getMessage().getContentRaw())
        .isEqualTo("!approve");
    dana.deletes(post);
    assertThat(bot.awaits(MessageDeleteEvent.class).getMessageId()).isEqualTo(post.id());
    List<Post> both = List.of(dana.types(ops, "one"), dana.types(ops, "two"));
    discord.deletes(ops, both);
    // JDA tells them one by one.
    for (Post gone : both) {
      assertThat(bot.awaits(MessageDeleteEvent.class).getMessageId()).isEqualTo(gone.id());
    }
  }

  @Test
  void bridgesAndProgramsAreToldFromPeople() {
    discord.bridges(ops, "dana", "!approve");
    assertThat(bot.awaits(MessageReceivedEvent.class).isWebhookMessage()).isTrue();
    discord.program("relay").types(ops, "<dana> !approve");
    var heard = bot.awaits(MessageReceivedEvent.class);
    assertThat(heard.isWebhookMessage()).isFalse();
    assertThat(heard.getAuthor().isBot()).isTrue();
  }

  @Test
  void rolesAreToldToWhoAsksAndLookedUpByWhoDoesNot() {
    String sre = discord.role("sre");
    dana.holds(sre);
    assertThat(bot.guild().retrieveMemberById(dana.id()).complete().getRoles())
        .extracting(role -> role.getId())
        .containsExactly(sre);
    EnumSet<GatewayIntent> intents = EnumSet.of(GatewayIntent.GUILD_MEMBERS);
    try (var other = new BareBot(discord, discord.token(), intents)) {
      other.awaitReady();
      assertThat(discord.gateway().intents()).contains(Intent.GUILD_MEMBERS);
    }
  }

  @Test
  void aChannelThatIsDeletedIsTold() {
    discord.closes(ops);
    assertThat(bot.awaits(ChannelDeleteEvent.class).getChannel().getId()).isEqualTo(ops.id());
  }

  @Test
  void threadsAreArchivedRenamedAndWokenByWords() {
    var thread =
        bot.channel(ops).sendMessage("deploy-17").complete().createThreadChannel("17").complete();
    Channel channel = new Channel(thread.getId());
    thread.join().complete();
    thread.getManager().setName("17: done").complete();
    thread.getManager().setArchived(true).complete();
    assertThat(discord.nameOf(channel)).isEqualTo("17: done");
    assertThat(discord.isArchived(channel)).isTrue();
    dana.types(channel, "one more thing");
    assertThat(discord.isArchived(channel)).isFalse();
    assertThat(bot.guild().retrieveActiveThreads().complete()).hasSize(1);
  }

  @Test
  void whatIsDoneInAThreadOrInMailIsToldFromThere() {
    register();
    bot.channel(ops).sendMessage("deploy-17").complete().createThreadChannel("17").complete();
    Channel thread = discord.awaitThread(discord.awaitMessage(ops, "deploy-17"));
    dana.slashes(thread, "status");
    var called = bot.awaits(SlashCommandInteractionEvent.class);
    assertThat(called.getChannelId()).isEqualTo(thread.id());
    called.reply("open").complete();
    assertThat(discord.texts(thread)).containsExactly("open");
    var mail = bot.jda().openPrivateChannelById(dana.id()).complete();
    mail.sendMessage("sure?").addComponents(ActionRow.of(Button.primary("yes", "Yes"))).complete();
    dana.presses(discord.awaitDirectMessage(dana, _ -> true), "yes");
    var pressed = bot.awaits(ButtonInteractionEvent.class);
    assertThat(pressed.isFromGuild()).isFalse();
    pressed.editMessage("sure").setComponents().complete();
  }

  @Test
  void smallSignsAreTaken() {
    Post post = dana.types(ops, "deploy-17 is done");
    bot.channel(ops).sendTyping().complete();
    assertThatThrownBy(() -> bot.channel(ops).pinMessageById("1").complete())
        .isInstanceOf(ErrorResponseException.class);
    bot.channel(ops).addReactionById(post.id(), Emoji.fromUnicode("\u2705")).complete();
    bot.channel(ops).pinMessageById(post.id()).complete();
    assertThat(bot.channel(ops).retrievePinnedMessages().complete()).hasSize(1);
    bot.channel(ops).unpinMessageById(post.id()).complete();
    assertThat(discord.listPinned(ops)).isEmpty();
    dana.pins(post);
    assertThat(discord.listPinned(ops)).hasSize(1);
  }

  @Test
  void cardsThatSomebodyHidesAreGone() {
    bot.channel(ops)
        .sendMessageEmbeds(new net.dv8tion.jda.api.EmbedBuilder().setDescription("card").build())
        .complete();
    Post card = discord.awaitMessage(ops, "card");
    dana.removesEmbeds(card);
    var told = bot.awaits(MessageUpdateEvent.class);
    assertThat(told.getMessage().getEmbeds()).isEmpty();
    assertThat(told.getMessage().isSuppressedEmbeds()).isTrue();
  }

  @Test
  void anAnswerIsThinkingThenSaidThenTakenBack() {
    register();
    Answering answering = dana.slashes(ops, "status");
    var called = bot.awaits(SlashCommandInteractionEvent.class);
    called.deferReply().complete();
    assertThat(answering.awaitAcknowledged()).isEqualTo(5);
    called.getHook().sendMessage("nothing is open").complete();
    Post said = answering.awaitAnswer();
    assertThat(discord.listSaid(ops)).extracting(Post::id).containsExactly(said.id());
    assertThat(called.getHook().retrieveOriginal().complete().getContentRaw())
        .isEqualTo("nothing is open");
    Message more = called.getHook().sendMessage("more").complete();
    called.getHook().editMessageById(more.getId(), "much more").complete();
    assertThat(answering.awaitFollowUp(_ -> true).text()).isEqualTo("much more");
    called.getHook().deleteMessageById(more.getId()).complete();
    called.getHook().deleteOriginal().complete();
    assertThat(discord.listSaid(ops)).isEmpty();
  }

  private void register() {
    bot.guild()
        .updateCommands()
        .addCommands(
            Commands.slash("status", "Says what is open"),
            Commands.slash("approve", "Approves")
                .addOptions(
                    new OptionData(OptionType.INTEGER, "case", "Which", true).setMinValue(1),
                    new OptionData(OptionType.STRING, "team", "For whom").addChoice("sre", "sre"),
                    new OptionData(OptionType.USER, "for", "Whom")))
        .complete();
    assertThat(bot.guild().retrieveCommands().complete()).hasSize(2);
  }

  @Test
  void optionsArriveAsWhatTheyAre() {
    register();
    dana.slashes(ops, "approve", Map.of("case", 17, "team", "sre", "for", dana.id()));
    var called = bot.awaits(SlashCommandInteractionEvent.class);
    assertThat(called.getOption("case").getAsInt()).isEqualTo(17);
    assertThat(called.getOption("for").getAsUser().getId()).isEqualTo(dana.id());
    called.reply("ok").complete();
  }

  @Test
  void whatAClientWouldNotSendCannotBeSent() {
    register();
    for (Map<String, Object> options :
        List.<Map<String, Object>>of(
            Map.of(),
            Map.of("case", 0),
            Map.of("case", 1, "team", "ops"),
            Map.of("case", 1, "x", 1))) {
      assertThatThrownBy(() -> dana.slashes(ops, "approve", options))
          .isInstanceOf(AssertionError.class);
    }
    assertThatThrownBy(() -> dana.slashes(ops, "decline")).hasMessageContaining("/decline");
    assertThatThrownBy(() -> dana.presses(dana.types(ops, "x"), "a"))
        .hasMessageContaining("no button");
  }

  @Test
  void whoIsTooSlowIsForgotten() {
    register();
    dana.slashes(ops, "status");
    var slow = bot.awaits(SlashCommandInteractionEvent.class);
    scene.passes(Duration.ofSeconds(4));
    assertThatThrownBy(() -> slow.deferReply().complete())
        .isInstanceOfSatisfying(
            ErrorResponseException.class,
            fault -> assertThat(fault.getErrorCode()).isEqualTo(10062));
    dana.slashes(ops, "status");
    var late = bot.awaits(SlashCommandInteractionEvent.class);
    late.deferReply().complete();
    scene.passes(Duration.ofMinutes(16));
    assertThatThrownBy(() -> late.getHook().editOriginal("late").complete())
        .isInstanceOfSatisfying(
            ErrorResponseException.class,
            fault -> assertThat(fault.getErrorCode()).isEqualTo(50027));
  }

  @Test
  void aButtonThatIsOnlySeenByOneIsPressedAndItsMessageChanged() {
    register();
    Answering answering = dana.slashes(ops, "status");
    bot.awaits(SlashCommandInteractionEvent.class)
        .reply("sure?")
        .addComponents(ActionRow.of(Button.primary("yes", "Yes")))
        .setEphemeral(true)
        .complete();
    Post question = answering.awaitAnswer();
    Answering pressing = dana.presses(question, "yes");
    var pressed = bot.awaits(ButtonInteractionEvent.class);
    pressed.deferEdit().complete();
    assertThat(pressing.awaitAcknowledged()).isEqualTo(6);
    pressed.getHook().editOriginal("done").setComponents().complete();
    assertThat(answering.awaitAnswer(post -> post.buttons().isEmpty()).text()).isEqualTo("done");
    assertThat(discord.listMessages(ops)).isEmpty();
  }

  @Test
  void aStaleButtonCanStillBePressed() {
    Message sent =
        bot.channel(ops)
            .sendMessage("deploy-17")
            .addComponents(ActionRow.of(Button.primary("approve:17:r3", "Approve")))
            .complete();
    Post seen = discord.awaitMessage(ops, "deploy-17");
    sent.editMessageComponents(ActionRow.of(Button.primary("approve:17:r4", "Approve"))).complete();
    Answering pressing = dana.presses(seen, "approve:17:r3");
    var pressed = bot.awaits(ButtonInteractionEvent.class);
    assertThat(pressed.getComponentId()).isEqualTo("approve:17:r3");
    pressed.reply("it has moved on").setEphemeral(true).complete();
    assertThat(pressing.awaitAnswer().isEphemeral()).isTrue();
  }

  @Test
  void twoAnswersToOneInteractionAreOneTooMany() {
    register();
    Answering answering = dana.slashes(ops, "status");
    var called = bot.awaits(SlashCommandInteractionEvent.class);
    called.reply("one").complete();
    assertThatThrownBy(() -> called.reply("two").complete())
        .isInstanceOf(IllegalStateException.class);
    assertThat(answering.awaitAnswer().text()).isEqualTo("one");
  }
}
