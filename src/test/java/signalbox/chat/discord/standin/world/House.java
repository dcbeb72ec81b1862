package signalbox.chat.discord.standin.world;

import java.time.InstantSource;

/** All that the stand-in knows, in one hand. */
public record House(
    World world,
    Guild guild,
    Channels channels,
    Messages messages,
    Commands commands,
    Interactions interactions,
    Doings doings) {

  public static House built(InstantSource clock) {
    var world = new World(clock);
    var guild = new Guild(world);
    var channels = new Channels(world, guild);
    var messages = new Messages(world, guild, channels);
    var commands = new Commands(world, guild, guild.botId());
    var interactions = new Interactions(world, messages, guild.bot());
    var doings = new Doings(world, guild, channels, messages, interactions, commands);
    return new House(world, guild, channels, messages, commands, interactions, doings);
  }
}
