package signalbox.chat.discord.hear;

import signalbox.chat.discord.Asides;
import signalbox.chat.discord.DiscordInlet;
import signalbox.chat.discord.Standings;
import signalbox.chat.discord.post.Addressees;
import signalbox.chat.discord.post.Reply;
import signalbox.delivery.Schedule;

/** What an ear on Discord knows of the house. */
public record Indoors(
    DiscordInlet inlet,
    Standings standings,
    Asides<Reply> asides,
    Addressees names,
    Schedule schedule) {}
