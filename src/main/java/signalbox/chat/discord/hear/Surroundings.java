package signalbox.chat.discord.hear;

import java.util.List;

/**
 * Where the bot is on one Discord network.
 *
 * @param network the name by which the configuration calls it
 * @param guild the id of the server
 * @param channels the ids of the channels of the venues and of the admin log
 * @param prefix what goes before a command, such as {@code !}
 */
public record Surroundings(String network, String guild, List<String> channels, String prefix) {
  public Surroundings {
    channels = List.copyOf(channels);
  }
}
