package signalbox.chat.discord.link;

import net.dv8tion.jda.api.JDA;

/**
 * One life of JDA.
 *
 * @param readsAll whether Discord shows us what is typed; else only what mentions us
 */
public record Session(JDA jda, boolean readsAll) {}
