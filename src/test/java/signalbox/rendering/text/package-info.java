/** Tests of the words, golden and by property. */
@NullMarked
package signalbox.rendering.text;

import org.jspecify.annotations.NullMarked;
