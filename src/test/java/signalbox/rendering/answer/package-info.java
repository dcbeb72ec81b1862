/** Tests of the words, golden and by property. */
@NullMarked
package signalbox.rendering.answer;

import org.jspecify.annotations.NullMarked;
