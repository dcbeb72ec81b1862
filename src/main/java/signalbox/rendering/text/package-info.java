/**
 * The small tools of wording: clipping, times, names, templates.
 *
 * <p>Imports {@code domain} words and {@code message}. Must never know a case or who hears a line.
 */
@NullMarked
package signalbox.rendering.text;

import org.jspecify.annotations.NullMarked;
