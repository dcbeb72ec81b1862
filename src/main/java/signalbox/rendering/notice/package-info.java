/**
 * What is said of how a maintenance is announced, backed up and told of: sheets, drafts, reminders.
 *
 * <p>Imports what {@code rendering} may. Must never decide anything, or know who hears its words.
 */
@NullMarked
package signalbox.rendering.notice;

import org.jspecify.annotations.NullMarked;
