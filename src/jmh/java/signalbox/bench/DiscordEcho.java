package signalbox.bench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.Compression;
import signalbox.chat.discord.standin.DiscordStandIn;
import signalbox.chat.discord.standin.StraightIn;

/**
 * What is measured beside the bot: JDA with nothing behind it, that acknowledges and edits a card
 * of one line at once.
 */
final class DiscordEcho extends ListenerAdapter {
  private final List<String> cards = new ArrayList<>();
  private final JDA jda;

  private DiscordEcho(DiscordStandIn discord) {
    jda =
        JDABuilder.createLight(discord.token(), EnumSet.of(GatewayIntent.GUILD_MESSAGES))
            .setRestConfig(new RestConfig().setBaseUrl(discord.restUrl()))
            .setSessionController(new StraightIn(discord))
            .setCompression(Compression.NONE)
            .setRateLimitElastic(Executors.newVirtualThreadPerTaskExecutor(), false)
            .setEnableShutdownHook(false)
            .addEventListeners(this)
            .build();
  }

  /** Comes in; what comes back ends it. */
  static AutoCloseable in(DiscordStandIn discord) throws InterruptedException {
    var echo = new DiscordEcho(discord);
    echo.jda.awaitReady();
    echo.jda
        .getGuilds()
        .getFirst()
        .updateCommands()
        .addCommands(
            Commands.slash("emergency", "open")
                .addSubcommands(
                    new SubcommandData("deploy", "open")
                        .addOption(OptionType.STRING, "change", "change", true)
                        .addOption(OptionType.STRING, "task", "task", true)
                        .addOption(OptionType.STRING, "reason", "reason")),
            Commands.slash("hold", "hold")
                .addOption(OptionType.STRING, "why", "why", true)
                .addOption(OptionType.STRING, "case", "case"),
            Commands.slash("unhold", "unhold").addOption(OptionType.STRING, "case", "case"))
        .complete();
    return echo::leave;
  }

  /** Called by one thread at a time. */
  @Override
  public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
    event.deferReply(true).queue();
    if (event.getName().equals("emergency")) {
      open(event);
      return;
    }
    String about = event.getOption("case", "", OptionMapping::getAsString);
    String card = cards.get(Integer.parseInt(about.substring(about.indexOf('-') + 1)) - 1);
    String held = event.getName().equals("hold") ? "; held by somebody" : "";
    event.getChannel().editMessageEmbedsById(card, card(about + " needs sre" + held)).queue();
  }

  private void open(SlashCommandInteractionEvent event) {
    String about = "deploy-" + (cards.size() + 1);
    String id = event.getChannel().sendMessageEmbeds(card(about + " needs sre")).complete().getId();
    cards.add(id);
    event.getHook().editOriginal(about).queue();
  }

  private static MessageEmbed card(String title) {
    return new EmbedBuilder().setTitle(title).build();
  }

  private void leave() throws InterruptedException {
    jda.shutdownNow();
    jda.awaitShutdown(20, TimeUnit.SECONDS);
  }
}
