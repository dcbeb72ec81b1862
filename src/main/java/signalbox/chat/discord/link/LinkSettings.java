package signalbox.chat.discord.link;

import java.util.Optional;

/**
 * How to be on Discord.
 *
 * @param network the name by which the configuration calls it
 * @param rest where requests go, with version and a slash at the end; empty: Discord itself
 * @param gateway where events come from, beginning with {@code wss} or {@code ws}; empty: Discord
 *     itself
 */
public record LinkSettings(
    String network, Token token, Optional<String> rest, Optional<String> gateway, Times times) {}
