/** Tests of the words, golden and by property. */
@NullMarked
package signalbox.rendering;

import org.jspecify.annotations.NullMarked;
