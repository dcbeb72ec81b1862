package signalbox.chat;

import signalbox.command.Argument;
import signalbox.command.CommandSpec;

/**
 * Somebody looks for what could be said next.
 *
 * @param half what is typed of it so far; may be empty
 */
public record Asking(
    Line.Where where, Line.Who who, CommandSpec spec, Argument argument, String half) {}
