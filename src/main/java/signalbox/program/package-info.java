/**
 * The programs that people start: play, sandbox, run, check, verify, export, health.
 *
 * <p>Imports everything but {@code bootstrap}, which hands in clock, chance and the outside world.
 * Must never decide or word what the bot says.
 */
@NullMarked
package signalbox.program;

import org.jspecify.annotations.NullMarked;
