/**
 * Cases as records that are kept elsewhere: values for JSON, and text in Markdown.
 *
 * <p>Imports what {@code rendering} may. Must never hand out a restricted case that was not asked
 * for.
 */
@NullMarked
package signalbox.rendering.export;

import org.jspecify.annotations.NullMarked;
