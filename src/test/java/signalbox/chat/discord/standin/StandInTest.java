package signalbox.chat.discord.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.modals.Modal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The stand-in, as JDA alone sees it. */
class StandInTest {
  private DiscordStandIn discord;
  private Channel ops;
  private Person dana;
  private BareBot bot;

  @BeforeEach
  void connect() {
    // In the future, since JDA holds old interactions for over.
    discord = DiscordStandIn.opens(InstantSource.fixed(Instant.parse("2050-01-01T00:00:00Z")));
    ops = discord.channel("ops");
    dana = discord.person("dana");
    bot = BareBot.in(discord);
  }

  @AfterEach
  void end() {
    bot.close();
    discord.close();
  }

  @Test
  void jdaKnowsTheGuildItsChannelsAndItself() {
    assertThat(bot.guild().getId()).isEqualTo(discord.guild());
    assertThat(bot.jda().getSelfUser().getId()).isEqualTo(discord.bot());
    assertThat(bot.channel(ops).getName()).isEqualTo("ops");
    assertThat(bot.channel(ops).canTalk()).isTrue();
  }

  @Test
  void whatIsTypedIsHeardAndAnswered() {
    dana.types(ops, "!status");
    MessageReceivedEvent heard = bot.awaits(MessageReceivedEvent.class);
    assertThat(heard.getMessage().getContentRaw()).isEqualTo("!status");
    assertThat(heard.getAuthor().getId()).isEqualTo(dana.id());
    heard.getMessage().reply("nothing is open").complete();
    Post answer = discord.awaitMessage(ops, "nothing is open");
    assertThat(answer.repliesTo()).contains(heard.getMessageId());
  }

  @Test
  void aCardIsPostedEditedInPlacePinnedAndDeleted() {
    Message sent = bot.channel(ops).sendMessage("card").addEmbeds(embed("open")).complete();
    Post card = discord.awaitMessage(ops, "open");
    sent.editMessageEmbeds(embed("done")).queue();
    discord.awaitEdit(card, post -> post.text().contains("done"));
    sent.pin().complete();
    assertThat(discord.listPinned(ops)).extracting(Post::id).containsExactly(card.id());
    sent.delete().complete();
    discord.awaitGone(card);
  }

  private static net.dv8tion.jda.api.entities.MessageEmbed embed(String state) {
    return new EmbedBuilder()
        .setTitle("deploy-17")
        .setDescription(state)
        .addField("missing", "sre", true)
        .setFooter("r3")
        .build();
  }

  @Test
  void theSameNonceIsPostedOnce() {
    String first = bot.channel(ops).sendMessage("once").setNonce("parcel-1").complete().getId();
    String again = bot.channel(ops).sendMessage("once").setNonce("parcel-1").complete().getId();
    assertThat(again).isEqualTo(first);
    assertThat(discord.listMessages(ops)).hasSize(1);
  }

  @Test
  void aSlashCommandIsRegisteredCalledAndAnsweredToOneAlone() {
    register();
    Answering answering = dana.slashes(ops, "emergency deploy", Map.of("change", "1234"));
    var called = bot.awaits(SlashCommandInteractionEvent.class);
    assertThat(called.getFullCommandName()).isEqualTo("emergency deploy");
    assertThat(called.getOption("change").getAsString()).isEqualTo("1234");
    called.deferReply(true).complete();
    called.getHook().editOriginal("asked for").complete();
    Post answer = answering.awaitAnswer();
    assertThat(answer.text()).isEqualTo("asked for");
    assertThat(answer.isEphemeral()).isTrue();
    assertThat(discord.listMessages(ops)).isEmpty();
    called.getHook().sendMessage("and more").setEphemeral(true).complete();
    assertThat(answering.awaitFollowUp(_ -> true).text()).isEqualTo("and more");
  }

  private void register() {
    bot.guild()
        .updateCommands()
        .addCommands(
            Commands.slash("emergency", "Emergencies")
                .addSubcommands(
                    new SubcommandData("deploy", "Asks for one")
                        .addOption(OptionType.STRING, "change", "Which", true, true)))
        .complete();
  }

  @Test
  void whatIsTypedIntoAnOptionIsCompleted() {
    register();
    Answering answering = dana.completes(ops, "emergency deploy", Map.of("change", "12"), "change");
    var asked = bot.awaits(CommandAutoCompleteInteractionEvent.class);
    assertThat(asked.getFocusedOption().getValue()).isEqualTo("12");
    asked.replyChoiceStrings("1234", "1235").complete();
    assertThat(answering.awaitChoices())
        .extracting(Answering.Choice::value)
        .containsExactly("1234", "1235");
  }

  @Test
  void aButtonOpensAFormAndTheFormIsSent() {
    bot.channel(ops)
        .sendMessage("deploy-17")
        .addComponents(ActionRow.of(Button.danger("decline:17:r3", "Decline")))
        .complete();
    Post card = discord.awaitMessage(ops, "deploy-17");
    Answering opening = dana.presses(card, "decline:17:r3");
    var pressed = bot.awaits(ButtonInteractionEvent.class);
    pressed.replyModal(form()).complete();
    Form form = opening.awaitForm();
    Answering sending = dana.submits(form, Map.of("why", "not now"));
    var sent = bot.awaits(ModalInteractionEvent.class);
    assertThat(sent.getModalId()).isEqualTo("decline:17:r3");
    assertThat(sent.getValue("why").getAsString()).isEqualTo("not now");
    sent.editMessage("declined").setComponents(List.of()).complete();
    assertThat(sending.awaitAcknowledged()).isEqualTo(7);
    Post changed = discord.awaitEdit(card, post -> post.text().equals("declined"));
    assertThat(changed.buttons()).isEmpty();
  }

  private static Modal form() {
    return Modal.create("decline:17:r3", "Decline deploy-17")
        .addComponents(Label.of("Why", TextInput.create("why", TextInputStyle.PARAGRAPH).build()))
        .build();
  }

  @Test
  void aThreadBeginsBelowACardAndHasItsId() {
    Message card = bot.channel(ops).sendMessage("deploy-17").complete();
    var thread = card.createThreadChannel("deploy-17").complete();
    assertThat(thread.getId()).isEqualTo(card.getId());
    thread.sendMessage("approved by dana").complete();
    Post post = discord.awaitMessage(ops, "deploy-17");
    assertThat(discord.texts(discord.awaitThread(post))).containsExactly("approved by dana");
    dana.types(post.thread(), "thanks");
    var heard =
        bot.awaits(
            MessageReceivedEvent.class, event -> event.getAuthor().getId().equals(dana.id()));
    assertThat(heard.getChannel().getId()).isEqualTo(post.id());
  }
}
