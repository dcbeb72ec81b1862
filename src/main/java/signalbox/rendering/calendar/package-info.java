/**
 * Maintenance windows as a calendar that people and programs subscribe to: iCalendar (RFC 5545)
 * with the properties of network operators' maintenance notes.
 *
 * <p>Imports what {@code rendering} may. Must never write a file.
 */
@NullMarked
package signalbox.rendering.calendar;

import org.jspecify.annotations.NullMarked;
