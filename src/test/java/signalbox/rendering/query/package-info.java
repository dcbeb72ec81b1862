/** Tests of the words, golden and by property. */
@NullMarked
package signalbox.rendering.query;

import org.jspecify.annotations.NullMarked;
